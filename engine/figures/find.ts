import type { Bound, Quantity } from '../../model/measure.ts';
import { FIRST_FRACTIONS, FIRST_WORDS } from '../arabic/numberLexemes.ts';
import { fractionAt, type Numeral, parseNumeral } from '../arabic/numerals.ts';
import { foldedSet, foldWord, type Word } from '../arabic/words.ts';
import { boundAfter, boundBefore, isEstimated } from './bounds.ts';
import { type After, countedAfter, OTHER_PEOPLE, PEOPLE, SHARE } from './countedAfter.ts';
import { countsNothing } from './countsNothing.ts';
import { INDEFINITE_BEGINNINGS, indefiniteAt } from './indefinite.ts';
import { isLabel, isNamedBefore } from './labels.ts';
import { onceAt, twiceAt } from './nounAlone.ts';
import type { CountedNoun } from './nouns.ts';
import { rangeAt } from './ranges.ts';
import { isShared } from './wholes.ts';

/**
 * A quantity in the text: words `from` to `to` (end exclusive), the number itself at `numberAt`, and how many proclitic letters its first
 * word carries. `noun` is what is counted, where the table knows it. `start` and `end` are offsets where a sign reaches beyond the words
 * («$500», «35%»); see `figureSpan`.
 */
export type FoundFigure = {
  from: number;
  to: number;
  numberAt: number;
  proclitic: number;
  quantity: Quantity;
  noun: CountedNoun | null;
  start?: number;
  end: number;
};

const RANGE_OPENERS = foldedSet('بين وبين مابين ما من ومن');
const BEGINNINGS = new Set([...RANGE_OPENERS, ...FIRST_WORDS.keys(), ...FIRST_FRACTIONS.keys(), ...INDEFINITE_BEGINNINGS]);
const FROM = foldWord('من');
const SCALES = foldedSet('ألف آلاف ألفا مليون ملايين مليونا مليار مليارات مليارا');
const ONE = foldedSet('واحد واحدة واحدا');
const TWO = foldedSet('اثنان اثنين اثنتان اثنتين إثنان إثنين اتنين');
const TWO_GO_ON = new Set([FROM, ...OTHER_PEOPLE, ...foldedSet('منهم منها منهن')]);
/** A definite plural in ين is one of people, unless four consonants end in it («القوانين»). */
const PEOPLE_PLURAL = /^ال(?!..ا.ين$).{3,}ين$/;
const SIGN_BEFORE = /[%٪$€£] ?$/;

/** «وما لا يقل عن», «بأكثر من»: letters before the bound's own first word. */
function boundProclitic(word: Word | undefined): number {
  return word !== undefined &&
    /^(?:و(?=ما|اكثر|نحو|حوال|قراب|زها|ازيد|اقل|لا|لم|يقدر|تجاوز|حتي)|ب(?=اكثر|نحو|حوالي|ما|قراب|زها)|ل(?=اكثر|نحو|حوالي)|ف(?=ما|اكثر|نحو))/.test(
      word.fold,
    )
    ? 1
    : 0;
}

/** The sign before a number: «$500», «%35» as right-to-left text writes it. */
function signBefore(words: readonly Word[], at: number, text: string): { offset: number; noun: CountedNoun } | null {
  const start = words[at]?.start ?? 0;
  const sign = words[at]?.script === 'digits' ? SIGN_BEFORE.exec(text.slice(Math.max(0, start - 2), start)) : null;
  // In «20%، 30%» and «20% 30» the sign is the number's before it.
  if (!sign || (words[at - 1]?.end ?? -1) === start - sign[0].length) return null;
  const share = /[%٪]/.test(sign[0]);
  return {
    offset: start - sign[0].length,
    noun: share ? SHARE : { measure: 'money', who: null, kind: 'money', number: 'singular' },
  };
}

type Placed = { from: number; numberAt: number; proclitic: number; after: After; quantity: Quantity; start?: number };

