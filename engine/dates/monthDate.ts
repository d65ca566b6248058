import { parseNumeral } from '../arabic/numerals.ts';
import { foldedSet, foldWord, type Word } from '../arabic/words.ts';
import { type Anchor, latestMonth, nearestYear } from './anchor.ts';
import { FROM, joins, LAST, lookUp, MONTH, NEXT, PARTS, stripped, THIS } from './calendarWords.ts';
import { calendarDay, dayRange, edtfInterval, edtfOf, isUnspecified, UNSPECIFIED_YEAR } from './edtf.ts';
import type { FoundDate } from './foundDate.ts';
import { type MonthName, monthAt } from './months.ts';
import { ordinalDayAt } from './ordinalDay.ts';
import { weekdayAt } from './weekdays.ts';
import { yearAt } from './years.ts';

const THE_YEAR = foldedSet('العام السنة');
const UNTIL = foldedSet('إلى حتى ولغاية لغاية');
const BETWEEN = foldedSet('بين وبين');
const FROM_OR_SINCE = foldedSet('من ومن منذ');
/** A month without company is one after these («في آذار», «خلال تموز»), though its name is another word as well. */
const INTRODUCES_MONTH = foldedSet('في خلال منذ حتى شهري أشهر وفي');
/** «قوى 14 آذار», «شارع 29 أيار»: a name made of a date. */
const NAMED_AFTER_DAY = foldedSet(
  'قوى تحالف فريق حركة شارع ساحة كتيبة ثورة مدرسة مشفى حديقة انتفاضة ميليشيا منظمة جسر ميدان دوار اتفاق اتفاقية هجمات أحداث هجوم',
);
const HYPHEN = /^(?:[-–—]| [-–—] )$/;
const THE_DAY = foldWord('اليوم');
const TWO_MONTHS = foldWord('شهري');
const THE_MONTH = foldWord('الشهر');

type Resolved = { year: number | null; to: number };

/** What fixes the year of a month: a year, «الماضي», «من العام الماضي», «الحالي»; null where nothing does. */
function yearOf(words: readonly Word[], name: MonthName, text: string, anchor: Anchor | null): Resolved | null {
  const next = words[name.to];
  const glued = joins(next);
  const at = glued && next.fold === FROM ? name.to + 1 : name.to;
  const year = yearAt(words, at, text);
  if (year && (glued || (words[name.to]?.script === 'digits' && !joins(words[year.to])))) return { year: year.year, to: year.to };
  const which = words[at + 1];
  if (joins(words[at]) && THE_YEAR.has(words[at]?.fold ?? '') && joins(which)) {
    const back = LAST.has(which.fold) ? 1 : THIS.has(which.fold) ? 0 : NEXT.has(which.fold) ? -1 : null;
    return { year: anchor && back !== null ? calendarDay(anchor.day).year - back : null, to: back === null ? name.to : at + 2 };
  }
  return null;
}

/** What follows a month: a year, «الماضي», «الحالي», or nothing. */
function monthInContext(
  words: readonly Word[],
  name: MonthName,
  day: number | undefined,
  text: string,
  anchor: Anchor | null,
  sure: boolean,
): { edtf: string; to: number } | null {
  const open = `${UNSPECIFIED_YEAR}-${edtfOf(0, name.month, day).slice(5)}`;
  const stated = yearOf(words, name, text, anchor);
  if (stated) return { edtf: stated.year === null ? open : edtfOf(stated.year, name.month, day), to: stated.to };
  const next = words[name.to];
  const last = joins(next) && LAST.has(next.fold);
  const current = joins(next) && THIS.has(next.fold);
  const coming = joins(next) && NEXT.has(next.fold);
  if (!sure && name.ambiguous && !last && !current && !coming) return null;
  const to = last || current || coming ? name.to + 1 : name.to;
  if (!anchor) return { edtf: open, to };
  if (coming) {
    const now = calendarDay(anchor.day);
    return { edtf: edtfOf(name.month > now.month ? now.year : now.year + 1, name.month, day), to };
  }
  if (day !== undefined && !last) return { edtf: edtfOf(nearestYear(anchor, name.month, day), name.month, day), to };
  const month = latestMonth(anchor, name.month, last);
  return { edtf: day === undefined ? month : edtfOf(Number(month.slice(0, 4)), name.month, day), to };
}

