import { foldedSet, type Word } from '../arabic/words.ts';

/** Every word that a date can begin with: most words of an article are none of them, and the grammar need not be tried there. */
const BEGINNINGS = foldedSet(`
  مطلع أوائل بداية بدايات مستهل منتصف أواسط أواخر نهاية آخر ختام نهايات عام سنة العام السنة عامي شهر الشهر
  يناير جانفي شباط فبراير فيفري آذار مارس نيسان أبريل افريل أيار مايو ماي حزيران يونيو يونية جوان تموز يوليو يوليه جويلية يوليوز آب أغسطس أوت غشت
  أيلول سبتمبر شتنبر أكتوبر نوفمبر نونبر ديسمبر دجنبر كانون تشرين
  يوم الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت أمس الأمس أول اليوم الليلة ليلة ليل فجر صباح ظهر عصر مساء قبل منذ هذا هذه الأسبوع
  الأيام الأسابيع الأشهر الشهور الأعوام السنوات
  الأول الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر العشرين العشرون الثلاثين الثلاثون
`);

export function canBeginDate(word: Word): boolean {
  return word.script === 'digits' || BEGINNINGS.has(word.fold) || BEGINNINGS.has(word.fold.slice(1));
}
