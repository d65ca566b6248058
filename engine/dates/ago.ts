import { parseNumeral } from '../arabic/numerals.ts';
import { foldedSet, foldWord, type Word } from '../arabic/words.ts';
import type { Anchor } from './anchor.ts';
import { joins, oneOf } from './calendarWords.ts';
import { edtfInterval, edtfOfDay, UNSPECIFIED_YEAR } from './edtf.ts';
import type { FoundDate } from './foundDate.ts';
import { hijriDateAt } from './hijri.ts';
import { monthAt } from './months.ts';
import { COUNTED_UNITS, DAYS_OF, unitBack } from './units.ts';
import { yearAt } from './years.ts';
import { weekdayAt } from './weekdays.ts';

const AGO = foldedSet('قبل منذ');
const SINCE = foldedSet('منذ ومنذ');
const HEDGES = foldedSet('نحو حوالي حوالى قرابة زهاء أكثر من أقل ما يقارب يزيد عن على');
const HALF = foldWord('ونصف');
const THE_UNIT = /^ال/;
/** «قبل يوم من الانتخابات»: counted from something else than the article. */
const FROM_ELSEWHERE = foldedSet('من على');
const MAX_HEDGES = 3;
/** "Days ago": between two and ten of them. */
const FEWEST = 2;
const MOST = 10;

/** «قبل نحو أسبوعين», «قبل ثلاثة أيام», «منذ سنوات», «قبل عام ونصف»: approximate unless counted in days. */
export function agoAt(words: readonly Word[], at: number, text: string, anchor: Anchor | null): FoundDate | null {
  if (!oneOf(AGO, words[at])) return null;
  let here = at + 1;
  while (here <= at + MAX_HEDGES && joins(words[here]) && HEDGES.has(words[here]?.fold ?? '')) here++;
  if (!joins(words[here])) return null;
  const numeral = parseNumeral(words, here, text);
  const unitAt = numeral?.to ?? here;
  const unit = joins(words[unitAt]) ? COUNTED_UNITS.get(words[unitAt]?.fold ?? '') : undefined;
  if (unit === undefined || (!numeral && isNamedUnit(words, unitAt, text))) return null;
  let to = unitAt + 1;
  let half = 0;
  if (joins(words[to]) && words[to]?.fold === HALF) {
    half = 0.5;
    to++;
    if (joins(words[to]) && THE_UNIT.test(words[to]?.fold ?? '') && COUNTED_UNITS.has(words[to]?.fold.slice(2) ?? '')) to++;
  }
  const since = SINCE.has(words[at]?.fold ?? '');
  if (!since && joins(words[to]) && FROM_ELSEWHERE.has(words[to]?.fold ?? '')) return null;
  if (!anchor) return { from: at, to, edtf: UNSPECIFIED_YEAR };
  const days = DAYS_OF[unit.unit];
  const stated = numeral?.value ?? unit.count;
  if (stated === null) {
    if (unit.unit === 'hour') return { from: at, to, edtf: `${edtfOfDay(anchor.day)}~` };
    const [from, until] = [edtfOfDay(anchor.day - MOST * days), edtfOfDay(anchor.day - FEWEST * days)];
    return { from: at, to, edtf: edtfInterval(`${from}~`, `${until}~`) };
  }
  const count = stated + half;
  if (count * days > MAX_DAYS) return null;
  const exact = unit.unit === 'day' && here === at + 1 && half === 0 && anchor.precision === 'day';
  const calendar =
    unit.unit === 'year' && half === 0
      ? unitBack(anchor, 'year', Math.round(count))
      : unit.unit === 'month' || unit.unit === 'year'
        ? unitBack(anchor, 'month', Math.round(unit.unit === 'year' ? count * 12 : count))
        : edtfOfDay(anchor.day - Math.round(count * days));
  return { from: at, to, edtf: `${calendar}${exact ? '' : '~'}` };
}
const MAX_DAYS = 365 * 1000;

/** «قبل عام 2011», «قبل شهر رمضان», «قبل يوم الجمعة»: the unit is the first word of a date. */
function isNamedUnit(words: readonly Word[], at: number, text: string): boolean {
  return (
    yearAt(words, at, text) !== null ||
    hijriDateAt(words, at, text) !== null ||
    weekdayAt(words, at)?.named === true ||
    (joins(words[at + 1]) && (monthAt(words, at + 1) !== null || RAMADAN.has(words[at + 1]?.fold ?? '')))
  );
}
const RAMADAN = foldedSet('رمضان محرم شعبان رجب شوال صفر');
