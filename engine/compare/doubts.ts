import type { QuantityTopic } from '../../model/claim.ts';
import type { Measure } from '../../model/measure.ts';
import type { Figure, Reason } from '../../model/reading.ts';
import { foldedSet } from '../arabic/words.ts';
import { saysAny } from './keywords.ts';
import type { RecordIndex } from './records.ts';
import type { MeantTopic, PageContext } from './topics.ts';
import { shownValue } from './values.ts';

/** What is counted in many ways at once in one country and year: only somebody who counts it is known to mean the same. */
const COUNTED_VARIOUSLY = new Set<Measure>([
  'displaced',
  'returned',
  'refugees',
  'residents',
  'in-need',
  'troops',
  'released',
  'disappeared',
  'money',
  'share',
]);
/** A figure so many times smaller or larger than every answer known is hardly one to the same question. */
const FAR_OFF = 3;

const DENIALS = foldedSet('نفى نفت ينفي تنفي نافيا نافية نفيه نفيها أنكر أنكرت ينكر تنكر كذب كذبت تكذيب');

/** «نفى التحالف مقتل 100 مدني»: what is denied is no count of whoever speaks, and whose it is stands elsewhere. */
export function isDenied(figure: Figure, context: PageContext): boolean {
  return context.wordsAround(figure).some((word) => word.start < figure.start && DENIALS.has(word.fold.replace(/^[وف]/, '')));
}

/** Whether nobody who answers the topic is said to have counted, where several things go by the same words. */
function unclaimed(figure: Figure, topic: QuantityTopic, index: RecordIndex): boolean {
  const broad = !index.within.has(topic.place) || topic.measure === 'money' || topic.measure === 'share';
  return (
    broad &&
    COUNTED_VARIOUSLY.has(topic.measure) &&
    !(index.claimsOf.get(topic.id) ?? []).some((claim) => claim.claimant === figure.claimant)
  );
}

function isFarOff(figure: Figure, topic: QuantityTopic, index: RecordIndex): boolean {
  const values = (index.claimsOf.get(topic.id) ?? []).flatMap(({ quantity }) => (quantity ? [shownValue(quantity)] : []));
  const value = shownValue(figure.quantity);
  return value * FAR_OFF < Math.min(...values) || value > FAR_OFF * Math.max(...values);
}

/**
 * What keeps a figure from being the topic's own count, beyond its scope: a limit that its sentence sets, a place that stands far from it, a number far
 * off all answers, another topic that fits as well, or nobody named of those who count.
 */
export function doubtsOf(
  figure: Figure,
  { topic, limits }: MeantTopic,
  others: readonly MeantTopic[],
  context: PageContext,
  index: RecordIndex,
): Reason[] {
  const elsewhere = figure.evidence.places === 'earlier' || figure.evidence.places === 'headline';
  // An incident that the figure's own sentence calls by its keywords needs no place there too.
  const called = index.incidents.has(topic.id) && saysAny(context.wordsAround(figure), topic.keywords ?? []);
  const unsure = others.length > 1 || unclaimed(figure, topic, index) || isFarOff(figure, topic, index);
  return [
    ...(limits.length > 0 ? (['limit-differs'] as const) : []),
    ...(elsewhere && !called ? (['place-unstated'] as const) : []),
    ...(unsure ? (['subject-unstated'] as const) : []),
  ];
}
