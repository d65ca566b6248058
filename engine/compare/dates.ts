import type { EventKind } from '../../model/claim.ts';
import { isUnspecified } from '../dates/edtf.ts';
import type { Category } from '../../model/entity.ts';
import type { Comparison } from '../../model/reading.ts';
import { foldedSet, foldWord, type Word } from '../arabic/words.ts';
import type { FoundDate } from '../dates/foundDate.ts';
import type { PlacedMention, Sentence } from '../sentences.ts';
import type { RecordIndex } from './records.ts';
import { datesAgree } from './values.ts';

/** Verbs and verbal nouns that tell an event, without suffix pronouns. `over` take their place with «على», the others as object or with «من». */
type Telling = { over: ReadonlySet<string>; direct: ReadonlySet<string> };
const TELLING: Partial<Record<EventKind, Telling>> = {
  'territory-taken': {
    over: foldedSet('سيطر سيطرت سيطرة السيطرة سيطروا استولى استولت استيلاء الاستيلاء استحوذ استحوذت'),
    direct: foldedSet('استعادة استعاد استعادت انتزع انتزعت تحرير حرر حررت احتل احتلت احتلال سقوط سقطت'),
  },
  withdrawal: { over: new Set(), direct: foldedSet('انسحب انسحبت انسحاب خروج خرج خرجت') },
};
const OVER = foldWord('على');
const IN = foldWord('في');
const OVER_IT = foldedSet('عليها عليه');
const OBJECT_REACH = 3;
const ACTORS = new Set<Category>(['armed-group', 'government-force', 'country', 'person', 'organisation']);
const SUFFIXED = /(?:ت)?(?:ه|ها|هم)$/;
const SUBJECT_REACH = 4;
/** A denial or an aim tells no event; a purpose («للسيطرة على») is not among the verbs, since ل is not peeled off. */
const NEGATION = foldedSet('لم لن لا ليس دون محاولة محاولات بهدف قبل');

function tells(fold: string, verbs: ReadonlySet<string>): boolean {
  const bare = fold.replace(/^[وفب](?=.{3})/, '');
  if (verbs.has(bare) || verbs.has(fold)) return true;
  const unsuffixed = bare.replace(SUFFIXED, '');
  return unsuffixed !== bare && (verbs.has(unsuffixed) || verbs.has(`${unsuffixed}ه`));
}

const distance = (date: FoundDate, at: number): number => (at < date.from ? date.from - at : at - date.to + 1);

/** Whether the verb at `at` takes the place as its object: «سيطر … على الرقة», «سيطر عليها», «استعادة الرقة». */
function takesPlace(
  words: readonly Word[],
  at: number,
  over: boolean,
  sentence: Sentence,
  isPlace: (mention: PlacedMention) => boolean,
): boolean {
  if (!over)
    return sentence.mentions.some((mention) => isPlace(mention) && mention.from > at && mention.from <= at + OBJECT_REACH);
  for (let here = at + 1; here < sentence.to; here++) {
    if (OVER_IT.has(words[here]?.fold ?? '')) return sentence.mentions.some((mention) => isPlace(mention) && mention.to <= here);
    if (words[here]?.fold === OVER) return sentence.mentions.some((mention) => isPlace(mention) && mention.from === here + 1);
  }
  return false;
}

/** The verb of such an event that a date belongs to: each is the other's nearest in the sentence. */
function verbOf(
  words: readonly Word[],
  date: FoundDate,
  sentence: Sentence,
  { over, direct }: Telling,
  isPlace: (mention: PlacedMention) => boolean,
): number | null {
  let nearest: number | null = null;
  for (let at = sentence.from; at < sentence.to; at++) {
    const fold = words[at]?.fold ?? '';
    const isOver = tells(fold, over);
    if ((!isOver && !tells(fold, direct)) || NEGATION.has(words[at - 1]?.fold ?? '')) continue;
    if (takesPlace(words, at, isOver, sentence, isPlace) && (nearest === null || distance(date, at) < distance(date, nearest)))
      nearest = at;
  }
  if (nearest === null) return null;
  const verb = nearest;
  const [closest] = sentence.dates.toSorted((a, b) => distance(a, verb) - distance(b, verb));
  return closest === date ? verb : null;
}

/** Who did it: the actor that follows the verb at once, else the last one before it. */
function subjectOf(words: readonly Word[], at: number, mentions: readonly PlacedMention[]): string | undefined {
  // A country after «في» is where, not who.
  const actors = mentions.filter(
    (mention) => ACTORS.has(mention.category) && mention.nestedIn === undefined && words[mention.from - 1]?.fold !== IN,
  );
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
  if (isUnspecified(date.edtf)) return [];
  return index.dateTopics.flatMap(({ topic, event }) => {
    const telling = TELLING[event.kind];
    const isPlace = (mention: PlacedMention): boolean => mention.entity === event.place;
    if (!telling || !sentence.mentions.some(isPlace) || !sentence.mentions.some((mention) => mention.entity === event.actors[0]))
      return [];
    const verb = verbOf(words, date, sentence, telling, isPlace);
    if (verb === null || subjectOf(words, verb, sentence.mentions) !== event.actors[0]) return [];
    return (index.claimsOf.get(topic.id) ?? []).flatMap((claim): Comparison[] => {
      if (claim.date === undefined || (outlet !== null && index.outletOf.get(claim.report) === outlet)) return [];
      const agrees = datesAgree(date.edtf, claim.date);
      if (agrees === null) return [];
      const reasons: Comparison['reasons'] = ['scope-agrees', agrees ? 'value-agrees' : 'value-conflicts'];
      if (claim.repeats !== undefined)
        return [{ topic: topic.id, claim: claim.id, verdict: 'repeat', reasons: [...reasons, 'repeats-origin'] }];
      return [{ topic: topic.id, claim: claim.id, verdict: agrees ? 'same-figure' : 'differs', reasons }];
    });
  });
}
