import { foldedSet, foldedTable, foldWord, type Word } from '../arabic/words.ts';
import type { Anchor, PartOfPeriod } from './anchor.ts';
import { FROM, joins, LAST, lookUp, NEXT, oneOf, THIS } from './calendarWords.ts';
import { calendarDay, edtfOf, UNSPECIFIED_YEAR } from './edtf.ts';
import type { FoundDate } from './foundDate.ts';
import { yearAt } from './years.ts';

/** Numbers of the seasons in EDTF; winter is that of its December. */
const SEASONS = foldedTable<number>({ ربيع: 21, صيف: 22, خريف: 23, شتاء: 24 });
const DEFINITE = foldedTable<number>({ الربيع: 21, الصيف: 22, الخريف: 23, الشتاء: 24 });
const LAST_MONTH: Record<number, number> = { 21: 5, 22: 8, 23: 11, 24: 14 };
const THE_YEAR = foldedSet('العام السنة');
const THIS_BEFORE = foldedSet('هذا هذه');
const SEASON_WORD = foldWord('فصل');

/** «صيف 2014», «شتاء العام الماضي», «الصيف الماضي», «ربيع هذا العام». */
export function seasonAt(words: readonly Word[], at: number, text: string, anchor: Anchor | null): FoundDate | null {
  const here = words[at]?.fold === SEASON_WORD && joins(words[at + 1]) ? at + 1 : at;
  const next = words[here + 1];
  if (!joins(next)) return null;
  const after = words[here + 2];
  const season = lookUp(SEASONS, words[here]);
  if (season !== undefined) {
    const year = yearAt(words, next.fold === FROM ? here + 2 : here + 1, text);
    if (year) return { from: at, to: year.to, edtf: edtfOf(year.year, season) };
    const demonstrative = THIS_BEFORE.has(next.fold);
    const named = THE_YEAR.has((demonstrative ? after?.fold : next.fold) ?? '');
    if (!named || !joins(after)) return null;
    const back = demonstrative || THIS.has(after.fold) ? 0 : LAST.has(after.fold) ? 1 : NEXT.has(after.fold) ? -1 : null;
    if (back === null) return null;
    return { from: at, to: here + 3, edtf: anchor ? edtfOf(calendarDay(anchor.day).year - back, season) : UNSPECIFIED_YEAR };
  }
  const definite = lookUp(DEFINITE, words[here]);
  if (definite === undefined || !oneOf(LAST, next)) return null;
  if (!anchor) return { from: at, to: here + 2, edtf: UNSPECIFIED_YEAR };
  const { year, month } = calendarDay(anchor.day);
  // The last one that is over: winter of last year is over in March.
  const over = (LAST_MONTH[definite] ?? 12) < month ? year : (LAST_MONTH[definite] ?? 12) - 12 < month ? year - 1 : year - 2;
  return { from: at, to: here + 2, edtf: edtfOf(over, definite) };
}

/** A third of a season: «أواخر صيف 2014» is 2014-08~. */
export function partOfSeason(edtf: string, part: PartOfPeriod): string {
  const [year = 0, season = 21] = edtf.split('-').map(Number);
  const month = (LAST_MONTH[season] ?? 12) - (part === 'early' ? 2 : part === 'middle' ? 1 : 0);
  return `${month > 12 ? edtfOf(year + 1, month - 12) : edtfOf(year, month)}~`;
}

/** True for an EDTF season. */
export const isSeason = (edtf: string): boolean => /^\d{4}-2[1-4]$/.test(edtf);
