import type { Event } from '../../model/claim.ts';
import type { Comparison } from '../../model/reading.ts';
import type { Word } from '../arabic/words.ts';
import { dayRange, isUnspecified } from '../dates/edtf.ts';
import type { FoundDate } from '../dates/foundDate.ts';
import type { Sentence } from '../sentences.ts';
import type { RecordIndex } from './records.ts';
import { recurrence, verbsTelling } from './telling.ts';
import { datesAgree } from './values.ts';

const distance = (date: FoundDate, at: number): number => (at < date.from ? date.from - at : at - date.to + 1);

/** Whether the sentence dates this event by this date: the verb that tells it is the date's nearest, and the date the verb's. */
function dates(date: FoundDate, event: Event, words: readonly Word[], sentence: Sentence): boolean {
  const [verb] = verbsTelling(event, words, sentence).toSorted((a, b) => distance(date, a) - distance(date, b));
  if (verb === undefined) return false;
  const [closest] = sentence.dates.toSorted((a, b) => distance(a, verb) - distance(b, verb));
  return closest === date;
}

/** Days between two dates; 0 where they overlap. */
function daysBetween(a: string, b: string): number {
  const [first, second] = [dayRange(a), dayRange(b)];
  return first && second ? Math.max(0, first.from - second.to, second.from - first.to) : Number.POSITIVE_INFINITY;
}

/** An event that the page's date fits, of the same kind, place and doer: it is that one that the page tells. */
function isAnother(date: FoundDate, event: Event, index: RecordIndex): boolean {
  const likes = index.events.filter(
    (other) => other.kind === event.kind && other.place === event.place && other.actors[0] === event.actors[0],
  );
  const apart = (other: Event): number => daysBetween(date.edtf, other.date);
  return likes.some((other) => other.id !== event.id && apart(other) < apart(event));
}

/**
 * Compares a date with what others say about when the same event happened, where actor, verb and place name an event of the dataset. What
 * can happen again («هاجم») is the same event only where the dates lie close.
 */
export function compareDate(
  date: FoundDate,
  words: readonly Word[],
  sentence: Sentence,
  outlet: string | null,
  index: RecordIndex,
): Comparison[] {
  if (isUnspecified(date.edtf)) return [];
  const named = new Set(sentence.mentions.map((mention) => mention.entity));
  return index.dateTopics.flatMap(({ topic, event }) => {
    if (!event.actors.some((actor) => named.has(actor))) return [];
    const days = recurrence(event.kind);
    if (days === null || daysBetween(date.edtf, event.date) > days) return [];
    if (!dates(date, event, words, sentence) || isAnother(date, event, index)) return [];
    return (index.claimsOf.get(topic.id) ?? []).flatMap((claim): Comparison[] => {
      if (claim.date === undefined || (outlet !== null && index.outletOf.get(claim.report) === outlet)) return [];
      const agrees = datesAgree(date.edtf, claim.date);
      if (agrees === null) return [];
      const reasons: Comparison['reasons'] = [
        'scope-agrees',
        agrees ? 'value-agrees' : 'value-conflicts',
        ...(claim.alters === undefined ? [] : (['alters-origin'] as const)),
      ];
      if (claim.repeats !== undefined)
        return [{ topic: topic.id, claim: claim.id, verdict: 'repeat', reasons: [...reasons, 'repeats-origin'] }];
      return [{ topic: topic.id, claim: claim.id, verdict: agrees ? 'same-figure' : 'differs', reasons }];
    });
  });
}
