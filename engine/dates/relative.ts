import { parseNumeral } from '../arabic/numerals.ts';
import { foldedSet, foldedTable, foldWord, type Word } from '../arabic/words.ts';
import { type Anchor, latestWeekday, partOf, type PartOfPeriod } from './anchor.ts';
import { absoluteDateAt } from './absolute.ts';
import { calendarDay, edtfInterval, edtfOf, edtfOfDay } from './edtf.ts';
import type { FoundDate } from './foundDate.ts';
import { weekdayAt } from './weekdays.ts';

type Unit = 'day' | 'week' | 'month' | 'year';
const UNITS = foldedTable<{ unit: Unit; count: number | null }>({
  'يوم يوما': { unit: 'day', count: 1 },
  'يومين يومان': { unit: 'day', count: 2 },
  أيام: { unit: 'day', count: null },
  'أسبوع أسبوعا': { unit: 'week', count: 1 },
  'أسبوعين أسبوعان': { unit: 'week', count: 2 },
  أسابيع: { unit: 'week', count: null },
  'شهر شهرا': { unit: 'month', count: 1 },
  'شهرين شهران': { unit: 'month', count: 2 },
  'أشهر شهور': { unit: 'month', count: null },
  'عام عاما سنة': { unit: 'year', count: 1 },
  'عامين عامان سنتين سنتان': { unit: 'year', count: 2 },
  'أعوام سنوات سنين': { unit: 'year', count: null },
});
const DEFINITE = foldedTable<Unit>({
  اليوم: 'day',
  الأسبوع: 'week',
  الشهر: 'month',
  'العام السنة': 'year',
});
const PLURALS = foldedTable<Unit>({ الأيام: 'day', الأسابيع: 'week', 'الأشهر الشهور': 'month', 'الأعوام السنوات': 'year' });
const DAYS: Record<Unit, number> = { day: 1, week: 7, month: 30, year: 365 };
const LAST = foldedSet('الماضي الفائت المنصرم الماضية الفائتة المنصرمة الأخيرة الأخير');
const THIS = foldedSet('الحالي الجاري الحالية الجارية');
const HEDGES = foldedSet('نحو حوالي قرابة زهاء أكثر من أقل');
const DAY_PARTS = foldedSet('فجر صباح ظهر عصر مساء ليل ليلة منتصف يوم');
const YESTERDAY = foldWord('أمس');
const BEFORE_YESTERDAY = foldWord('أول');
const TODAY = foldWord('اليوم');
const AGO = foldedSet('قبل منذ');
const THIS_BEFORE = foldedSet('هذا هذه');
const LAST_NIGHT = foldedSet('الليلة ليلة');
const FIRST_HALF = foldedSet('الأولى الاول الأول');
const LAST_HALF = foldedSet('الأخيرة الثانية الثاني');
const FROM = foldWord('من');

const bare = (word: Word | undefined): string => word?.fold.replace(/^[وفبل](?=ا)/, '') ?? '';
const joins = (word: Word | undefined): word is Word => word !== undefined && word.before !== 'break';

/** «أمس», «أمس الأربعاء», «فجر يوم أمس الجمعة», «اليوم، الجمعة 22 من حزيران». */
function nearbyDayAt(words: readonly Word[], at: number, text: string, anchor: Anchor | null): FoundDate | null {
  let here = at;
  while (DAY_PARTS.has(words[here]?.fold ?? '') && here < at + 3) here++;
  const word = words[here];
  if (word === undefined || (here > at && !joins(word))) return null;
  const yesterday = word.fold === YESTERDAY || bare(word) === YESTERDAY || word.fold === foldWord('الأمس');
  const offset = yesterday ? (words[here - 1]?.fold === BEFORE_YESTERDAY ? -2 : -1) : bare(word) === TODAY ? 0 : null;
  if (offset === null) return null;
  // A comma may part «اليوم» from the date that explains it.
  const explained = absoluteDateAt(words, here + 1, text, anchor);
  if (explained && /\d-\d\d$/.test(explained.edtf) && explained.edtf.length === 10)
    return { from: at, to: explained.to, edtf: explained.edtf };
  const weekday = weekdayAt(words, here + 1);
  const to = weekday ? weekday.to : here + 1;
  if (weekday && anchor?.precision === 'day') {
    const stated = latestWeekday({ ...anchor, day: anchor.day + offset }, weekday.weekday);
    if (stated) return { from: at, to, edtf: stated };
  }
  return anchor?.precision === 'day' ? { from: at, to, edtf: edtfOfDay(anchor.day + offset) } : { from: at, to, edtf: 'XXXX' };
}

