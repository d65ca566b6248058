import { foldedSet, type Word } from '../arabic/words.ts';

/** Every word that a date can begin with: most words of an article are none of them, and the grammar need not be tried there. */
const BEGINNINGS = foldedSet(`
  مطلع أوائل بداية بدايات مستهل منتصف أواسط أواخر نهاية آخر ختام نهايات عام سنة العام السنة عامي العامين سنتي الأعوام أعوام السنوات سنوات للعام لعام شهر الشهر
  يناير جانفي شباط فبراير فيفري آذار مارس نيسان أبريل افريل أيار مايو ماي حزيران يونيو يونية جوان تموز يوليو يوليه جويلية يوليوز آب أغسطس أوت غشت
  أيلول سبتمبر شتنبر أكتوبر نوفمبر نونبر ديسمبر دجنبر كانون تشرين
  محرم صفر ربيع جمادى رجب شعبان رمضان شوال ذو ذي
  صيف خريف شتاء الربيع الصيف الخريف الشتاء فصل
  يوم الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت أمس الأمس البارحة أول اليوم الليلة ليلة ليل فجر صباح ظهر عصر مساء عشية ظهيرة
  غد غدا بعد قبل منذ هذا هذه الأسبوع النصف الربع
  الساعات الأيام الأسابيع الأشهر الشهور الساعتين اليومين الأسبوعين الشهرين السنتين
  الأول الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر العشرين العشرون الثلاثين الثلاثون
`);
/** The same with a proclitic letter, so that a word is tried with one look-up. */
const WITH_PROCLITICS = new Set(['', 'و', 'ف', 'ب', 'ل', 'ك'].flatMap((letter) => [...BEGINNINGS].map((word) => letter + word)));

export function canBeginDate(word: Word): boolean {
  return word.script === 'digits' || WITH_PROCLITICS.has(word.fold);
}
