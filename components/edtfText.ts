import type { Edtf } from '../model/id.ts';
import type { Language } from './localised.ts';
import type { Translate } from './words.ts';

const SEASONS = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const;
type SeasonNumber = keyof typeof SEASONS;

/** CLDR's months for Syria are the Levantine ones (كانون الثاني … كانون الأول). */
const MONTHS: Record<Language, Intl.DateTimeFormat> = {
  ar: new Intl.DateTimeFormat('ar-SY-u-ca-gregory-nu-latn', { month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }),
};

type Point = { year: string; month: number; day: number; mark: string };

function parsePoint(edtf: string): Point | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?]?)$/.exec(edtf);
  return match ? { year: match[1] ?? '', month: Number(match[2] ?? 0), day: Number(match[3] ?? 0), mark: match[4] ?? '' } : null;
}

function isSeason(month: number): month is SeasonNumber {
  return month in SEASONS;
}

/** «14 كانون الثاني 2014», without what the far end of an interval says anyway. */
function unmarkedText(point: Point, language: Language, translate: Translate, leaveOut?: 'year' | 'month'): string {
  const { year, month, day } = point;
  if (isSeason(month)) return translate(`date.season.${SEASONS[month]}`, [year]);
  if (month === 0) return year;
  const name = MONTHS[language].format(new Date(Date.UTC(2000, month - 1, 1)));
  const parts = [day > 0 ? String(day) : '', leaveOut === 'month' ? '' : name, leaveOut ? '' : year];
  return parts.filter(Boolean).join(' ');
}

function pointText(point: Point, language: Language, translate: Translate): string {
  const text = unmarkedText(point, language, translate);
  if (point.mark === '~') return translate('date.about', [text]);
  return point.mark === '?' ? translate('date.uncertain', [text]) : text;
}

/** What the start of an interval need not say because its end does. */
function shared(start: Point, end: Point): 'year' | 'month' | undefined {
  const plain = !start.mark && !end.mark && !isSeason(start.month) && !isSeason(end.month) && start.month > 0 && end.month > 0;
  if (!plain || start.year !== end.year) return undefined;
  return start.month === end.month && start.day > 0 && end.day > 0 ? 'month' : 'year';
}

function intervalText(from: string, to: string, language: Language, translate: Translate): string | null {
  const start = parsePoint(from);
  const end = parsePoint(to);
  if (start && end) {
    const leaveOut = shared(start, end);
    const opening = leaveOut ? unmarkedText(start, language, translate, leaveOut) : pointText(start, language, translate);
    const closing = pointText(end, language, translate);
    return leaveOut === 'month' ? `${opening}–${closing}` : translate('date.range', [opening, closing]);
  }
  if (start && to === '..') return translate('date.since', [pointText(start, language, translate)]);
  return end && from === '..' ? translate('date.until', [pointText(end, language, translate)]) : null;
}

/**
 * An EDTF date in words: `2014-01~` is «نحو كانون الثاني 2014», `2016-11/2017-10` «تشرين الثاني 2016 – تشرين الأول 2017». What is not in
 * the dataset's subset of EDTF comes back as it was.
 */
export function edtfText(edtf: Edtf, language: Language, translate: Translate): string {
  const [from, to] = edtf.split('/');
  if (from === undefined) return edtf;
  if (to !== undefined) return intervalText(from, to, language, translate) ?? edtf;
  const point = parsePoint(from);
  return point ? pointText(point, language, translate) : edtf;
}