/** Adds the bound after the noun and the ends of the span. */
function placed(words: readonly Word[], figure: Placed): FoundFigure {
  const { after, quantity, ...rest } = figure;
  const bound = quantity.bound === 'exact' ? boundAfter(words, after.to) : null;
  return {
    ...rest,
    to: bound ? bound.to : after.to,
    quantity: bound ? { ...quantity, bound: bound.bound } : quantity,
    noun: after.noun,
    end: bound ? (words[bound.to - 1]?.end ?? after.end) : after.end,
  };
}

function rangeFigure(words: readonly Word[], at: number, text: string): FoundFigure | null {
  const range = rangeAt(words, at, text);
  if (!range || isLabel(words, range.numberAt, range.to, text)) return null;
  const after = countedAfter(words, range.to, range.high, text);
  // Two numbers and a dash are a score or a code as often as a range.
  if (after.noun?.kind === 'none' || (after.noun === null && (range.dashed || isNamedBefore(words, at)))) return null;
  const quantity: Quantity = { low: range.low, high: range.high, bound: 'between' };
  return placed(words, { from: range.from, numberAt: range.numberAt, proclitic: range.proclitic, after, quantity });
}

function indefiniteFigure(words: readonly Word[], at: number, text: string): FoundFigure | null {
  const indefinite = indefiniteAt(words, at);
  if (!indefinite) return null;
  const { to, low, proclitic } = indefinite;
  const after = countedAfter(words, to, low, text);
  const next = words[to];
  const construct = next?.before === 'gap' && /^ال.{3}/.test(next.fold) && next.script === 'arabic';
  const figure = { from: at, numberAt: at, proclitic, quantity: { best: low, bound: 'at-least' as const } };
  if (after.noun?.kind === 'none') return null;
  if (after.noun) return placed(words, { ...figure, after });
  if (next?.fold === FROM && next.before === 'gap') {
    // «المئات من المتظاهرين»: people by their plural; «المئات من بلداتهم» is where from.
    const people = words[to + 1];
    if (people?.before === 'gap' && PEOPLE_PLURAL.test(people.fold))
      return placed(words, { ...figure, after: { noun: PEOPLE, to: to + 2, end: people.end } });
    return placed(words, { ...figure, after: { ...after, noun: indefinite.alone ? PEOPLE : null } });
  }
  if (construct && !indefinite.alone) {
    // «عشرات المتظاهرين»: what stands in construct is what is counted; ين makes the plural of people alone.
    const noun = PEOPLE_PLURAL.test(next.fold) ? PEOPLE : null;
    return placed(words, { ...figure, after: { noun, to: to + 1, end: next.end } });
  }
  return indefinite.alone ? placed(words, { ...figure, after: { ...after, noun: PEOPLE } }) : null;
}

/** «نصف السكان», «ثلثي الأراضي»: a share of a whole. */
function fractionFigure(words: readonly Word[], at: number): FoundFigure | null {
  const fraction = fractionAt(words, at);
  const whole = fraction && words[fraction.to];
  if (!fraction || !whole || whole.before === 'break' || fraction.proclitic.includes('ال') || !isShared(whole.fold)) return null;
  const share = Math.round(fraction.value * 1000) / 10;
  const about = boundBefore(words, at, true, false);
  const quantity: Quantity = { best: share, bound: about?.bound ?? (share % 1 === 0 ? 'exact' : 'about') };
  const from = about?.from ?? at;
  const proclitic = from < at ? boundProclitic(words[from]) : fraction.proclitic.length;
  return placed(words, { from, numberAt: at, proclitic, after: { noun: SHARE, to: fraction.to + 1, end: whole.end }, quantity });
}

