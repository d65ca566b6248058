import type { Bound, Quantity } from '../../model/measure.ts';
import { dayRange, isApproximate, overlap } from '../dates/edtf.ts';

/** "About" leaves a tenth of the number on either side, as rounding in news does. */
const APPROXIMATE = 0.1;
/** Numbers this close are one number, rounded. */
const ROUNDING = 0.005;
const APPROXIMATE_DAYS = 7;

export type Agreement = 'equal' | 'bounds-meet' | 'conflict';

function interval({ low, best, high, bound }: Quantity): [number, number] {
  const value = best ?? ((low ?? 0) + (high ?? 0)) / 2;
  const [from, to] = [low ?? value, high ?? value];
  const intervals: Record<Bound, [number, number]> = {
    exact: [from, to],
    between: [from, to],
    about: [from * (1 - APPROXIMATE), to * (1 + APPROXIMATE)],
    'at-least': [value, Number.POSITIVE_INFINITY],
    'more-than': [value, Number.POSITIVE_INFINITY],
    'at-most': [0, value],
    'less-than': [0, value],
  };
  return intervals[bound];
}

/** The number that a quantity shows, for equality: the middle of a range. */
export function shownValue({ low, best, high }: Quantity): number {
  return best ?? ((low ?? 0) + (high ?? 0)) / 2;
}

/** Whether two quantities state one number, could both hold, or cannot. */
export function quantitiesAgree(a: Quantity, b: Quantity): Agreement {
  const [x, y] = [shownValue(a), shownValue(b)];
  if (Math.abs(x - y) <= ROUNDING * Math.max(x, y)) return 'equal';
  const [first, second] = [interval(a), interval(b)];
  return first[0] <= second[1] && second[0] <= first[1] ? 'bounds-meet' : 'conflict';
}

/**
 * Whether two dates can be of one event: they overlap at the precision that each states. An approximate one reaches a week further.
 *
 * @returns null where either is no calendar date.
 */
export function datesAgree(a: string, b: string): boolean | null {
  const [first, second] = [dayRange(a), dayRange(b)];
  if (!first || !second) return null;
  const slack = isApproximate(a) || isApproximate(b) ? APPROXIMATE_DAYS : 0;
  return overlap({ from: first.from - slack, to: first.to + slack }, second);
}

/** Four dead and seven dead are met every week: a smaller number is no evidence of which count is meant. */
export const TELLING_NUMBER = 10;
