import type { Event } from '../../model/claim.ts';
import type { RelatedEvent } from '../../model/reading.ts';
import type { DayRange } from '../dates/edtf.ts';
import type { RecordIndex } from './records.ts';

const MOST = 8;
/** An article tells of what happened up to so many days before it was published. */
const NEWS_DAYS = 3;
/** A country and an actor alone join two things only when they happened about the same time. */
const NEAR_DAYS = 30;
/** What a date that is the event's own weighs, against a name that one event in e³ has. */
const SAME_DATE = 3;

/** What of an article bears on events. */
export type EventContext = {
  entities: ReadonlySet<string>;
  /** Days that the article names, as day numbers. */
  days: readonly number[];
  publishedTo: number | null;
  outlet: string | null;
};

/** Days from an event to the nearest of some days; null where there are none. */
function daysApart(range: DayRange | null, days: readonly number[]): number | null {
  if (!range || days.length === 0) return null;
  return days.reduce((least, day) => Math.min(least, Math.max(0, range.from - day, day - range.to)), Number.POSITIVE_INFINITY);
}

/** Every place that contains one of the entities. */
function containing(entities: ReadonlySet<string>, index: RecordIndex): Set<string> {
  const around = new Set<string>();
  for (const entity of entities)
    for (let here = index.within.get(entity); here !== undefined && !around.has(here); here = index.within.get(here))
      around.add(here);
  return around;
}

/** The named place where the event happened: its own, one around it, or one in it. Countries are no such place: they hold everything. */
function placeShared(
  event: Event,
  entities: ReadonlySet<string>,
  around: ReadonlySet<string>,
  index: RecordIndex,
): string | null {
  for (let here: string | undefined = event.place; here !== undefined && index.within.has(here); here = index.within.get(here))
    if (entities.has(here)) return here;
  return index.within.has(event.place) && around.has(event.place) ? event.place : null;
}

/**
 * Events that an article bears on, told by another outlet: at a place and with an actor that it names, or an actor and the same weeks. Rare names
 * and near dates weigh most (a name by the logarithm of how few events have it, as inverse document frequency does); the article's own event
 * comes first.
 */
export function relatedEvents({ entities, days, publishedTo, outlet }: EventContext, index: RecordIndex): RelatedEvent[] {
  const around = containing(entities, index);
  const dated = publishedTo === null ? days : [...days, publishedTo];
  const rarity = (id: string): number => Math.log(index.events.length / (index.eventsNaming.get(id) ?? 1)) + 1;
  const acting = new Set(['', ...entities].flatMap((entity) => index.eventsBy.get(entity) ?? []));
  return [...acting]
    .flatMap((event) => {
      if (!event.reports.some((report) => index.outletOf.get(report) !== outlet)) return [];
      const actors = event.actors.filter((actor) => entities.has(actor));
      const place = placeShared(event, entities, around, index);
      const range = index.daysOf.get(event.id) ?? null;
      const apart = daysApart(range, dated);
      const near = apart !== null && apart <= NEAR_DAYS;
      const broad = entities.has(event.place) || around.has(event.place);
      const acted = actors.length > 0 || (event.actors.length === 0 && near);
      if (!acted || (place === null && !(broad && near))) return [];
      const own =
        place === event.place &&
        range !== null &&
        publishedTo !== null &&
        publishedTo >= range.from &&
        publishedTo - range.to <= NEWS_DAYS &&
        range.to - range.from <= NEWS_DAYS;
      const shared = [...actors, ...(place === null ? [] : [place])];
      const weight = shared.reduce((sum, id) => sum + rarity(id), 0) + (apart === null ? 0 : SAME_DATE / (1 + apart / NEAR_DAYS));
      return [{ related: { event: event.id, shared, daysApart: apart, own }, weight }];
    })
    .sort(
      (a, b) =>
        Number(b.related.own) - Number(a.related.own) || b.weight - a.weight || (a.related.event < b.related.event ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ related }) => related);
}