/** Days of a calendar unit that lies `back` units before the anchor's own. */
function unitBack(anchor: Anchor, unit: Unit, back: number): string {
  const now = calendarDay(anchor.day);
  if (unit === 'year') return edtfOf(now.year - back);
  if (unit === 'month')
    return edtfOf(now.year - Math.floor((back + 12 - now.month) / 12), ((((now.month - 1 - back) % 12) + 12) % 12) + 1);
  if (unit === 'day') return edtfOfDay(anchor.day - back);
  const weekStart = anchor.day - ((now.weekday + 1) % 7) - 7 * back;
  return edtfInterval(edtfOfDay(weekStart), edtfOfDay(weekStart + 6));
}

/** «العام الماضي», «هذا العام», «الشهر الجاري», «الليلة الماضية», «نهاية الأسبوع الفائت», «العام الماضي 2023». */
function calendarUnitAt(words: readonly Word[], at: number, anchor: Anchor | null): FoundDate | null {
  const part: PartOfPeriod | null =
    words[at]?.fold === foldWord('نهاية') || words[at]?.fold === foldWord('أواخر')
      ? 'late'
      : words[at]?.fold === foldWord('مطلع') || words[at]?.fold === foldWord('بداية')
        ? 'early'
        : null;
  const here = part === null ? at : at + 1;
  const demonstrative = THIS_BEFORE.has(words[here]?.fold ?? '') || THIS_BEFORE.has(bare(words[here]));
  const noun = words[demonstrative ? here + 1 : here];
  const after = words[demonstrative ? here + 2 : here + 1];
  if (noun === undefined || (here > at && !joins(noun))) return null;
  if (LAST_NIGHT.has(bare(noun)) && joins(after) && LAST.has(after.fold)) {
    return {
      from: at,
      to: here + 2,
      edtf: anchor?.precision === 'day' ? edtfInterval(edtfOfDay(anchor.day - 1), edtfOfDay(anchor.day)) : 'XXXX',
    };
  }
  const unit = DEFINITE.get(bare(noun)) ?? DEFINITE.get(noun.fold);
  if (unit === undefined || unit === 'day') return null;
  const last = joins(after) && LAST.has(after.fold);
  const current = demonstrative || (joins(after) && THIS.has(after.fold));
  if (!last && !current) return null;
  let to = here + (demonstrative ? 2 : 1) + (last || (!demonstrative && current) ? 1 : 0);
  const stated = words[to];
  if (unit === 'year' && joins(stated) && /^(?:19|20)\d\d$/.test(stated.fold))
    return { from: at, to: ++to, edtf: part ? partOf(stated.fold, part) : stated.fold };
  if (!anchor) return { from: at, to, edtf: 'XXXX' };
  const edtf = unitBack(anchor, unit, last ? 1 : 0);
  return { from: at, to, edtf: part !== null && !edtf.includes('/') ? partOf(edtf, part) : edtf };
}

/** «قبل نحو أسبوعين», «قبل ثلاثة أيام», «منذ سنوات», «قبل أيام»: approximate unless counted in days. */
function agoAt(words: readonly Word[], at: number, text: string, anchor: Anchor | null): FoundDate | null {
  if (!AGO.has(words[at]?.fold ?? '') && !AGO.has(words[at]?.fold.replace(/^[وف]/, '') ?? '')) return null;
  let here = at + 1;
  while (HEDGES.has(words[here]?.fold ?? '') && here < at + 4) here++;
  const numeral = parseNumeral(words, here, text);
  const unitWord = words[numeral?.to ?? here];
  const unit = joins(unitWord) ? UNITS.get(unitWord.fold) : undefined;
  if (unit === undefined) return null;
  const to = (numeral?.to ?? here) + 1;
  if (!anchor) return { from: at, to, edtf: 'XXXX' };
  const count = numeral?.value ?? unit.count;
  if (count === null) {
    // "Days ago", "weeks ago": between two and ten of them.
    return {
      from: at,
      to,
      edtf: edtfInterval(`${edtfOfDay(anchor.day - 10 * DAYS[unit.unit])}~`, `${edtfOfDay(anchor.day - 2 * DAYS[unit.unit])}~`),
    };
  }
  const exact = unit.unit === 'day' && here === at + 1 && anchor.precision === 'day';
  return {
    from: at,
    to,
    edtf: `${unit.unit === 'year' ? unitBack(anchor, 'year', count) : unit.unit === 'month' ? unitBack(anchor, 'month', count) : edtfOfDay(anchor.day - count * DAYS[unit.unit])}${exact ? '' : '~'}`,
  };
}

