import type { Quantity } from '../../model/measure.ts';
import { parseNumeral } from '../arabic/numerals.ts';
import { foldedSet, foldedTable, foldWord, type Word } from '../arabic/words.ts';
import { boundAfter, boundBefore, isEstimated } from './bounds.ts';
import { countedNoun, type CountedNoun, isCountingDual } from './nouns.ts';

/**
 * A quantity in the text: words `from` to `to` (end exclusive), the number itself at `numberAt`, and how many proclitic letters its first
 * word carries. `noun` is what is counted, where the table knows it.
 */
export type FoundFigure = {
  from: number;
  to: number;
  numberAt: number;
  proclitic: number;
  quantity: Quantity;
  noun: CountedNoun | null;
};

const INDEFINITE = foldedTable<number>({ عشرات: 20, مئات: 200, مائات: 200, آلاف: 2000, ألوف: 2000, ملايين: 2e6, مليارات: 2e9 });
const NOT_COUNTED_AFTER = foldedSet(
  'رقم المادة القرار قرار صفحة الساعة هاتف الفقرة البند فوج الفوج لواء اللواء فرقة الفرقة فيلق الفيلق كتيبة قناة النسخة العدد عمره عمرها العمر البالغ البالغة حاجز طراز نوع',
);
const ONE = foldedSet('واحد واحدة واحدا');
const BETWEEN = foldedSet('بين وبين مابين');
const FROM = foldWord('من');
const TO = foldedSet('إلى حتى الى');
const OF_THEM = foldedSet('منها منهم منهن');
const PERCENT_WORDS = foldedSet('بالمئة بالمائة بالمية');
const HALF = foldWord('ونصف');
const SHARE: CountedNoun = { measure: 'share', who: null, kind: 'count', number: 'singular' };

const clitics = (fold: string, rest: string): number => (fold.endsWith(rest) ? fold.length - rest.length : 0);

