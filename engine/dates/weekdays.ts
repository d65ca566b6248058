import { foldedTable, foldWord, type Word } from '../arabic/words.ts';

const WEEKDAYS = foldedTable<number>({ الأحد: 0, الاثنين: 1, الإثنين: 1, الثلاثاء: 2, الأربعاء: 3, الخميس: 4, الجمعة: 5, السبت: 6 });
const DAY_WORD = foldWord('يوم');

/** A weekday at a word, with «يوم» before it or not; `named` tells whether «يوم» makes it one without doubt. */
export function weekdayAt(words: readonly Word[], at: number): { weekday: number; to: number; named: boolean } | null {
  const word = words[at];
  if (word === undefined) return null;
  const named = word.fold === DAY_WORD || word.fold.replace(/^[وفبل]/, '') === DAY_WORD;
  const day = words[named ? at + 1 : at];
  const weekday = day && (!named || day.before !== 'break') ? WEEKDAYS.get(day.fold) : undefined;
  return weekday === undefined ? null : { weekday, to: named ? at + 2 : at + 1, named };
}
