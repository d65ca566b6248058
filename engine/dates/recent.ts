import { parseNumeral } from '../arabic/numerals.ts';
import { foldedSet, foldWord, type Word } from '../arabic/words.ts';
import type { Anchor } from './anchor.ts';
import { FROM, joins, LAST, lookUp, oneOf } from './calendarWords.ts';
import { yearAfterOf } from './calendarUnit.ts';
import { edtfInterval, edtfOf, edtfOfDay, UNSPECIFIED_YEAR } from './edtf.ts';
import type { FoundDate } from './foundDate.ts';
import { COUNTED_UNITS, DAYS_OF, PAST_UNITS, type Unit } from './units.ts';

const FIRST_PART = foldedSet('الأولى الأول');
const LAST_PART = foldedSet('الأخيرة الثانية الثاني');
const DURING = foldedSet('خلال');
/** «مهلة 24 ساعة»: time that is given, not time that passed. */
const DEADLINE = foldedSet('مهلة المهلة أمهل أمهلت غضون سيتم');
const LATEST = foldedSet('آخر');
const ARTICLE = foldWord('ال');
/** "The past days": up to ten of them. */
const MOST = 10;
const DEADLINE_REACH = 5;
const MAX_DAYS = 365 * 100;

function stretch(anchor: Anchor | null, count: number, unit: Unit): string | null {
  const days = Math.ceil(count * DAYS_OF[unit]);
  if (days > MAX_DAYS) return null;
  return anchor ? edtfInterval(`${edtfOfDay(anchor.day - days)}~`, `${edtfOfDay(anchor.day)}~`) : UNSPECIFIED_YEAR;
}

/** «الأيام الماضية», «الأيام الثلاثة الماضية», «الشهرين الماضيين», «الساعات الـ24 الأخيرة», «الأشهر الستة الأولى من العام». */
export function recentUnitsAt(words: readonly Word[], at: number, text: string, anchor: Anchor | null): FoundDate | null {
  const found = lookUp(PAST_UNITS, words[at]);
  if (found === undefined) return null;
  let here = at + 1;
  const glued = joins(words[here]) && words[here]?.fold === ARTICLE;
  const numeral = joins(words[here]) ? parseNumeral(words, glued ? here + 1 : here, text) : null;
  here = numeral?.to ?? here;
  const which = words[here];
  if (!joins(which)) return null;
  const { unit } = found;
  const ofYear = unit === 'month' && numeral && numeral.value < 12 && words[here + 1]?.fold === FROM;
  if (ofYear && (FIRST_PART.has(which.fold) || LAST_PART.has(which.fold))) {
    const year = yearAfterOf(words, here + 1, text, anchor);
    if (year) return monthsOfYear(at, year, numeral.value, FIRST_PART.has(which.fold));
  }
  if (!LAST.has(which.fold)) return null;
  const edtf = stretch(anchor, numeral?.value ?? found.count ?? MOST, unit);
  return edtf === null ? null : { from: at, to: here + 1, edtf };
}

function monthsOfYear(from: number, year: { to: number; edtf: string }, count: number, first: boolean): FoundDate {
  if (!/^\d{4}$/.test(year.edtf)) return { from, to: year.to, edtf: UNSPECIFIED_YEAR };
  const value = Number(year.edtf);
  const [begin, end] = first ? [1, count] : [13 - count, 12];
  return { from, to: year.to, edtf: edtfInterval(edtfOf(value, begin), edtfOf(value, end)) };
}

/** «24 ساعة الماضية», «خلال 24 ساعة», «آخر ثلاثة أيام»: a counted stretch that ends with the article. */
export function recentCountAt(words: readonly Word[], at: number, text: string, anchor: Anchor | null): FoundDate | null {
  const latest = oneOf(LATEST, words[at]) && joins(words[at + 1]);
  if (!latest && words[at]?.script !== 'digits') return null;
  const numeral = parseNumeral(words, latest ? at + 1 : at, text);
  const unitAt = numeral?.to ?? at + 1;
  const unit = joins(words[unitAt]) ? COUNTED_UNITS.get(words[unitAt]?.fold ?? '') : undefined;
  const count = numeral?.value ?? unit?.count ?? null;
  if (unit === undefined || count === null || (!latest && !numeral)) return null;
  const after = words[unitAt + 1];
  const last = joins(after) && LAST.has(after.fold);
  const during =
    unit.unit === 'hour' && joins(words[at]) && DURING.has(words[words[at - 1]?.fold === ARTICLE ? at - 2 : at - 1]?.fold ?? '');
  if (!latest && !last && (!during || isDeadline(words, at))) return null;
  const edtf = stretch(anchor, count, unit.unit);
  return edtf === null ? null : { from: at, to: unitAt + (last ? 2 : 1), edtf };
}

function isDeadline(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - DEADLINE_REACH), at).some((word) => oneOf(DEADLINE, word));
}
