import type { EventKind } from '../../model/claim.ts';
import type { Category } from '../../model/entity.ts';
import type { Comparison } from '../../model/reading.ts';
import { foldedSet, type Word } from '../arabic/words.ts';
import type { FoundDate } from '../dates/find.ts';
import type { PlacedMention, Sentence } from '../sentences.ts';
import { placeContains, type RecordIndex } from './records.ts';
import { datesAgree } from './values.ts';

/** Verbs and verbal nouns by the kind of event that they tell, without suffix pronouns. */
const TELLING: Partial<Record<EventKind, ReadonlySet<string>>> = {
  'territory-taken': foldedSet('سيطر سيطرت سيطرة السيطرة سيطروا سيطرتـه استولى استولت استيلاء الاستيلاء استعادة استعاد استعادت انتزع انتزعت تحرير حرر حررت احتل احتلت سقوط سقطت طرد'),
  withdrawal: foldedSet('انسحب انسحبت انسحاب خروج خرج خرجت'),
  'operation-begins': foldedSet('أطلق أطلقت إطلاق بدأ بدأت انطلاق انطلقت شن شنت'),
  agreement: foldedSet('اتفاق وقع وقعت توقيع اتفقت اتفق'),
};
const ACTORS = new Set<Category>(['armed-group', 'government-force', 'country', 'person', 'organisation']);
const SUFFIXED = /(?:ت)?(?:ه|ها|هم)$/;
const SUBJECT_REACH = 4;
/** A purpose («للسيطرة على»), a wish or a denial tells no event. */
const PURPOSE = /^(?:و|ف)?ل(?:ل)?/;
const NEGATION = foldedSet('لم لن لا ليس دون محاولة محاولات بهدف قبل');

function tells(fold: string, verbs: ReadonlySet<string>): boolean {
  const bare = fold.replace(/^[وفب](?=.{3})/, '');
  if (verbs.has(bare) || verbs.has(fold)) return true;
  const unsuffixed = bare.replace(SUFFIXED, '');
  return unsuffixed !== bare && (verbs.has(unsuffixed) || verbs.has(`${unsuffixed}ه`));
}

const distance = (date: FoundDate, at: number): number => (at < date.from ? date.from - at : at - date.to + 1);

/** The verb of such an event that a date belongs to: each is the other's nearest in the sentence. */
function verbOf(words: readonly Word[], date: FoundDate, { from, to, dates }: Sentence, verbs: ReadonlySet<string>): number | null {
  const candidates: number[] = [];
  for (let at = from; at < to; at++) {
    const fold = words[at]?.fold ?? '';
    if (PURPOSE.test(fold) && !verbs.has(fold)) continue;
    if (tells(fold, verbs) && !NEGATION.has(words[at - 1]?.fold ?? '')) candidates.push(at);
  }
  const nearest = candidates.toSorted((a, b) => distance(date, a) - distance(date, b))[0];
  if (nearest === undefined) return null;
  const [closest] = dates.toSorted((a, b) => distance(a, nearest) - distance(b, nearest));
  return closest === date ? nearest : null;
}

/** Who did it: the actor that follows the verb at once, else the last one before it. */
function subjectOf(at: number, mentions: readonly PlacedMention[]): string | undefined {
  const actors = mentions.filter((mention) => ACTORS.has(mention.category) && mention.nestedIn === undefined);
  const after = actors.find((mention) => mention.from > at && mention.from <= at + SUBJECT_REACH);
  return (after ?? actors.findLast((mention) => mention.to <= at))?.entity;
}

/** Compares a date with what others say about when the same event happened, where actor, verb and place name an event of the dataset. */
export function compareDate(
  date: FoundDate,
  words: readonly Word[],
  sentence: Sentence,
  outlet: string | null,
  index: RecordIndex,
): Comparison[] {
  const here = sentence.mentions;
  if (date.edtf.startsWith('XXXX')) return [];

  return index.dateTopics.flatMap(({ topic, event }) => {
    const verbs = TELLING[event.kind];
    const placed = here.some((mention) => mention.entity === event.place || (mention.category === 'place' && placeContains(index, mention.entity, event.place) && mention.kind === 'back-reference'));
    const verb = verbs && placed ? verbOf(words, date, sentence, verbs) : null;
    if (verb === null || subjectOf(verb, here) !== event.actors[0]) return [];
    return (index.claimsOf.get(topic.id) ?? []).flatMap((claim): Comparison[] => {
      if (claim.date === undefined || (outlet !== null && index.outletOf.get(claim.report) === outlet)) return [];
      const agrees = datesAgree(date.edtf, claim.date);
      if (agrees === null) return [];
      const reasons: Comparison['reasons'] = ['scope-agrees', agrees ? 'value-agrees' : 'value-conflicts'];
      if (claim.repeats !== undefined) return [{ topic: topic.id, claim: claim.id, verdict: 'repeat', reasons: [...reasons, 'repeats-origin'] }];
      return [{ topic: topic.id, claim: claim.id, verdict: agrees ? 'same-figure' : 'differs', reasons }];
    });
  });
}
