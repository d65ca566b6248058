import { foldedTable } from '../arabic/words.ts';
import { type Anchor } from './anchor.ts';
import { calendarDay, edtfInterval, edtfOf, edtfOfDay } from './edtf.ts';

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** Units as they are counted; `count` is what the word says by itself. */
export const COUNTED_UNITS = foldedTable<{ unit: Unit; count: number | null }>({
  ساعة: { unit: 'hour', count: 1 },
  'ساعتين ساعتان': { unit: 'hour', count: 2 },
  ساعات: { unit: 'hour', count: null },
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
/** Units of the calendar («العام الماضي»). */
export const CALENDAR_UNITS = foldedTable<Unit>({ الأسبوع: 'week', الشهر: 'month', 'العام السنة': 'year' });
/** Units that passed («الأيام الماضية», «الشهرين الماضيين»). */
export const PAST_UNITS = foldedTable<{ unit: Unit; count: number | null }>({
  الساعات: { unit: 'hour', count: null },
  الأيام: { unit: 'day', count: null },
  الأسابيع: { unit: 'week', count: null },
  'الأشهر الشهور': { unit: 'month', count: null },
  'الأعوام السنوات': { unit: 'year', count: null },
  الساعتين: { unit: 'hour', count: 2 },
  اليومين: { unit: 'day', count: 2 },
  الأسبوعين: { unit: 'week', count: 2 },
  الشهرين: { unit: 'month', count: 2 },
  'العامين السنتين': { unit: 'year', count: 2 },
});
export const DAYS_OF: Record<Unit, number> = { hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 };

/** Days of a calendar unit that lies `back` units before the anchor's own; a negative `back` lies after it. */
export function unitBack(anchor: Anchor, unit: Unit, back: number): string {
  const now = calendarDay(anchor.day);
  if (unit === 'year') return edtfOf(now.year - back);
  if (unit === 'month') {
    const months = now.year * 12 + now.month - 1 - back;
    return edtfOf(Math.floor(months / 12), (months % 12) + 1);
  }
  if (unit === 'day' || unit === 'hour') return edtfOfDay(anchor.day - Math.round(back * DAYS_OF[unit]));
  const weekStart = anchor.day - ((now.weekday + 1) % 7) - 7 * back;
  return edtfInterval(edtfOfDay(weekStart), edtfOfDay(weekStart + 6));
}