/** «الأيام الماضية», «الأشهر الستة الأولى من العام». */
function recentPluralAt(words: readonly Word[], at: number, text: string, anchor: Anchor | null): FoundDate | null {
  const unit = PLURALS.get(bare(words[at])) ?? PLURALS.get(words[at]?.fold ?? '');
  if (unit === undefined) return null;
  const numeral = joins(words[at + 1]) ? parseNumeral(words, at + 1, text) : null;
  const here = numeral?.to ?? at + 1;
  const which = words[here];
  if (!joins(which)) return null;
  if (LAST.has(which.fold) && !(unit === 'month' && LAST_HALF.has(which.fold) && words[here + 1]?.fold === FROM)) {
    const count = numeral?.value ?? 10;
    return {
      from: at,
      to: here + 1,
      edtf: anchor ? edtfInterval(`${edtfOfDay(anchor.day - count * DAYS[unit])}~`, `${edtfOfDay(anchor.day)}~`) : 'XXXX',
    };
  }
  if (unit !== 'month' || !numeral || numeral.value > 11 || words[here + 1]?.fold !== FROM) return null;
  const first = FIRST_HALF.has(which.fold);
  const last = LAST_HALF.has(which.fold);
  const yearWord = words[here + 2];
  const year =
    yearWord && DEFINITE.get(yearWord.fold) === 'year'
      ? (calendarUnitAt(words, here + 2, anchor) ?? {
          to: here + 3,
          edtf: anchor ? edtfOf(calendarDay(anchor.day).year) : 'XXXX',
        })
      : absoluteDateAt(words, here + 2, text, anchor);
  if ((!first && !last) || !year) return null;
  if (!/^\d{4}$/.test(year.edtf)) return { from: at, to: year.to, edtf: 'XXXX' };
  const value = Number(year.edtf);
  return {
    from: at,
    to: year.to,
    edtf: first
      ? edtfInterval(edtfOf(value, 1), edtfOf(value, numeral.value))
      : edtfInterval(edtfOf(value, 13 - numeral.value), edtfOf(value, 12)),
  };
}

/** A weekday alone counts between breaks or after «يوم»: «الجمعة» is a name of mosques and protests as well. */
function weekdayDateAt(words: readonly Word[], at: number, anchor: Anchor | null): FoundDate | null {
  const weekday = weekdayAt(words, at);
  if (!weekday) return null;
  const apart = words[at]?.before === 'break' && (words[weekday.to]?.before ?? 'break') === 'break';
  const afterDayPart = DAY_PARTS.has(words[at - 1]?.fold ?? '');
  if (!weekday.named && !apart && !afterDayPart) return null;
  const last = joins(words[weekday.to]) && LAST.has(words[weekday.to]?.fold ?? '');
  const edtf = anchor && latestWeekday(last ? { ...anchor, day: anchor.day - 1 } : anchor, weekday.weekday);
  return { from: at, to: weekday.to + (last ? 1 : 0), edtf: edtf ?? 'XXXX' };
}

/** A date counted from the publication date. Without one it is still a date, of an unspecified year. */
export function relativeDateAt(words: readonly Word[], at: number, text: string, anchor: Anchor | null): FoundDate | null {
  return (
    nearbyDayAt(words, at, text, anchor) ??
    calendarUnitAt(words, at, anchor) ??
    agoAt(words, at, text, anchor) ??
    recentPluralAt(words, at, text, anchor) ??
    weekdayDateAt(words, at, anchor)
  );
}
