/** Days since 1970-01-01 (UTC), both ends included; an open end is infinite. */
export type DayRange = { from: number; to: number };

const DAY_MS = 86_400_000;
const SEASON_MONTHS: Record<number, [number, number]> = { 21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 14] };

/** Day number of a calendar day; months beyond 12 run on into the next year. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

/** The calendar day of a day number. */
export function calendarDay(day: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: date.getUTCDay() };
}

const lastDay = (year: number, month: number): number => dayNumber(year, month + 1, 1) - 1;

function pointRange(point: string): DayRange | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?]?$/.exec(point);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };
  const month = Number(match[2]);
  const season = SEASON_MONTHS[month];
  if (season) return { from: dayNumber(year, season[0], 1), to: lastDay(year, season[1]) };
  if (match[3] === undefined) return { from: dayNumber(year, month, 1), to: lastDay(year, month) };
  const day = dayNumber(year, month, Number(match[3]));
  return calendarDay(day).month === month ? { from: day, to: day } : null;
}

/**
 * The days that an EDTF date covers, in the subset of `model/id`; null for a day that no calendar has (2017-02-30), an interval that ends
 * before it begins, or an unspecified year (XXXX).
 */
export function dayRange(edtf: string): DayRange | null {
  const [first = '', second] = edtf.split('/');
  if (second === undefined) return pointRange(first);
  const from = first === '..' ? { from: -Infinity, to: -Infinity } : pointRange(first);
  const to = second === '..' ? { from: Infinity, to: Infinity } : pointRange(second);
  return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null;
}

/** EDTF's year of a date whose year, or whole day, only a publication date would give. */
export const UNSPECIFIED_YEAR = 'XXXX';

export function isUnspecified(edtf: string): boolean {
  return edtf.startsWith(UNSPECIFIED_YEAR);
}

export function isApproximate(edtf: string): boolean {
  return edtf.includes('~') || edtf.includes('?');
}

export function overlap(a: DayRange, b: DayRange): boolean {
  return a.from <= b.to && b.from <= a.to;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** EDTF of a year, month or day. */
export function edtfOf(year: number, month?: number, day?: number): string {
  return [
    String(year).padStart(4, '0'),
    ...(month === undefined ? [] : [two(month)]),
    ...(day === undefined ? [] : [two(day)]),
  ].join('-');
}

export function edtfOfDay(day: number): string {
  const date = calendarDay(day);
  return edtfOf(date.year, date.month, date.day);
}

/** A single date, or the interval of two. */
export function edtfInterval(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`;
}