type Day = { day: number; to: number };

/** «الأسبوع الأول من آذار»: an ordinal that counts another noun than the day. */
function qualifies(words: readonly Word[], at: number): boolean {
  const noun = words[at - 1];
  if (!joins(words[at]) || noun === undefined || !/^(?:[وفبل]?ال|لل)/.test(noun.fold)) return false;
  return noun.fold !== THE_DAY && !weekdayAt(words, at - 1) && !ordinalDayAt(words, at - 1);
}

/** A day of the month, as digits or as an ordinal; an ordinal is one only with «من» («تشرين الثاني» is a month). */
function dayAt(words: readonly Word[], at: number, text: string): Day | null {
  const ordinal = ordinalDayAt(words, at);
  if (ordinal) return words[ordinal.to]?.fold === FROM && !qualifies(words, at) ? ordinal : null;
  const short = words[at]?.script === 'digits' && (words[at]?.fold.length ?? 0) <= 2;
  const numeral = short ? parseNumeral(words, at, text) : null;
  return numeral && numeral.to === at + 1 && numeral.value >= 1 && numeral.value <= 31 && Number.isInteger(numeral.value)
    ? { day: numeral.value, to: numeral.to }
    : null;
}

/** «بين الخامس والعاشر من آذار», «من الخامس إلى العاشر من آذار»: the first ordinal shares the «من» of the second. */
function firstOrdinal(words: readonly Word[], at: number): Day | null {
  const opener = words[at - 1]?.fold ?? '';
  const ordinal = BETWEEN.has(opener) || FROM_OR_SINCE.has(opener) ? ordinalDayAt(words, at) : null;
  const joint = ordinal && words[ordinal.to];
  if (!ordinal || !joints(joint)) return null;
  const second = ordinalDayAt(words, UNTIL.has(joint.fold) ? ordinal.to + 1 : ordinal.to);
  return second && words[second.to]?.fold === FROM ? ordinal : null;
}
const joints = (joint: Word | null | undefined): joint is Word =>
  joint !== null && joint !== undefined && joint.before !== 'break' && (UNTIL.has(joint.fold) || joint.fold.startsWith('وال'));

/** The second day of «5 و10», «5 إلى 10», «5-10», and whether the two are the ends of a stretch. */
function secondDay(words: readonly Word[], at: number, first: Day, text: string): (Day & { stretch: boolean }) | null {
  const joint = words[first.to];
  if (joint === undefined || joint.before === 'break') return null;
  const second =
    joint.script === 'digits' && HYPHEN.test(text.slice(words[first.to - 1]?.end ?? 0, joint.start))
      ? dayAt(words, first.to, text)
      : joint.fold === 'و' || UNTIL.has(joint.fold)
        ? dayAt(words, first.to + 1, text)
        : joints(joint)
          ? dayAt(words, first.to, text)
          : null;
  if (!second || second.day <= first.day) return null;
  return {
    ...second,
    stretch: !joint.fold.startsWith('و') || BETWEEN.has(words[at - 1]?.fold ?? '') || second.day === first.day + 1,
  };
}

/** «شهر أيلول», «أيلول» with what fixes its year; the day before it given. */
function monthFrom(
  words: readonly Word[],
  at: number,
  day: number | undefined,
  text: string,
  anchor: Anchor | null,
  sure: boolean,
): { edtf: string; to: number } | null {
  let here = day !== undefined && words[at]?.fold === FROM ? at + 1 : at;
  const titled = stripped(words[here]) === MONTH || words[here]?.fold === MONTH;
  if (titled) here++;
  const introduced = INTRODUCES_MONTH.has(words[here - 1]?.fold ?? '') || lookUp(PARTS, words[here - 1]) !== undefined;
  const name = monthAt(words, here, day === undefined && !titled);
  if (!name || ((day !== undefined || titled) && words[here]?.before === 'break')) return null;
  return monthInContext(words, name, day, text, anchor, sure || titled || (introduced && joins(words[here])));
}

