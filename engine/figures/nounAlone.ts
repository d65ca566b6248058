import { foldedSet, type Word } from '../arabic/words.ts';
import { type CountedNoun, countedNoun, countingDual } from './nouns.ts';

/** A noun that counts by itself or with the one or two behind it: `proclitic` letters stand before it, `to` is the first word after. */
export type CountedAlone = { count: 1 | 2; noun: CountedNoun; to: number; proclitic: number };

const ONE = foldedSet('واحد واحدة واحدا');
const TWO = foldedSet('اثنان اثنين اثنتان اثنتين إثنان إثنين اتنين');
const DUAL_ENDING = /.{3}(?:ين|ان)$/;
const MIN_FOR_PROCLITIC = 4;

const joined = (word: Word | undefined): word is Word => word !== undefined && word.before !== 'break';

/** A word without the conjunction or preposition before it, where what remains is a counted noun. */
function peeled(fold: string): { noun: CountedNoun; proclitic: number } | null {
  const own = countedNoun(fold);
  if (own) return { noun: own, proclitic: 0 };
  const rest = fold.length > MIN_FOR_PROCLITIC && /^[وفبلك]/.test(fold) ? countedNoun(fold.slice(1)) : undefined;
  return rest ? { noun: rest, proclitic: 1 } : null;
}

/** A dual («هجومين», «ومحوران»), or a plural in ين with its number behind it («مدنيين اثنين»). */
export function twiceAt(words: readonly Word[], at: number, text: string): CountedAlone | null {
  const word = words[at];
  if (word === undefined || !DUAL_ENDING.test(word.fold)) return null;
  const next = words[at + 1];
  const numbered = joined(next) && TWO.has(next.fold) && !/[()]/.test(text.slice(word.end, next.start));
  const dual = countingDual(word.fold);
  const named = numbered && !word.fold.startsWith('ال') ? peeled(word.fold) : null;
  if (named && named.noun.kind === 'count' && named.noun.number !== 'singular')
    return { count: 2, noun: named.noun, to: at + 2, proclitic: named.proclitic };
  const noun = dual === undefined ? undefined : countedNoun(dual);
  if (dual === undefined || noun === undefined) return null;
  // «حاجزان عسكريان»: the second is the adjective of the first.
  const previous = words[at - 1];
  const agrees = joined(word) && dual === word.fold && previous !== undefined && isDual(previous.fold);
  return agrees ? null : { count: 2, noun, to: at + 1, proclitic: word.fold.length - dual.length };
}

const isDual = (fold: string): boolean =>
  countingDual(fold) !== undefined || peeled(fold)?.noun.number === 'dual' || /.{3}ت(?:ين|ان)$/.test(fold);

/** «قتيل واحد», «جندي تركي واحد»: a noun, an adjective of belonging at most, and the one. */
export function onceAt(words: readonly Word[], at: number): CountedAlone | null {
  const [next, second] = [words[at + 1], words[at + 2]];
  if (!joined(next)) return null;
  const adjective = !ONE.has(next.fold);
  if (adjective && !(joined(second) && ONE.has(second.fold) && /.{3}(?:ي|يه)$/.test(next.fold))) return null;
  const named = peeled(words[at]?.fold ?? '');
  if (!named || named.noun.number !== 'singular' || named.noun.kind === 'none' || words[at]?.fold.startsWith('ال')) return null;
  return { count: 1, noun: named.noun, to: at + (adjective ? 3 : 2), proclitic: named.proclitic };
}
