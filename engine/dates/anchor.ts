import { calendarDay, dayNumber, dayRange, edtfInterval, edtfOf, edtfOfDay } from './edtf.ts';

/** The day that «أمس» and «الماضي» are counted from: the publication date, as a day number, and how sure it is. */
export type Anchor = { day: number; precision: 'day' | 'month' | 'year' };

/** Anchor from a publication date; null where there is none, so that relative dates stay open. */
export function anchorOf(published: string | undefined): Anchor | null {
  const range = published === undefined ? null : dayRange(published.slice(0, 10).replace(/[~?]$/, ''));
  if (!range || !Number.isFinite(range.to)) return null;
  const span = range.to - range.from;
  return {
    day: span > 31 ? range.to : span > 0 ? range.to : range.from,
    precision: span > 31 ? 'year' : span > 0 ? 'month' : 'day',
  };
}

/** The latest such month that is not after the anchor; `before` leaves out the anchor's own month («آب الماضي»). */
export function latestMonth(anchor: Anchor, month: number, before: boolean): string {
  const now = calendarDay(anchor.day);
  const thisYear = before ? month < now.month : month <= now.month;
  return edtfOf(thisYear ? now.year : now.year - 1, month);
}

/** The year of a day and month given without one: the nearest to the anchor, at most a month ahead of it. */
export function nearestYear(anchor: Anchor, month: number, day: number): number {
  const { year } = calendarDay(anchor.day);
  return dayNumber(year, month, day) <= anchor.day + 31 ? year : year - 1;
}

/** The latest such weekday (0 = Sunday) at or before the anchor. */
export function latestWeekday(anchor: Anchor, weekday: number): string | null {
  if (anchor.precision !== 'day') return null;
  const back = (calendarDay(anchor.day).weekday - weekday + 7) % 7;
  return edtfOfDay(anchor.day - back);
}

export type PartOfPeriod = 'early' | 'middle' | 'late';

/** A part of a year or a month, approximate at both ends: «مطلع عام 2014» is 2014-01~/2014-03~. */
export function partOf(edtf: string, part: PartOfPeriod): string {
  const [year = 0, month] = edtf.split('-').map(Number);
  if (month === undefined) {
    const [from, to] = part === 'early' ? [1, 3] : part === 'middle' ? [5, 8] : [10, 12];
    return edtfInterval(`${edtfOf(year, from)}~`, `${edtfOf(year, to)}~`);
  }
  const range = dayRange(edtf);
  if (!range || range.to === range.from) return edtf;
  const [from, to] = part === 'early' ? [1, 10] : part === 'middle' ? [11, 20] : [21, calendarDay(range.to).day];
  return edtfInterval(`${edtfOf(year, month, from)}~`, `${edtfOf(year, month, to)}~`);
}
