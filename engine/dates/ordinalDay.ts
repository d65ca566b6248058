import { foldedSet, foldedTable, type Word } from '../arabic/words.ts';

const UNITS = foldedTable<number>({
  'الأول الحادي': 1,
  الثاني: 2,
  الثالث: 3,
  الرابع: 4,
  الخامس: 5,
  السادس: 6,
  السابع: 7,
  الثامن: 8,
  التاسع: 9,
  العاشر: 10,
});
const TEEN = foldedSet('عشر');
const TENS = foldedTable<number>({ 'العشرين العشرون': 20, 'الثلاثين الثلاثون': 30 });

/** A day of the month as an ordinal: «الثامن», «الحادي عشر», «الرابع والعشرين». */
export function ordinalDayAt(words: readonly Word[], at: number): { day: number; to: number } | null {
  const fold = words[at]?.fold ?? '';
  const tens = TENS.get(fold) ?? TENS.get(fold.slice(1));
  if (tens !== undefined) return { day: tens, to: at + 1 };
  const unit = UNITS.get(fold) ?? UNITS.get(fold.slice(1));
  if (unit === undefined) return null;
  const next = words[at + 1];
  if (next === undefined || next.before === 'break') return { day: unit, to: at + 1 };
  if (TEEN.has(next.fold) && unit < 10) return { day: unit + 10, to: at + 2 };
  const joined = next.fold.startsWith('و') ? TENS.get(next.fold.slice(1)) : undefined;
  return joined !== undefined && unit < 10 && joined + unit <= 31
    ? { day: joined + unit, to: at + 2 }
    : { day: unit, to: at + 1 };
}
