import { type Numeral, parseNumeral } from '../arabic/numerals.ts';
import { foldedSet, type Word } from '../arabic/words.ts';
import { boundAfter } from './bounds.ts';
import { countedAfter } from './countedAfter.ts';
import { isNamedBefore } from './labels.ts';

/** Alone, these are other words as often as numbers («عشر» of an ordinal, «ألف» a verb, «ست» a lady). */
const NUMBERS_ONLY_WITH_NOUN = foldedSet('ألف عشر ست سبع تسع خمس أربع ثمان ثماني مئة مية ميتين آلاف');
const FUNCTION_WORDS = foldedSet(
  'في من إلى على عن مع أن إن بعد قبل حتى منذ كان كانت هو هي هذا هذه التي الذي قد لم لن بين خلال عند',
);
const JOINTS = foldedSet('إلى حتى أو');

/** «15 و30 عامًا»: numbers joined to one that counts years count years themselves. */
function sharesNone(words: readonly Word[], to: number, text: string): boolean {
  const joint = words[to];
  if (joint === undefined || joint.before === 'break') return false;
  const next =
    joint.fold === 'و' || JOINTS.has(joint.fold) || joint.script === 'digits'
      ? parseNumeral(words, joint.script === 'digits' ? to : to + 1, text)
      : joint.fold.startsWith('و')
        ? parseNumeral(words, to, text)
        : null;
  return next !== null && countedAfter(words, next.to, next.value, text).noun?.kind === 'none';
}

/** A number in brackets («[1]»), or beside another one with nothing between (a telephone number, a row of a table). */
function isTabular(words: readonly Word[], at: number, to: number, text: string): boolean {
  const [first, last, next] = [words[at], words[to - 1], words[to]];
  if (first === undefined || last === undefined) return false;
  if ('(['.includes(text.charAt(first.start - 1) || ' ') && ')]'.includes(text.charAt(last.end) || ' ')) return true;
  const beside = (left: Word | undefined, right: Word | undefined): boolean =>
    left?.script === 'digits' && right?.script === 'digits' && /^\s+$/.test(text.slice(left.end, right.start));
  return beside(words[at - 1], first) || beside(last, next);
}

/** Whether a noun may follow a number that is another word as well: «خمس تلال», but not «ست الشام», «ألف كتابًا», «التاسع عشر». */
function mayCount(words: readonly Word[], at: number, to: number): boolean {
  const next = words[to];
  if (next === undefined || next.before !== 'gap' || next.script !== 'arabic' || next.fold.length < 3) return false;
  return !/^(?:ال|و)|ا$/.test(next.fold) && !FUNCTION_WORDS.has(next.fold) && !/^(?:ال|وال)/.test(words[at - 1]?.fold ?? '');
}

/** Whether a number that counts nothing known is no figure: a year, an ordinal, a resolution, a word that is a number only beside a noun. */
export function countsNothing(words: readonly Word[], at: number, numeral: Numeral, text: string): boolean {
  const word = words[at];
  if (word === undefined || isNamedBefore(words, at) || sharesNone(words, numeral.to, text)) return true;
  const { value, digits, to } = numeral;
  if (digits && Number.isInteger(value) && value >= 1900 && value <= 2099 && word.fold.length === 4) return true;
  const single = to === at + 1;
  if (single && /^(?:[وفبل]?ال|لل)/.test(word.fold)) return true;
  if (digits && isTabular(words, at, to, text)) return true;
  const bare = word.fold.replace(/^[وفبلك](?=.{2})/, '');
  return single && NUMBERS_ONLY_WITH_NOUN.has(bare) && boundAfter(words, to) === null && !mayCount(words, at, to);
}
