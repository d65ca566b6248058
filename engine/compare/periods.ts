import type { QuantityTopic } from '../../model/claim.ts';
import { type DayRange, dayRange, overlap } from '../dates/edtf.ts';
import { samePeriod } from './axes.ts';
import { isIncident, type RecordIndex } from './records.ts';

type Dated = { period: string; range: DayRange };

/** The period that a figure's sentence states, and the single days that its paragraph names. */
export type NamedDays = { stated: Dated | null; incidents: readonly Dated[] };

function dated(period: string): Dated[] {
  const range = dayRange(period);
  return range ? [{ period, range }] : [];
}

export function namedDays(stated: string | undefined, around: readonly string[]): NamedDays {
  const [own] = stated === undefined ? [] : dated(stated);
  return { stated: own ?? null, incidents: around.flatMap(dated).filter(({ period }) => isIncident(period)) };
}

/** The period by which a figure is compared with a topic; `apart` where the two share no day. Null: none is stated. */
export type AskedPeriod = (Dated & { apart: boolean }) | null;

/**
 * The period by which a figure is compared with a topic: of an incident any date of the paragraph that is its day («حتى صباح الجمعة … في هجوم الخميس»),
 * else the one that the figure's sentence states.
 */
export function periodAsked(topic: QuantityTopic, { stated, incidents }: NamedDays, index: RecordIndex): AskedPeriod {
  const covered = index.daysOf.get(topic.id) ?? null;
  const its = covered && index.incidents.has(topic.id) ? incidents.find(({ range }) => overlap(range, covered)) : undefined;
  const asked = its ?? stated;
  return asked && { ...asked, apart: covered !== null && !overlap(asked.range, covered) };
}

/** Two periods that share less than half of the shorter one, or are more than a year to a month, are no neighbours. */
const SHARED = 0.5;
const LONGER = 12.5;
/** Neighbouring periods of some weeks are of one course of events; those of years are of many. */
const WEEKS = 92;
/** So many days after a period, an article that names none may still mean it. */
const FRESH_DAYS = 90;
/** What the very same period weighs. */
export const SAME_DAYS = 3;
const NEVER = Number.NEGATIVE_INFINITY;

function areNeighbours(a: DayRange, b: DayRange): boolean {
  const [shorter, longer] = [a.to - a.from + 1, b.to - b.from + 1].sort((x, y) => x - y) as [number, number];
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1;
  return shared >= SHARED * shorter && longer <= LONGER * shorter;
}

/**
 * How well a figure's period fits a topic's; minus infinity where it speaks against it.
 *
 * @param known the page's figure is a claim's own number by its own claimant, of whose period it may say what it likes.
 */
export function periodScore(
  asked: AskedPeriod,
  topic: QuantityTopic,
  publishedTo: number | null,
  known: boolean,
  index: RecordIndex,
): number {
  const covered = index.daysOf.get(topic.id);
  if (!covered) return NEVER;
  if (asked) {
    if (asked.apart) return NEVER;
    const sameIncident = index.incidents.has(topic.id) && isIncident(asked.period);
    if (sameIncident || samePeriod(asked.period, topic.period)) return SAME_DAYS;
    if (areNeighbours(asked.range, covered)) return covered.to - covered.from < WEEKS ? 1.5 : 1;
    return known ? 1 : NEVER;
  }
  if (publishedTo === null || known) return 0;
  // An article cannot count what had not begun when it was published, and hardly means what is long over without saying so.
  return publishedTo < covered.from || publishedTo > covered.to + FRESH_DAYS ? NEVER : 0;
}