/** «15 من الشهر الجاري», «الخامس من الشهر الماضي». */
function dayOfThisMonth(words: readonly Word[], { day, to }: Day, anchor: Anchor | null): { edtf: string; to: number } | null {
  const which = words[to + 2];
  if (words[to]?.fold !== FROM || words[to + 1]?.fold !== THE_MONTH || !joins(which) || !anchor) return null;
  const back = LAST.has(which.fold) ? 1 : THIS.has(which.fold) ? 0 : null;
  if (back === null) return null;
  const { year, month } = calendarDay(anchor.day);
  const edtf = month - back < 1 ? edtfOf(year - 1, 12, day) : edtfOf(year, month - back, day);
  return dayRange(edtf) ? { edtf, to: to + 3 } : null;
}

/** Day and month, a stretch of days, month and year, or a month by itself. */
export function monthDateAt(words: readonly Word[], at: number, text: string, anchor: Anchor | null): FoundDate | null {
  const first = dayAt(words, at, text) ?? firstOrdinal(words, at);
  if (!first) return ordinalDayAt(words, at) ? null : monthsAt(words, at, text, anchor);
  const second = secondDay(words, at, first, text);
  const ended = second && monthFrom(words, second.to, second.day, text, anchor, true);
  if (second && ended) {
    const begun = ended.edtf.slice(0, -2) + String(first.day).padStart(2, '0');
    if (!second.stretch) return { from: at, to: first.to, edtf: begun };
    const open = isUnspecified(ended.edtf);
    return { from: at, to: ended.to, edtf: open ? begun : edtfInterval(begun, ended.edtf) };
  }
  const found = monthFrom(words, first.to, first.day, text, anchor, true) ?? dayOfThisMonth(words, first, anchor);
  if (!found) return null;
  const named = joins(words[at]) && NAMED_AFTER_DAY.has(words[at - 1]?.fold ?? '') && found.to <= first.to + 2;
  return named || (!isUnspecified(found.edtf) && !dayRange(found.edtf)) ? null : { from: at, ...found };
}

function latestYear(anchor: Anchor | null, { month, to }: MonthName): Resolved | null {
  return anchor && { year: Number(latestMonth(anchor, month, false).slice(0, 4)), to };
}

/** A month; «بين آذار وأيار 2020» is one stretch, since the year of its end is that of its beginning too. */
function monthsAt(words: readonly Word[], at: number, text: string, anchor: Anchor | null): FoundDate | null {
  // The month of a day that was refused («قوى 14 آذار», 30 February) is refused with it.
  if (words[at - 1]?.script === 'digits' && (words[at - 1]?.fold.length ?? 0) <= 2 && words[at]?.before === 'gap') return null;
  const opener = words[at - 1];
  const single = monthFrom(words, at, undefined, text, anchor, false);
  const name = monthAt(words, at, true);
  const joint = name && words[name.to];
  if (!name || !joint || !opener || !joins(words[at]) || joint.before === 'break') return single && { from: at, ...single };
  const until = UNTIL.has(joint.fold) && FROM_OR_SINCE.has(opener.fold);
  const dual = stripped(opener) === TWO_MONTHS || opener.fold === TWO_MONTHS;
  const between = BETWEEN.has(opener.fold) || (dual && BETWEEN.has(words[at - 2]?.fold ?? ''));
  const and = joint.fold.startsWith('و') && (between || dual);
  const ended = until || and ? monthAt(words, until ? name.to + 1 : name.to, and) : null;
  const year = ended && (yearOf(words, ended, text, anchor) ?? (dual ? latestYear(anchor, ended) : null));
  if (!ended || !year || year.year === null || ended.month === name.month) return single && { from: at, ...single };
  const begun = edtfOf(name.month < ended.month ? year.year : year.year - 1, name.month);
  // «شهري آذار وأيار» are two months, unless they follow one another or «بين» makes them ends.
  if (!until && !between && ended.month !== (name.month % 12) + 1) return { from: at, to: name.to, edtf: begun };
  return { from: at, to: year.to, edtf: edtfInterval(begun, edtfOf(year.year, ended.month)) };
}
