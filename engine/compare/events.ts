import type { Event } from '../../model/claim.ts';
import { dayRange } from '../dates/edtf.ts';
import { placeContains, type RecordIndex } from './records.ts';

const MOST = 8;

/** Days between an event and the nearest date of the article. */
function daysApart(event: Event, days: readonly number[]): number {
  const range = dayRange(event.date);
  if (!range || days.length === 0) return Number.POSITIVE_INFINITY;
  return days.reduce(
    (least, day) => Math.min(least, day < range.from ? range.from - day : day > range.to ? day - range.to : 0),
    Number.POSITIVE_INFINITY,
  );
}

/**
 * Events that an article bears on: at a place that it names and with an actor that it names, told by another outlet; nearest to its dates first.
 *
 * @param days the article's own dates, as day numbers.
 */
export function relatedEvents(
  entities: ReadonlySet<string>,
  days: readonly number[],
  outlet: string | null,
  index: RecordIndex,
): string[] {
  return index.events
    .filter((event) => {
      const placed =
        entities.has(event.place) ||
        [...entities].some(
          (entity) => index.within.has(entity) && placeContains(index, event.place, entity) && index.within.has(event.place),
        );
      const acted = event.actors.some((actor) => entities.has(actor));
      return placed && acted && event.reports.some((report) => index.outletOf.get(report) !== outlet);
    })
    .map((event) => ({ event, apart: daysApart(event, days) }))
    .sort((a, b) => a.apart - b.apart || a.event.id.localeCompare(b.event.id))
    .slice(0, MOST)
    .map(({ event }) => event.id);
}