/** What is counted after a number: the noun itself, or the noun after «من» («اثنين من حراس المقر»). */
function nounAfter(words: readonly Word[], at: number, text: string): { noun: CountedNoun | null; to: number } {
  const word = words[at];
  const before = words[at - 1];
  const between = text.slice(before?.end ?? 0, word?.start ?? 0);
  if (/^\s?[%٪]/.test(text.slice(before?.end ?? 0, (before?.end ?? 0) + 2))) return { noun: SHARE, to: at };
  if (word === undefined || word.before === 'break' || /["“”«»()]/.test(between)) return { noun: null, to: at };
  if (PERCENT_WORDS.has(word.fold)) return { noun: SHARE, to: at + 1 };
  if (OF_THEM.has(word.fold)) return { noun: null, to: at + 1 };
  const next = words[at + 1];
  if (word.fold === FROM && next && next.before !== 'break') {
    const noun = countedNoun(next.fold);
    return noun ? { noun, to: at + 2 } : { noun: null, to: at };
  }
  const noun = countedNoun(word.fold);
  if (noun) return { noun, to: at + 1 };
  // «76 من عناصر», «10 قتلى», but also «5 آخرين»: a word that is not known is taken into the span only when it plainly is the counted noun.
  return { noun: null, to: at };
}

/** Numbers that name or order instead of counting: telephone numbers, times, dates, list marks, units of an army. */
function isLabel(words: readonly Word[], at: number, to: number, text: string): boolean {
  const word = words[at];
  const before = text.charAt((word?.start ?? 0) - 1);
  const after = text.slice(words[to - 1]?.end ?? 0, (words[to - 1]?.end ?? 0) + 2);
  if (word?.script === 'digits') {
    if (/[/:+#@_=&?]/.test(before) || /^[:/_]\S/.test(after)) return true;
    const startsLine = (word.start === 0 || /\n\s*$/.test(text.slice(Math.max(0, word.start - 3), word.start))) && to === at + 1;
    if (startsLine && /^[-.)]/.test(after) && word.to - word.from <= 2) return true;
  }
  const previous = words[at - 1];
  return (
    previous !== undefined &&
    word?.before !== 'break' &&
    (NOT_COUNTED_AFTER.has(previous.fold) || NOT_COUNTED_AFTER.has(previous.fold.replace(/^[وفبل]/, '')))
  );
}

type Number_ = { low: number; high: number; from: number; to: number; proclitic: number };

/** «بين 10 و15», «من 10 إلى 15», «10-15». */
function rangeAt(words: readonly Word[], at: number, text: string): Number_ | null {
  const opener = words[at]?.fold ?? '';
  const opens = BETWEEN.has(opener) || opener === FROM;
  if (!opens && words[at]?.script !== 'digits') return null;
  const first = parseNumeral(words, opens ? at + 1 : at, text);
  if (!first) return null;
  let second = null;
  if (BETWEEN.has(opener)) {
    const joint = words[first.to];
    second =
      joint?.fold === 'و'
        ? parseNumeral(words, first.to + 1, text)
        : joint?.fold.startsWith('و')
          ? parseNumeral(words, first.to, text)
          : null;
  } else if (opener === FROM) second = TO.has(words[first.to]?.fold ?? '') ? parseNumeral(words, first.to + 1, text) : null;
  else if (first.digits && /^\s?[-–—]\s?$/.test(text.slice(words[first.to - 1]?.end ?? 0, words[first.to]?.start ?? 0))) {
    second = words[first.to]?.script === 'digits' ? parseNumeral(words, first.to, text) : null;
  }
  if (!second) return null;
  // «بين خمسة وعشرة آلاف»: the scale of the second holds for both.
  const low =
    first.value < 1000 && second.value >= 1000 && second.value % 1000 === 0 && !first.digits ? first.value * 1000 : first.value;
  return low < second.value ? { low, high: second.value, from: at, to: second.to, proclitic: clitics(opener, 'بين') } : null;
}

/** Indefinite plurals with every proclitic; with «ال» they stay whole («الآلاف»). */
const INDEFINITE_WORDS = new Map(
  [...INDEFINITE].flatMap(([word, low]) =>
    ['', 'و', 'ف', 'ب', 'ل'].flatMap((proclitic) => [
      [proclitic + word, { low, proclitic: proclitic.length }] as const,
      [`${proclitic}ال${word}`, { low, proclitic: proclitic.length }] as const,
    ]),
  ),
);
const SCALES_OF_TENS = foldedTable({ 'آلاف الآلاف': 1e3, 'ملايين الملايين': 1e6 });

function indefiniteAt(words: readonly Word[], at: number): { low: number; to: number; proclitic: number } | null {
  const found = INDEFINITE_WORDS.get(words[at]?.fold ?? '');
  if (!found) return null;
  const scale = found.low < 2000 ? SCALES_OF_TENS.get(words[at + 1]?.fold ?? '') : undefined;
  return { low: found.low * (scale ?? 1), to: at + (scale ? 2 : 1), proclitic: found.proclitic };
}

function boundedQuantity(
  words: readonly Word[],
  at: number,
  value: number,
  proclitic: string,
  sentenceFrom: number,
): { quantity: Quantity; from: number } {
  const bound = boundBefore(words, at);
  if (bound) return { quantity: { best: value, bound: bound.bound }, from: bound.from };
  if (proclitic.includes('ب') && isEstimated(words, at, sentenceFrom))
    return { quantity: { best: value, bound: 'about' }, from: at };
  return { quantity: { best: value, bound: 'exact' }, from: at };
}

/** Letters before the bound's own first word («وما لا يقل عن», «بأكثر من»). */
function boundProclitic(word: Word | undefined): number {
  return word !== undefined &&
    /^(?:و(?=ما|اكثر|نحو|حوالي|قراب|زهاء)|ب(?=اكثر|نحو|حوالي|ما)|ل(?=اكثر|نحو)|ف(?=ما|اكثر))/.test(word.fold)
    ? 1
    : 0;
}

/**
 * The figure that begins at a word, or null. Not figures: years, times, telephone numbers, ages, durations, ordinals, «أحد» ("one of").
 */
export function figureAt(words: readonly Word[], at: number, text: string, sentenceFrom: number): FoundFigure | null {
  const range = rangeAt(words, at, text);
  if (range) {
    const { noun, to } = nounAfter(words, range.to, text);
    if (noun?.kind === 'duration') return null;
    return {
      from: at,
      to,
      numberAt: at,
      proclitic: range.proclitic,
      quantity: { low: range.low, high: range.high, bound: 'between' },
      noun,
    };
  }
  const word = words[at];
  if (word === undefined || isLabel(words, at, at + 1, text)) return null;

  const indefinite = word.script === 'arabic' ? indefiniteAt(words, at) : null;
  if (indefinite) {
    const { noun, to } = nounAfter(words, indefinite.to, text);
    const partitive = words[indefinite.to]?.fold === FROM && words[indefinite.to + 1]?.before === 'gap';
    if (noun?.kind === 'duration' || (noun === null && !partitive)) return null;
    return {
      from: at,
      to: noun ? to : indefinite.to + 2,
      numberAt: at,
      proclitic: indefinite.proclitic,
      quantity: { best: indefinite.low, bound: 'at-least' },
      noun,
    };
  }

  const peeled =
    word.script === 'arabic' && /[اي]ن$/.test(word.fold)
      ? [word.fold, word.fold.replace(/^[وفبلك]/, '')].find(isCountingDual)
      : undefined;
  if (peeled !== undefined) {
    const noun = countedNoun(peeled) ?? null;
    return {
      from: at,
      to: at + 1,
      numberAt: at,
      proclitic: clitics(word.fold, peeled),
      quantity: { best: 2, bound: 'exact' },
      noun,
    };
  }
  const following = words[at + 1];
  const countedOnce =
    following && ONE.has(following.fold) && following.before !== 'break'
      ? countedNoun(word.fold.replace(/^[وف](?=.{3})/, ''))
      : undefined;
  if (countedOnce?.number === 'singular' && countedOnce.kind !== 'duration') {
    const proclitic = countedNoun(word.fold) ? 0 : 1;
    return { from: at, to: at + 2, numberAt: at, proclitic, quantity: { best: 1, bound: 'exact' }, noun: countedOnce };
  }

  const numeral = parseNumeral(words, at, text);
  if (!numeral || isLabel(words, at, numeral.to, text)) return null;
  if (numeral.value === 0 || (numeral.to === at + 1 && ONE.has(word.fold.replace(/^[وفبل](?=و)/, '')))) return null;
  let value = numeral.value;
  let numberTo = numeral.to;
  if (words[numberTo]?.fold === HALF && value >= 1000) {
    const scale = 10 ** (3 * Math.floor(Math.log10(value) / 3));
    value += scale / 2;
    numberTo++;
    if (words[numberTo]?.fold.startsWith('ال')) numberTo++;
  }
  const { noun, to } = nounAfter(words, numberTo, text);
  if (noun?.kind === 'duration' || noun?.kind === 'age') return null;
  const bareYear = numeral.digits && noun === null && Number.isInteger(value) && value >= 1900 && value <= 2099;
  const ordinal = /^(?:[وفبل]?ال|لل)/.test(word.fold) && noun === null && numeral.to === at + 1;
  if (bareYear || ordinal) return null;
  const { quantity, from } = boundedQuantity(words, at, value, numeral.proclitic, sentenceFrom);
  const after = quantity.bound === 'exact' ? boundAfter(words, to) : null;
  return {
    from,
    to: after ? after.to : to,
    numberAt: at,
    proclitic: from < at ? boundProclitic(words[from]) : numeral.proclitic.replace(/ال$/, '').replace(/لل$/, 'ل').length,
    quantity: after ? { ...quantity, bound: after.bound } : quantity,
    noun,
  };
}
