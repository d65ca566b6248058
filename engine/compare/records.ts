import type { Claim, DateTopic, Event, Perpetrators, QuantityTopic, ScopeDeparture } from '../../model/claim.ts';
import type { CountedGroup, Measure } from '../../model/measure.ts';
import type { Records } from '../../model/pack.ts';
import { foldWord } from '../arabic/words.ts';
import { type Limit, limitsIn } from './limits.ts';

/** What the engine needs of the dataset, indexed once. */
export type RecordIndex = {
  quantityTopics: ReadonlyMap<Measure, QuantityTopic[]>;
  dateTopics: { topic: DateTopic; event: Event }[];
  claimsOf: ReadonlyMap<string, Claim[]>;
  /** What limits the count that each topic asks for, by its Arabic question and its keywords. */
  limitsOf: ReadonlyMap<string, ReadonlySet<Limit>>;
  claims: ReadonlyMap<string, Claim>;
  events: Event[];
  /** How many events have an entity as their place or among their actors. */
  eventsNaming: ReadonlyMap<string, number>;
  /** Outlet of each report. */
  outletOf: ReadonlyMap<string, string>;
  /** The place that contains each place. */
  within: ReadonlyMap<string, string>;
  /** The places right within each place. */
  partsOf: ReadonlyMap<string, string[]>;
};

function countEach(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The words by which a topic says what it asks. */
function wordsOf({ question, keywords = [] }: QuantityTopic): { fold: string }[] {
  return [...question.ar.split(/[\s؟،:]+/), ...keywords].map((word) => ({ fold: foldWord(word) }));
}

/** Indexes records for reading and comparison. */
export function indexRecords(records: Records): RecordIndex {
  const events = new Map(records.events.map((event) => [event.id, event]));
  const within = records.entities.flatMap((entity) => (entity.within === undefined ? [] : [[entity.id, entity.within] as const]));
  const claims = new Map(records.claims.map((claim) => [claim.id, claim]));
  return {
    quantityTopics: Map.groupBy(
      records.topics.filter((topic) => topic.kind === 'quantity'),
      (topic) => topic.measure,
    ),
    dateTopics: records.topics.flatMap((topic) => {
      const event = topic.kind === 'date' ? events.get(topic.event) : undefined;
      return topic.kind === 'date' && event ? [{ topic, event }] : [];
    }),
    limitsOf: new Map(
      records.topics.flatMap((topic) =>
        topic.kind === 'quantity' ? [[topic.id, limitsIn(wordsOf(topic), topic.measure)] as const] : [],
      ),
    ),
    claimsOf: Map.groupBy(records.claims, (claim) => claim.topic),
    claims,
    events: records.events,
    eventsNaming: countEach(records.events.flatMap((event) => [...new Set([event.place, ...event.actors])])),
    outletOf: new Map(records.reports.map((report) => [report.id, report.outlet])),
    within: new Map(within),
    partsOf: new Map(
      [...Map.groupBy(within, ([, place]) => place)].map(([place, parts]) => [place, parts.map(([part]) => part)]),
    ),
  };
}

/** The whole question that a claim answers. */
export type Scope = {
  measure: Measure;
  who: CountedGroup | undefined;
  place: string;
  period: string;
  perpetrators: Perpetrators;
  members: readonly string[] | undefined;
};

/** A topic's scope with a claim's departures from it; an altered claim without its own stands in its origin's. */
export function scopeOf(topic: QuantityTopic, claim: Claim, index: RecordIndex): Scope {
  const origin = claim.alters ?? claim.repeats;
  const departure: ScopeDeparture = claim.scope ?? (origin === undefined ? undefined : index.claims.get(origin)?.scope) ?? {};
  return {
    measure: departure.measure ?? topic.measure,
    who: departure.who ?? topic.who,
    place: departure.place ?? topic.place,
    period: departure.period ?? topic.period,
    perpetrators: departure.perpetrators ?? topic.perpetrators,
    members: departure.members ?? topic.members,
  };
}

/** True when `outer` is `inner` or contains it. */
export function placeContains(index: RecordIndex, outer: string, inner: string): boolean {
  for (let here: string | undefined = inner; here !== undefined; here = index.within.get(here)) if (here === outer) return true;
  return false;
}
