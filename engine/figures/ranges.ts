import { parseNumeral } from '../arabic/numerals.ts';
import { foldedSet, foldWord, type Word } from '../arabic/words.ts';

/** A range of numbers: `from` and `to` are words, `numberAt` its first number; `dashed` where only a dash makes it one. */
export type Range = { low: number; high: number; from: number; to: number; numberAt: number; proclitic: number; dashed: boolean };

const BETWEEN = foldedSet('بين وبين مابين');
const WHAT = foldedSet('ما');
const FROM = foldedSet('من ومن');
const TO = foldedSet('إلى حتى');
const OR = foldWord('أو');
/** «ارتفع من 10 إلى 15» is a change, not a range. */
const CHANGES = foldedSet(`
  ارتفع ارتفعت ترتفع يرتفع ارتفاع رفع رفعت رفعها لرفع زاد زادت زيادة ازداد قفز قفزت صعد صعدت انخفض انخفضت انخفاض تراجع تراجعت هبط هبطت خفض خفضت تخفيض
  تقلص تقلصت انتقل انتقلت تحول تغير هبوط صعود تراجعا ارتفاعا انخفاضا
`);
const CHANGE_REACH = 10;
const PERCENT = /^ ?[%٪]/;
const PERCENT_WORDS = foldedSet('بالمئة بالمائة بالمية في');
const SIGN = /^(?: ?[%٪])?$/;
const DASH = /^(?: ?[%٪])?(?:[-–—]| [-–—] )[%٪]?$/;

const gapBefore = (words: readonly Word[], at: number, text: string): string =>
  text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);

function isChange(words: readonly Word[], at: number): boolean {
  for (let here = at - 1; here >= 0 && here >= at - CHANGE_REACH; here--) {
    if (CHANGES.has(words[here]?.fold.replace(/^[وفل](?=.{3})/, '') ?? '')) return true;
    if (words[here]?.before === 'break') return false;
  }
  return false;
}

/** The word after a number and its percent sign, where nothing else parts the two («30% و40%»). */
function follows(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at];
  return word !== undefined && (word.before !== 'break' || SIGN.test(gapBefore(words, at, text).trimEnd()));
}

/** «3% إلى 15000»: a share and a count make no range. */
function isMixed(words: readonly Word[], firstTo: number, secondTo: number, text: string): boolean {
  const signed = (to: number): boolean => PERCENT.test(text.slice(words[to - 1]?.end ?? 0, (words[to - 1]?.end ?? 0) + 2));
  return signed(firstTo) && !signed(secondTo) && !PERCENT_WORDS.has(words[secondTo]?.fold ?? '');
}

/** «بين 10 و15», «ما بين 3 و5 آلاف», «من 10 إلى 15», «10 إلى 15», «5 أو 6», «10-15». */
export function rangeAt(words: readonly Word[], at: number, text: string): Range | null {
  const opener = words[at]?.fold ?? '';
  const what = WHAT.has(opener) && BETWEEN.has(words[at + 1]?.fold ?? '');
  const between = what || BETWEEN.has(opener);
  const opens = between || FROM.has(opener);
  if (opens && words[at + 1]?.before === 'break') return null;
  // A range that its opener did not make («ارتفع من 10 إلى 15») is none without it either.
  const refused = !opens && FROM.has(words[at - 1]?.fold ?? '');
  const numberAt = at + (what ? 2 : opens ? 1 : 0);
  const first = parseNumeral(words, numberAt, text);
  if (!first) return null;
  const joint = words[first.to];
  let second = null;
  let dashed = false;
  if (joint && follows(words, first.to, text)) {
    if (between) {
      if (joint.fold === 'و') second = parseNumeral(words, first.to + 1, text);
      else if (joint.fold.startsWith('و')) second = parseNumeral(words, first.to, text);
    } else if (!refused && (TO.has(joint.fold) || (joint.fold === OR && !opens))) {
      second = words[first.to + 1]?.before === 'break' ? null : parseNumeral(words, first.to + 1, text);
      if (second && opens && isChange(words, at)) return null;
    }
  }
  if (!second && !between && first.digits && joint?.script === 'digits' && DASH.test(gapBefore(words, first.to, text))) {
    second = parseNumeral(words, first.to, text);
    dashed = true;
  }
  if (!second || isMixed(words, first.to, second.to, text)) return null;
  // «بين خمسة وعشرة آلاف», «3 إلى 5 آلاف»: the scale of the second holds for both.
  const scaled = first.scale === 1 && second.scale > 1 ? first.value * second.scale : first.value;
  const low = scaled < second.value ? scaled : first.value;
  if (low >= second.value) return null;
  const proclitic = opener.startsWith('و') && opens ? 1 : 0;
  return { low, high: second.value, from: what ? at + 1 : at, to: second.to, numberAt, proclitic, dashed };
}
