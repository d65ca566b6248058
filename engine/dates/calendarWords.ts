import { foldedSet, foldedTable, foldWord, type Word } from '../arabic/words.ts';
import type { PartOfPeriod } from './anchor.ts';

export const PARTS = foldedTable<PartOfPeriod>({
  'مطلع أوائل بداية بدايات مستهل': 'early',
  'منتصف أواسط': 'middle',
  'أواخر نهاية آخر ختام نهايات': 'late',
});
export const YEAR_WORDS = foldedSet('عام سنة العام السنة للعام لعام عامي');
export const LAST = foldedSet(
  'الماضي الفائت المنصرم المنصرف الماضية الفائتة المنصرمة الأخيرة الأخير الماضيين الأخيرين الفائتين المنصرمين الماضيتين الأخيرتين',
);
export const THIS = foldedSet('الحالي الجاري الحالية الجارية');
export const NEXT = foldedSet('المقبل القادم المقبلة القادمة');
/** «اليوم نفسه», «الشهر التالي»: counted from a day of the story, not of the article. */
export const OF_THE_STORY = foldedSet(
  'نفسه نفسها ذاته ذاتها التالي التالية السابق السابقة الأول الأولى الثاني الثانية الثالث الثالثة الرابع الخامس السادس السابع المذكور الموالي اللاحق عينه الذي العالمي الدولي الوطني الواحد الأخير',
);
export const DAY_PARTS = foldedSet('فجر صباح ظهر عصر مساء ليل ليلة منتصف يوم عشية ظهيرة');
export const FROM = foldWord('من');
export const MONTH = foldWord('شهر');

const PROCLITICS = 'وفبلك';
/** A word without one proclitic letter. */
export const stripped = (word: Word | undefined): string => {
  const fold = word?.fold ?? '';
  return fold.length > 2 && PROCLITICS.includes(fold.charAt(0)) ? fold.slice(1) : fold;
};
/** Looks a word up as it stands, then without its proclitic. */
export const lookUp = <Value>(table: ReadonlyMap<string, Value>, word: Word | undefined): Value | undefined =>
  word && (table.get(word.fold) ?? table.get(stripped(word)));
export const oneOf = (set: ReadonlySet<string>, word: Word | undefined): boolean =>
  word !== undefined && (set.has(word.fold) || set.has(stripped(word)));
export const joins = (word: Word | undefined): word is Word => word !== undefined && word.before !== 'break';
