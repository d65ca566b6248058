import { westernDigits } from '../arabic/digits.ts';
import { parseNumeral } from '../arabic/numerals.ts';
import { foldedSet, foldedTable, foldWord, type Word } from '../arabic/words.ts';
import { type Anchor, latestMonth, nearestYear, type PartOfPeriod, partOf } from './anchor.ts';
import { dayRange, edtfOf } from './edtf.ts';
import type { FoundDate } from './foundDate.ts';
import { type MonthName, monthAt } from './months.ts';
import { ordinalDayAt } from './ordinalDay.ts';
import { weekdayAt } from './weekdays.ts';

const PARTS = foldedTable<PartOfPeriod>({
  'مطلع أوائل بداية بدايات مستهل': 'early',
  'منتصف أواسط': 'middle',
  'أواخر نهاية آخر ختام نهايات': 'late',
});
const YEAR_WORDS = foldedSet('عام سنة العام السنة عامي');
const LAST = foldedSet('الماضي الفائت المنصرم المنصرف الماضية');
const THIS = foldedSet('الحالي الجاري');
const FROM_WORD = foldWord('من');
const MONTH_WORD = foldWord('شهر');
const BEFORE_YEAR = foldedSet('في منذ حتى خلال قبل بعد وفي بين إلى لعام لسنة منذ من');
const NUMERIC = /(?<!\d)(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))(?!\d)/y;

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2099;
const stripped = (word: Word | undefined): string => word?.fold.replace(/^[وفبل]/, '') ?? '';

function yearAt(words: readonly Word[], at: number): { year: number; to: number } | null {
  const word = words[at];
  const next = words[at + 1];
  if (word && (YEAR_WORDS.has(word.fold) || YEAR_WORDS.has(stripped(word)))) return next ? yearAt(words, at + 1) : null;
  if (word?.script !== 'digits' || word.to - word.from !== 4 || next?.before === 'none') return null;
  const year = Number(word.fold);
  return isYear(year) ? { year, to: at + 1 } : null;
}

function wordsUntil(words: readonly Word[], at: number, end: number): number {
  let to = at;
  while ((words[to]?.start ?? Infinity) < end) to++;
  return to;
}

/** «22/6/2018», «2018-06-22»: day first unless the year is; a month above twelve swaps the two. */
function numericDateAt(words: readonly Word[], at: number, text: string): FoundDate | null {
  const start = words[at]?.start ?? 0;
  NUMERIC.lastIndex = 0;
  const match = NUMERIC.exec(westernDigits(text.slice(start, start + 10)));
  if (!match) return null;
  const year = Number(match[1] ?? match[6]);
  let month = Number(match[2] ?? match[5]);
  let day = Number(match[3] ?? match[4]);
  if (month > 12) [month, day] = [day, month];
  const edtf = edtfOf(year, month, day);
  return isYear(year) && month >= 1 && day >= 1 && dayRange(edtf)
    ? { from: at, to: wordsUntil(words, at, start + match[0].length), edtf }
    : null;
}

/** What follows a month: a year, «الماضي», «الحالي», or nothing. */
function monthInContext(
  words: readonly Word[],
  name: MonthName,
  day: number | undefined,
  anchor: Anchor | null,
  sure: boolean,
): { edtf: string; to: number } | null {
  const next = words[name.to];
  const glued = next !== undefined && next.before !== 'break';
  const year = yearAt(words, next?.fold === FROM_WORD && glued ? name.to + 1 : name.to);
  if (year && (glued || next?.script === 'digits')) return { edtf: edtfOf(year.year, name.month, day), to: year.to };
  const last = glued && LAST.has(next.fold);
  const current = glued && THIS.has(next.fold);
  if (!sure && name.ambiguous && !last && !current) return null;
  const to = last || current ? name.to + 1 : name.to;
  if (!anchor) return { edtf: `XXXX-${edtfOf(0, name.month, day).slice(5)}`, to };
  if (day !== undefined && !last) return { edtf: edtfOf(nearestYear(anchor, name.month, day), name.month, day), to };
  const month = latestMonth(anchor, name.month, last);
  return { edtf: day === undefined ? month : edtfOf(Number(month.slice(0, 4)), name.month, day), to };
}

function monthDateAt(words: readonly Word[], at: number, text: string, anchor: Anchor | null): FoundDate | null {
  let here = at;
  let day: number | undefined;
  const numeral = words[here]?.script === 'digits' ? parseNumeral(words, here, text) : null;
  const ordinal = ordinalDayAt(words, here);
  if (ordinal) {
    // An ordinal is a day only with «من»: «الثاني من أيلول», not «تشرين الثاني».
    if (words[ordinal.to]?.fold !== FROM_WORD) return null;
    day = ordinal.day;
    here = ordinal.to + 1;
  } else if (numeral && numeral.value >= 1 && numeral.value <= 31 && Number.isInteger(numeral.value)) {
    day = numeral.value;
    here = numeral.to;
    if (words[here]?.fold === FROM_WORD) here++;
  }
  let sure = day !== undefined;
  if (stripped(words[here]) === MONTH_WORD || words[here]?.fold === MONTH_WORD) {
    here++;
    sure = true;
  }
  const name = monthAt(words, here, here === at);
  if (!name || (here > at && words[here]?.before === 'break')) return null;
  const inContext = monthInContext(words, name, day, anchor, sure);
  return inContext && { from: at, ...inContext };
}

/** A date that stands by itself: numeric, day and month, month, year; with its weekday and the part of the period («منتصف»). */
export function absoluteDateAt(words: readonly Word[], at: number, text: string, anchor: Anchor | null): FoundDate | null {
  const numeric = numericDateAt(words, at, text);
  if (numeric) return numeric;
  const part = PARTS.get(words[at]?.fold ?? '') ?? PARTS.get(stripped(words[at]));
  const weekday = part === undefined ? weekdayAt(words, at) : null;
  const here = part !== undefined ? at + 1 : (weekday?.to ?? at);
  const dated = monthDateAt(words, here, text, anchor) ?? namedYearAt(words, here, text);
  if (!dated || (part !== undefined && words[here]?.before === 'break')) return null;
  if (weekday && !/\d{4}-\d\d-\d\d/.test(dated.edtf) && !/^XXXX-\d\d-\d\d$/.test(dated.edtf)) return null;
  return {
    from: at,
    to: dated.to,
    edtf: part === undefined || dated.edtf.startsWith('XXXX') ? dated.edtf : partOf(dated.edtf, part),
  };
}

/** «عام 2016», «في 2017», and a bare year that counts nothing («2024»). */
function namedYearAt(words: readonly Word[], at: number, text: string): FoundDate | null {
  const year = yearAt(words, at);
  if (!year) return null;
  if (year.to === at + 1) {
    const before = words[at - 1];
    const next = words[year.to];
    const introduced = before !== undefined && BEFORE_YEAR.has(before.fold);
    const spaced = /\s/.test(text.charAt(words[at]?.end ?? 0));
    if (!introduced && next?.script === 'arabic' && next.before === 'gap' && spaced) return null;
  }
  return { from: at, to: year.to, edtf: edtfOf(year.year) };
}