/** «خمسة عشر (15) قتيلًا»: the same number again, in digits, belongs to it. */
function withRepeat(words: readonly Word[], numeral: Numeral | null, text: string): Numeral | null {
  const next = numeral && words[numeral.to];
  if (
    !next ||
    numeral.digits ||
    next.script !== 'digits' ||
    !text.slice(words[numeral.to - 1]?.end ?? 0, next.start).includes('(')
  )
    return numeral;
  const repeated = parseNumeral(words, numeral.to, text);
  return repeated?.value === numeral.value ? { ...numeral, to: repeated.to } : numeral;
}

function numberFigure(words: readonly Word[], at: number, text: string, sentenceFrom: number): FoundFigure | null {
  const numeral = withRepeat(words, parseNumeral(words, at, text), text);
  const word = words[at];
  if (!numeral || !word || numeral.value === 0 || isLabel(words, at, numeral.to, text)) return null;
  // The scale of a number that was refused («رقم 5 آلاف») is no number of its own.
  if (!numeral.digits && SCALES.has(word.fold) && word.before !== 'break' && words[at - 1]?.script === 'digits') return null;
  const { value, proclitic } = numeral;
  const single = numeral.to === at + 1 && !numeral.digits;
  if (single && ONE.has(word.fold.replace(/^[وفبل](?=و)/, ''))) return null;
  const sign = signBefore(words, at, text);
  let after = countedAfter(words, numeral.to, value, text);
  // One and two follow their noun: what comes after them is another word («الاثنين مدنيين»).
  if (single && value === 2 && TWO.has(word.fold.slice(proclitic.length)) && !TWO_GO_ON.has(words[numeral.to]?.fold ?? ''))
    after = { noun: null, to: numeral.to, end: words[numeral.to - 1]?.end ?? 0 };
  if (sign && after.noun === null) after = { ...after, noun: sign.noun };
  if (after.noun?.kind === 'none' || (after.noun === null && countsNothing(words, at, numeral, text))) return null;

  const goesOn = proclitic.startsWith('و') || words[at - 1]?.fold === 'و';
  const bound = goesOn ? null : boundBefore(words, at, after.noun !== null, sign !== null);
  // «الذكرى الـ13»: with the article and nothing counted, an ordinal.
  if (!bound && after.noun === null && words[at - 1]?.fold === 'ال') return null;
  const estimated = (proclitic.includes('ب') || words[at - 1]?.fold === 'ب') && isEstimated(words, at, sentenceFrom);
  const kind: Bound = bound?.bound ?? (estimated ? 'about' : 'exact');
  const from = bound?.from ?? at;
  const own = proclitic.replace(/ال$/, '').replace(/لل$/, 'ل').length;
  return placed(words, {
    from,
    numberAt: at,
    proclitic: from < at ? boundProclitic(words[from]) : own,
    after,
    quantity: { best: value, bound: kind },
    ...(sign && from === at ? { start: sign.offset } : {}),
  });
}

/**
 * The figure that begins at a word, or null. Not figures: years, times, telephone numbers, scores, ages, durations, distances, ordinals,
 * «أحد» ("one of").
 */
export function figureAt(words: readonly Word[], at: number, text: string, sentenceFrom: number): FoundFigure | null {
  const word = words[at];
  if (word === undefined || word.script === 'other') return null;
  const alone = word.script === 'arabic' ? (twiceAt(words, at, text) ?? onceAt(words, at)) : null;
  if (alone) {
    const after = { noun: alone.noun, to: alone.to, end: words[alone.to - 1]?.end ?? word.end };
    const quantity: Quantity = { best: alone.count, bound: 'exact' };
    return placed(words, { from: at, numberAt: at, proclitic: alone.proclitic, after, quantity });
  }
  if (word.script === 'arabic' && !BEGINNINGS.has(word.fold)) return null;
  const range = rangeFigure(words, at, text);
  if (range) return range;
  if (RANGE_OPENERS.has(word.fold) || isLabel(words, at, at + 1, text)) return null;
  return (
    (word.script === 'arabic' ? (indefiniteFigure(words, at, text) ?? fractionFigure(words, at)) : null) ??
    numberFigure(words, at, text, sentenceFrom)
  );
}
