import type { Category } from '../../model/entity.ts';
import { foldedSet, foldWord, type Word } from '../arabic/words.ts';
import type { PlacedMention, Sentence } from '../sentences.ts';

const BY_HAND = foldedSet('يد أيدي يدي');
const ON_PART = foldWord('قبل');
const FROM = foldWord('من');
const DID = foldedSet(
  'نفذ نفذت شن شنت ارتكب ارتكبت قصف قصفت قتل قتلت استهدف استهدفت هاجم هاجمت اعتقل اعتقلت احتجز احتجزت ينفذ تنفذ',
);
const DEEDS = foldedSet(
  'غارات غارة طائرات قصف هجمات هجوم هجمة ضربات ضربة طيران قصفت نيران بقصف بغارات بغارة بضربات بهجمات مجازر انتهاكات هجماته',
);
const RESPONSIBILITY = foldedSet('مسؤوليته مسؤوليتها مسؤولية');
const ACTORS = new Set<Category>(['armed-group', 'government-force', 'country']);
/** Soldiers, whom a nation's adjective tells apart («36 جنديًا تركيًا»). */
export const SOLDIERS = foldedSet('جندي جنديا جنديان جنديين جنود الجنود جنودها عسكري عسكريا عسكريين');
const REACH = 3;

const bare = (fold: string): string => fold.replace(/^[وفبل](?=.{3})/, '');

/** Those named one after another from a word on: «التحالف الدولي و”قسد” وتنظيم “الدولة”». */
function listFrom(at: number, mentions: readonly PlacedMention[], words: readonly Word[]): string[] {
  const list: string[] = [];
  let reach = at + REACH + 4;
  for (const mention of mentions) {
    if (mention.from <= at) continue;
    if (mention.from > reach) break;
    const joined =
      list.length === 0 ||
      words[mention.from]?.fold.startsWith('و') ||
      words[mention.from - 1]?.fold === 'و' ||
      words[mention.from]?.before === 'break';
    if (!joined) break;
    list.push(mention.entity);
    reach = mention.to + 1;
  }
  return list;
}

/** Stands for doers that are no entity («مسلحين مجهولين»): somebody in particular, but nobody known. */
export const UNKNOWN_DOER = 'unknown';
const ALL_PARTIES = foldedSet('أطراف الأطراف جميع كل مختلف');

/**
 * Who did what a sentence counts, where it says so: «على يد …», «من قبل …», the subject of a deed («نفّذ تنظيم … 35 هجومًا»), the owner of one («غارات التحالف»),
 * or who claimed responsibility.
 */
export function perpetratorsIn(words: readonly Word[], { from, to, mentions }: Sentence): string[] {
  // «قُتل جنود أتراك»: a force's soldiers are spoken of as its victims more often than as its deed.
  const actors = mentions.filter(
    (mention) => ACTORS.has(mention.category) && mention.nestedIn === undefined && !SOLDIERS.has(words[mention.from]?.fold ?? ''),
  );
  for (let at = from; at < to; at++) {
    const fold = words[at]?.fold ?? '';
    if (BY_HAND.has(fold) || (fold === ON_PART && words[at - 1]?.fold === FROM)) {
      const list = listFrom(at, actors, words);
      if (list.length > 0) return list;
      // «على يد أطراف النزاع»: all of them, which is nobody in particular.
      return ALL_PARTIES.has(words[at + 1]?.fold ?? '') ? [] : [UNKNOWN_DOER];
    }
  }
  for (let at = from; at < to; at++) {
    const fold = words[at]?.fold ?? '';
    if (RESPONSIBILITY.has(fold)) {
      const claimed = actors.findLast((mention) => mention.to <= at);
      if (claimed) return [claimed.entity];
    }
    if (DID.has(fold) || DID.has(bare(fold)) || DEEDS.has(fold) || DEEDS.has(bare(fold))) {
      const doer = actors.find((mention) => mention.from > at && mention.from <= at + 1);
      if (doer) return [doer.entity];
    }
  }
  return [];
}
