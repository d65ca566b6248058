import type { Claim, DateTopic, Event, Perpetrators, QuantityTopic, ScopeDeparture } from '../../model/claim.ts';
import type { CountedGroup, Measure } from '../../model/measure.ts';
import type { Records } from '../../model/pack.ts';
import type { PlaceType } from '../../model/entity.ts';
import { foldWord } from '../arabic/words.ts';
import { type DayRange, dayRange } from '../dates/edtf.ts';
import { type Limit, limitsIn } from './limits.ts';

/** What the engine needs of the dataset, indexed once. */
export type RecordIndex = {
  /** Topics by the place that they ask of, and by every place around it short of countries. */
  topicsAt: ReadonlyMap<string, QuantityTopic[]>;
  topicsAround: ReadonlyMap<string, QuantityTopic[]>;
  countries: ReadonlySet<string>;
  /** Places of which little is told: no city, region or country. */
  narrowPlaces: ReadonlySet<string>;
  /** Cities and narrower places: an incident in one of their parts is theirs. */
  compactPlaces: ReadonlySet<string>;
  /** Days of each event's date and each quantity topic's period, by id; null for no date of the calendar. */
  daysOf: ReadonlyMap<string, DayRange | null>;
  dateTopics: { topic: DateTopic; event: Event }[];
  claimsOf: ReadonlyMap<string, Claim[]>;
  /** What limits the count that each topic asks for, by its Arabic question and its keywords. */
  limitsOf: ReadonlyMap<string, ReadonlySet<Limit>>;
  claims: ReadonlyMap<string, Claim>;
  events: Event[];
  /** Topics that ask of one incident, by id. */
  incidents: ReadonlySet<string>;
  /** Events by each of their actors; those without actors under the empty string. */
  eventsBy: ReadonlyMap<string, Event[]>;
  /** How many events have an entity as their place or among their actors. */
  eventsNaming: ReadonlyMap<string, number>;
  /** Outlet of each report. */
  outletOf: ReadonlyMap<string, string>;
  /** The place that contains each place. */
  within: ReadonlyMap<string, string>;
  /** The places right within each place. */
  partsOf: ReadonlyMap<string, string[]>;
};

const WIDE = new Set<PlaceType>([
  'city',
  'governorate',
  'district',
  'subdistrict',
  'countryside',
  'region',
  'desert',
  'river',
  'border',
]);

function gathered<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  return new Map([...Map.groupBy(pairs, ([key]) => key)].map(([key, group]) => [key, group.map(([, value]) => value)]));
}

function placesAround(place: string, containers: ReadonlyMap<string, string>): string[] {
  const around: string[] = [];
  for (let here = containers.get(place); here !== undefined && !around.includes(here); here = containers.get(here))
    around.push(here);
  return around;
}

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
  const containers = new Map(within);
  const countries = new Set(records.entities.flatMap((entity) => (entity.category === 'country' ? [entity.id] : [])));
  const quantityTopics = records.topics.filter((topic) => topic.kind === 'quantity');
  const claims = new Map(records.claims.map((claim) => [claim.id, claim]));
  return {
    topicsAt: Map.groupBy(quantityTopics, (topic) => topic.place),
    topicsAround: gathered(
      quantityTopics.flatMap((topic) =>
        placesAround(topic.place, containers)
          .filter((place) => !countries.has(place))
          .map((place) => [place, topic] as const),
      ),
    ),
    countries,
    narrowPlaces: new Set(
      records.entities.flatMap(({ id, placeType }) => (placeType !== undefined && !WIDE.has(placeType) ? [id] : [])),
    ),
    compactPlaces: new Set(
      records.entities.flatMap(({ id, placeType }) =>
        placeType !== undefined && (placeType === 'city' || !WIDE.has(placeType)) ? [id] : [],
      ),
    ),
    daysOf: new Map([
      ...quantityTopics.map((topic) => [topic.id, dayRange(topic.period)] as const),
      ...records.events.map((event) => [event.id, dayRange(event.date)] as const),
    ]),
    dateTopics: records.topics.flatMap((topic) => {
      const event = topic.kind === 'date' ? events.get(topic.event) : undefined;
      return topic.kind === 'date' && event ? [{ topic, event }] : [];
    }),
    limitsOf: new Map(quantityTopics.map((topic) => [topic.id, limitsIn(wordsOf(topic), topic.measure)] as const)),
    claimsOf: Map.groupBy(records.claims, (claim) => claim.topic),
    claims,
    events: records.events,
    incidents: new Set(quantityTopics.flatMap((topic) => (isIncident(topic.period) ? [topic.id] : []))),
    eventsBy: gathered(
      records.events.flatMap((event) => (event.actors.length > 0 ? event.actors : ['']).map((actor) => [actor, event] as const)),
    ),
    eventsNaming: countEach(records.events.flatMap((event) => [...new Set([event.place, ...event.actors])])),
    outletOf: new Map(records.reports.map((report) => [report.id, report.outlet])),
    within: containers,
    partsOf: gathered(within.map(([part, place]) => [place, part] as const)),
  };
}

/** A toll of so few days is one of an incident. */
const INCIDENT_DAYS = 7;

/** Whether a period is that of one incident. */
export function isIncident(period: string): boolean {
  const range = dayRange(period);
  return range !== null && range.to - range.from < INCIDENT_DAYS;
}

/** The whole question that a claim answers. */
export type Scope = {
  measure: Measure;
  who: CountedGroup | undefined;
  place: string;
  period: string;
  perpetrators: Perpetrators;
  members: readonly string[] | undefined;
  /** The topic asks of one incident. */
  isIncident: boolean;
  /** The claim counts another place, other days or within other limits than the topic asks of. */
  isElsewhere: boolean;
  isAtOtherTime: boolean;
  isOtherwise: boolean;
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
    isIncident: index.incidents.has(topic.id),
    isElsewhere: departure.place !== undefined && departure.place !== topic.place,
    isAtOtherTime: departure.period !== undefined && departure.period !== topic.period,
    isOtherwise: departure.otherwise === true,
  };
}

/** True when `outer` is `inner` or contains it. */
export function placeContains(index: RecordIndex, outer: string, inner: string): boolean {
  for (let here: string | undefined = inner; here !== undefined; here = index.within.get(here)) if (here === outer) return true;
  return false;
}
