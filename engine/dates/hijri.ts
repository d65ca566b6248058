import { parseNumeral } from '../arabic/numerals.ts';
import { foldedTable, foldWord, type Word } from '../arabic/words.ts';
import { FROM, joins, MONTH, oneOf, stripped, YEAR_WORDS } from './calendarWords.ts';
import { edtfInterval, edtfOfDay } from './edtf.ts';
import type { FoundDate } from './foundDate.ts';

const ONE_WORD = foldedTable<number>({ محرم: 1, صفر: 2, رجب: 7, شعبان: 8, رمضان: 9, شوال: 10 });
const TWO_WORDS = new Map(
  (
    [
      ['ربيع الأول', 3],
      ['ربيع الآخر', 4],
      ['ربيع الثاني', 4],
      ['جمادى الأولى', 5],
      ['جمادى الأول', 5],
      ['جمادى الآخرة', 6],
      ['جمادى الثانية', 6],
      ['جمادى الثاني', 6],
      ['ذو القعدة', 11],
      ['ذي القعدة', 11],
      ['ذو الحجة', 12],
      ['ذي الحجة', 12],
    ] as const
  ).map(([name, month]) => [foldWord(name), month]),
);
const ERA = 'ه';
const FIRST_YEAR = 1300;
const LAST_YEAR = 1500;
/** Day number (since 1970) of 1 Muharram 1389, near enough to begin a search, and the mean lengths of year and month. */
const NEAR_EPOCH = { year: 1389, day: -287, yearDays: 354.367, monthDays: 29.53 };
const DAY_MS = 86_400_000;

let calendar: Intl.DateTimeFormat | null = null;
const monthStarts = new Map<number, number>();

function hijriOf(day: number): { year: number; month: number; day: number } {
  calendar ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = new Map(calendar.formatToParts(day * DAY_MS).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
  return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 };
}

/** Day number of the first of a month of the Umm al-Qura calendar. */
function monthStart(year: number, month: number): number {
  const key = year * 12 + month;
  let start = monthStarts.get(key);
  if (start === undefined) {
    const guess = NEAR_EPOCH.day + (year - NEAR_EPOCH.year) * NEAR_EPOCH.yearDays + (month - 0.5) * NEAR_EPOCH.monthDays;
    let day = Math.round(guess);
    // The guess is the middle of the month within a few days: one step of months at most, then back to its first day.
    for (let step = 0; step < 3; step++) {
      const found = hijriOf(day);
      const away = year * 12 + month - (found.year * 12 + found.month);
      if (away === 0) {
        day -= found.day - 1;
        break;
      }
      day += Math.sign(away) * 15;
    }
    start = day;
    monthStarts.set(key, start);
  }
  return start;
}

const hijriMonth = (words: readonly Word[], at: number): { month: number; to: number } | null => {
  const word = words[at];
  const next = words[at + 1];
  for (const fold of [word?.fold ?? '', stripped(word)]) {
    const pair = joins(next) ? TWO_WORDS.get(`${fold} ${next.fold}`) : undefined;
    if (pair !== undefined) return { month: pair, to: at + 2 };
    const single = ONE_WORD.get(fold);
    if (single !== undefined) return { month: single, to: at + 1 };
  }
  return null;
};

function hijriYear(words: readonly Word[], at: number, era: boolean): { year: number; to: number } | null {
  const word = words[at];
  if (word?.script !== 'digits' || word.to - word.from !== 4) return null;
  const year = Number(word.fold);
  const named = joins(words[at + 1]) && words[at + 1]?.fold === ERA;
  return year >= FIRST_YEAR && year < LAST_YEAR && (named || !era) ? { year, to: at + (named ? 2 : 1) } : null;
}

/** «15 رمضان 1445», «رمضان 1445», «عام 1445 هـ», as the Gregorian day or days of the Umm al-Qura calendar. Only with its year. */
export function hijriDateAt(words: readonly Word[], at: number, text: string): FoundDate | null {
  const short = words[at]?.script === 'digits' && (words[at]?.fold.length ?? 0) <= 2;
  const numeral = short ? parseNumeral(words, at, text) : null;
  const day = numeral && numeral.value >= 1 && numeral.value <= 30 && Number.isInteger(numeral.value) ? numeral : null;
  let here = day?.to ?? at;
  if (day && words[here]?.fold === FROM) here++;
  if (words[here]?.fold === MONTH || stripped(words[here]) === MONTH) here++;
  const month = here === at || joins(words[here]) ? hijriMonth(words, here) : null;
  if (!month) {
    if (day) return null;
    const whole = hijriYear(words, oneOf(YEAR_WORDS, words[at]) ? at + 1 : at, true);
    if (!whole) return null;
    return {
      from: at,
      to: whole.to,
      edtf: edtfInterval(edtfOfDay(monthStart(whole.year, 1)), edtfOfDay(monthStart(whole.year + 1, 1) - 1)),
    };
  }
  const yearFrom = words[month.to]?.fold === FROM || oneOf(YEAR_WORDS, words[month.to]) ? month.to + 1 : month.to;
  const year = joins(words[yearFrom]) ? hijriYear(words, yearFrom, false) : null;
  if (!year) return null;
  const start = monthStart(year.year, month.month);
  const next = month.month === 12 ? monthStart(year.year + 1, 1) : monthStart(year.year, month.month + 1);
  if (!day) return { from: at, to: year.to, edtf: edtfInterval(edtfOfDay(start), edtfOfDay(next - 1)) };
  return start + day.value <= next ? { from: at, to: year.to, edtf: edtfOfDay(start + day.value - 1) } : null;
}
