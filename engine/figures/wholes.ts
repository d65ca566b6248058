import { foldedSet } from '../arabic/words.ts';
import { countedNoun } from './nouns.ts';

/** What news takes a half or a third of, besides counted nouns in the plural; in construct or with «ال». */
const WHOLES = foldedSet(`
  سكان السكان سكانها سكانه عدد عددهم العدد إجمالي مجموع أراضي الأراضي أراضيها مساحة المساحة مساحتها المدينة مدينة البلاد البلد الشعب
  السوريين اللاجئين النازحين الأطفال القتلى الضحايا الجرحى العائلات الأسر المنازل المباني المدارس المستشفيات المشافي المنشآت الطلاب القوة الناتج
  الإنتاج الاحتياجات الميزانية الموازنة الدخل السوق الأصوات المقاعد مقاعد أعضاء الحصيلة حصيلة الخسائر سوريا
`);

/** Whether a fraction before this word is a share of it («نصف السكان»), not a name or a time («نصف النهائي», «نصف ساعة»). */
export function isShared(fold: string): boolean {
  if (WHOLES.has(fold)) return true;
  const noun = fold.startsWith('ال') ? countedNoun(fold) : undefined;
  return noun !== undefined && noun.number === 'plural' && noun.kind === 'count';
}
