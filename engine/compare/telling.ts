import type { Event, EventKind } from '../../model/claim.ts';
import type { Category } from '../../model/entity.ts';
import { foldedSet, foldWord, type Word } from '../arabic/words.ts';
import type { PlacedMention, Sentence } from '../sentences.ts';

/**
 * How sentences tell a kind of event: its verbs and verbal nouns, without suffix pronouns, and what must stand with them for this very event to be
 * meant. `over` take a place with «على», `direct` as their object or with «من»; `noun` must follow the verb closely («وقّع … اتفاقًا»).
 * `days`: such an event may recur; two dates further apart are of two events.
 */
type Telling = {
  over?: ReadonlySet<string>;
  direct: ReadonlySet<string>;
  noun?: ReadonlySet<string>;
  needs: 'place-taken' | 'place' | 'victim' | 'parties';
  days: number;
};

const BEGINNING: Telling = {
  direct: foldedSet('اندلع اندلعت اندلاع بدأ بدأت بدء انطلق انطلقت انطلاق أطلق أطلقت إطلاق شن شنت'),
  noun: foldedSet(
    'معركة معارك معاركها اشتباكات مواجهات قتال عملية عمليتها حملة حملتها هجوم هجوما هجومها هجومه المعركة المعارك العملية الهجوم الاشتباكات',
  ),
  needs: 'place',
  days: 31,
};
const TELLING: Partial<Record<EventKind, Telling>> = {
  'territory-taken': {
    over: foldedSet('سيطر سيطرت سيطرة السيطرة سيطروا استولى استولت استيلاء الاستيلاء استحوذ استحوذت'),
    direct: foldedSet('استعادة استعاد استعادت انتزع انتزعت تحرير حرر حررت احتل احتلت احتلال سقوط سقطت'),
    needs: 'place-taken',
    days: 366,
  },
  withdrawal: { direct: foldedSet('انسحب انسحبت انسحاب خروج خرج خرجت'), needs: 'place-taken', days: 62 },
  attack: { direct: foldedSet('هاجم هاجمت هاجموا مهاجمة هجوم هجوما استهدف استهدفت استهداف'), needs: 'place', days: 7 },
  'operation-begins': BEGINNING,
  battle: BEGINNING,
  assassination: { direct: foldedSet('اغتيل اغتيلت اغتال اغتالت اغتيال مقتل قتل قتلت'), needs: 'victim', days: 366 },
  agreement: {
    direct: foldedSet('وقع وقعت وقعا وقعوا توقيع أبرم أبرمت إبرام توصل توصلت التوصل'),
    noun: foldedSet('اتفاق اتفاقا اتفاقية الاتفاق الاتفاقية تفاهم تفاهما هدنة'),
    needs: 'parties',
    days: 31,
  },
};

const OVER = foldWord('على');
const IN = foldWord('في');
const OVER_IT = foldedSet('عليها عليه');
const FROM = foldWord('من');
const OBJECT_REACH = 3;
/** «انسحبت قوات سوريا الديمقراطية من مدينة رأس العين» */
const LEFT_REACH = 8;
const SUBJECT_REACH = 4;
const NOUN_REACH = 7;
const ACTORS = new Set<Category>(['armed-group', 'government-force', 'country', 'person', 'organisation']);
const SUFFIXED = /(?:ت)?(?:ه|ها|هم)$/;
/** A denial or an aim tells no event; a purpose («للسيطرة على») is not among the verbs, since ل is not peeled off. */
const NEGATION = foldedSet('لم لن لا ليس دون محاولة محاولات بهدف قبل');

function isAmong(fold: string, verbs: ReadonlySet<string>): boolean {
  const bare = fold.replace(/^[وفب](?=.{3})/, '');
  if (verbs.has(bare) || verbs.has(fold)) return true;
  const unsuffixed = bare.replace(SUFFIXED, '');
  return unsuffixed !== bare && (verbs.has(unsuffixed) || verbs.has(`${unsuffixed}ه`));
}

/** Whether the verb at `at` takes the place as its object: «سيطر … على الرقة», «سيطر عليها», «استعادة الرقة». */
function takesPlace(words: readonly Word[], at: number, over: boolean, sentence: Sentence, place: string): boolean {
  const isPlace = (mention: PlacedMention): boolean => mention.entity === place;
  if (!over)
    return sentence.mentions.some(
      (mention) =>
        isPlace(mention) &&
        mention.from > at &&
        (mention.from <= at + OBJECT_REACH || (words[mention.from - 1]?.fold === FROM && mention.from <= at + LEFT_REACH)),
    );
  for (let here = at + 1; here < sentence.to; here++) {
    if (OVER_IT.has(words[here]?.fold ?? '')) return sentence.mentions.some((mention) => isPlace(mention) && mention.to <= here);
    if (words[here]?.fold === OVER) return sentence.mentions.some((mention) => isPlace(mention) && mention.from === here + 1);
  }
  return false;
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

/** The person who was killed stands right behind the verb, or right before a passive one. */
function isVictim(at: number, event: Event, sentence: Sentence): boolean {
  return sentence.mentions.some(
    (mention) =>
      mention.category === 'person' &&
      event.actors.includes(mention.entity) &&
      mention.from <= at + SUBJECT_REACH &&
      mention.to >= at - 1,
  );
}

function concerns(
  words: readonly Word[],
  at: number,
  over: boolean,
  { needs, noun }: Telling,
  event: Event,
  sentence: Sentence,
): boolean {
  if (noun && !words.slice(at + 1, Math.min(at + 1 + NOUN_REACH, sentence.to)).some((word) => noun.has(word.fold))) return false;
  const named = new Set(sentence.mentions.map((mention) => mention.entity));
  const isDoer = (): boolean => subjectOf(words, at, sentence.mentions) === event.actors[0];
  const held: Record<Telling['needs'], () => boolean> = {
    'place-taken': () => takesPlace(words, at, over, sentence, event.place) && isDoer(),
    place: () => named.has(event.place) && isDoer(),
    victim: () => isVictim(at, event, sentence),
    parties: () => event.actors.filter((actor) => named.has(actor)).length >= 2,
  };
  return held[needs]();
}

/** Days that two dates of one event of this kind can lie apart; null where no sentence is known to tell the kind. */
export function recurrence(kind: EventKind): number | null {
  return TELLING[kind]?.days ?? null;
}

/** Words of a sentence that tell an event: «سيطر» in «سيطر التنظيم على الرقة» for his taking of Raqqa. */
export function verbsTelling(event: Event, words: readonly Word[], sentence: Sentence): number[] {
  const telling = TELLING[event.kind];
  if (!telling) return [];
  const verbs: number[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const fold = words[at]?.fold ?? '';
    const over = telling.over !== undefined && isAmong(fold, telling.over);
    if ((!over && !isAmong(fold, telling.direct)) || NEGATION.has(words[at - 1]?.fold ?? '')) continue;
    if (concerns(words, at, over, telling, event, sentence)) verbs.push(at);
  }
  return verbs;
}
