import { foldedSet, foldedTable, foldWord, type Word } from '../arabic/words.ts';
import { absoluteDateAt } from './absolute.ts';
import { type Anchor, partOf } from './anchor.ts';
import { FROM, joins, LAST, lookUp, NEXT, oneOf, PARTS, stripped, THIS } from './calendarWords.ts';
import { calendarDay, edtfInterval, edtfOf, edtfOfDay, UNSPECIFIED_YEAR } from './edtf.ts';
import type { FoundDate } from './foundDate.ts';
import { CALENDAR_UNITS, unitBack } from './units.ts';

const THIS_BEFORE = foldedSet('هذا هذه');
const NIGHT = foldedSet('الليلة ليلة');
const SINCE = foldedSet('منذ');
const HALF = foldWord('النصف');
const QUARTER = foldWord('الربع');
const ORDINALS = foldedTable<number>({ 'الأول الأولى': 1, 'الثاني الثانية': 2, الثالث: 3, 'الرابع الأخير': 4 });
const SECOND_HALF = foldedSet('الثاني الأخير');

/** «العام الماضي», «هذا العام», «الشهر الجاري», «الأسبوع المقبل», «الليلة الماضية», «نهاية الأسبوع الفائت», «العام الماضي 2023». */
export function calendarUnitAt(words: readonly Word[], at: number, anchor: Anchor | null): FoundDate | null {
  const part = lookUp(PARTS, words[at]);
  const here = part === undefined ? at : at + 1;
  const demonstrative = oneOf(THIS_BEFORE, words[here]);
  const noun = words[demonstrative ? here + 1 : here];
  const after = words[demonstrative ? here + 2 : here + 1];
  if (noun === undefined || (here > at && !joins(words[here])) || (demonstrative && !joins(noun))) return null;
  if (oneOf(NIGHT, noun) && joins(after) && LAST.has(after.fold)) {
    const night = anchor?.precision === 'day' ? edtfInterval(edtfOfDay(anchor.day - 1), edtfOfDay(anchor.day)) : UNSPECIFIED_YEAR;
    return { from: at, to: here + 2, edtf: night };
  }
  const unit = lookUp(CALENDAR_UNITS, noun);
  if (unit === undefined) return null;
  const which = joins(after) ? after.fold : '';
  const back = LAST.has(which) ? 1 : NEXT.has(which) ? -1 : THIS.has(which) || demonstrative ? 0 : null;
  // «منذ بداية العام» is this year's; without «منذ» it may be that of the story.
  const since = part === 'early' && SINCE.has(words[at - 1]?.fold ?? '');
  if (back === null && !since) return null;
  const to = here + (demonstrative ? 2 : 1) + (back !== null && (LAST.has(which) || NEXT.has(which) || THIS.has(which)) ? 1 : 0);
  const stated = words[to];
  if (
    unit === 'year' &&
    back !== null &&
    joins(stated) &&
    /^(?:19|20)\d\d$/.test(stated.fold) &&
    words[to + 1]?.before !== 'none'
  )
    return { from: at, to: to + 1, edtf: part ? partOf(stated.fold, part) : stated.fold };
  if (!anchor) return { from: at, to, edtf: UNSPECIFIED_YEAR };
  const edtf = unitBack(anchor, unit, back ?? 0);
  return { from: at, to, edtf: part !== undefined && !edtf.includes('/') ? partOf(edtf, part) : edtf };
}

/** The year after «من»: stated, «العام الماضي», or the anchor's own for «العام» alone. */
export function yearAfterOf(
  words: readonly Word[],
  at: number,
  text: string,
  anchor: Anchor | null,
): { to: number; edtf: string } | null {
  if (words[at]?.fold !== FROM || !joins(words[at + 1])) return null;
  const absolute = absoluteDateAt(words, at + 1, text, anchor);
  if (absolute && /^\d{4}$/.test(absolute.edtf)) return absolute;
  if (CALENDAR_UNITS.get(words[at + 1]?.fold ?? '') !== 'year') return null;
  return (
    calendarUnitAt(words, at + 1, anchor) ?? {
      to: at + 2,
      edtf: anchor ? edtfOf(calendarDay(anchor.day).year) : UNSPECIFIED_YEAR,
    }
  );
}

/** «النصف الأول من 2024», «الربع الأخير من العام الماضي». */
export function yearPartAt(words: readonly Word[], at: number, text: string, anchor: Anchor | null): FoundDate | null {
  const noun = stripped(words[at]) === HALF || words[at]?.fold === HALF ? 2 : 4;
  if (noun === 4 && stripped(words[at]) !== QUARTER && words[at]?.fold !== QUARTER) return null;
  const which = words[at + 1];
  const year = joins(which) ? yearAfterOf(words, at + 2, text, anchor) : null;
  const index = noun === 2 && SECOND_HALF.has(which?.fold ?? '') ? 2 : ORDINALS.get(which?.fold ?? '');
  if (!year || index === undefined || index > noun) return null;
  if (!/^\d{4}$/.test(year.edtf)) return { from: at, to: year.to, edtf: UNSPECIFIED_YEAR };
  const months = 12 / noun;
  const value = Number(year.edtf);
  return { from: at, to: year.to, edtf: edtfInterval(edtfOf(value, (index - 1) * months + 1), edtfOf(value, index * months)) };
}
