import type { Bound } from '../../model/measure.ts';
import { foldedSet, foldWord, type Word } from '../arabic/words.ts';

/** Wordings before the number. A verb of exceeding states the same bound as «أكثر من». */
const BEFORE: [Bound, string][] = [
  [
    'more-than',
    'أكثر من|أكثر بقليل من|ما يزيد عن|ما يزيد على|يزيد عن|يزيد على|تزيد عن|تزيد على|زاد عن|زاد على|زادت عن|زادت على|أزيد من|ما يفوق|يفوق|تفوق|فاق|فاقت|تجاوز|تجاوزت|تجاوزوا|يتجاوز|تتجاوز|ما يتجاوز|تجاوز حاجز|تجاوزت حاجز|تجاوز عتبة|تجاوزت عتبة|تخطى حاجز|تخطت حاجز|تخطى عتبة|تخطت عتبة|ما يربو على|ما يربو عن|يربو على|تربو على|ما ينوف عن|ما ينوف على|تخطى|تخطت|يتخطى|تتخطى',
  ],
  ['at-least', 'ما لا يقل عن|بما لا يقل عن|لا يقل عن|لا تقل عن|لا يقلون عن|ما لايقل عن|لايقل عن|على الأقل|على أقل تقدير|كحد أدنى'],
  [
    'at-most',
    'ما لا يزيد عن|ما لا يزيد على|لا يزيد عن|لا يزيد على|لا تزيد عن|لا تزيد على|لم يزد عن|لم يزد على|ما لا يتجاوز|لا يتجاوز|لا تتجاوز|لم يتجاوز|لم تتجاوز|لم يتجاوزوا|لا يتجاوزون|لا يتعدى|لا تتعدى|لم يتعد|لم تتعد|ما يصل إلى|بما يصل إلى|قد يصل إلى|قد تصل إلى|كحد أقصى|على الأكثر',
  ],
  ['less-than', 'أقل من|أقل بقليل من|ما يقل عن|يقل عن|تقل عن|دون|ما دون'],
  [
    'about',
    'نحو|حوالي|حوالى|قرابة|زهاء|ما يقارب|يقارب|تقارب|قارب|قاربت|ما يقرب من|ما يقارب من|يقرب من|بحدود|في حدود|يناهز|ما يناهز|تناهز|ناهز|ناهزت|قدر ب|يقدر ب|تقدر ب|قدرت ب|ما يقدر ب|بما يقارب|تقريبا',
  ],
];
const AFTER: [Bound, string][] = [
  ['at-least', 'على الأقل|كحد أدنى|على أقل تقدير|فأكثر|فما فوق|أو أكثر|بالحد الأدنى'],
  ['about', 'تقريبا|على وجه التقريب'],
  ['at-most', 'على الأكثر|كحد أقصى|على أبعد تقدير|فأقل|أو أقل'],
  ['more-than', 'ونيف|ونيفا'],
];
/** Verbs whose subject may stand between them and the number («لا يقل عددهم عن 10», «تجاوز عدد القتلى 100»), with the word before the number. */
const APART: [Bound, string, string][] = [
  ['at-least', 'لا يقل|لا تقل|لايقل', 'عن'],
  ['at-most', 'لا يزيد|لا تزيد|لم يزد|لم تزد', 'عن على'],
  ['at-most', 'لا يتجاوز|لا تتجاوز|لم يتجاوز|لم تتجاوز|لا يتعدى|لم يتعد', ''],
  ['at-most', 'قد يصل|قد تصل', 'إلى'],
  ['more-than', 'يزيد|تزيد|زاد|زادت|يربو|تربو', 'عن على'],
  ['more-than', 'تجاوز|تجاوزت|يتجاوز|تتجاوز|تخطى|تخطت|فاق|فاقت|يفوق|تفوق', ''],
  ['less-than', 'يقل|تقل', 'عن'],
  ['about', 'يقارب|تقارب|قارب|قاربت|يناهز|تناهز|ناهز|ناهزت', ''],
];
const SUBJECT = /^(?:عدد|حصيل|نسب|مجموع|اعداد|اجمالي|تعداد|كلف|قيم)/;
const APART_REACH = 7;

type Phrase = { bound: Bound; words: string[] };
const phrases = (table: [Bound, string][]): Phrase[] =>
  table
    .flatMap(([bound, list]) => list.split('|').map((phrase) => ({ bound, words: phrase.split(' ').map(foldWord) })))
    .sort((a, b) => b.words.length - a.words.length);

const byLastWord = (list: Phrase[]): Map<string, Phrase[]> => Map.groupBy(list, (phrase) => phrase.words.at(-1) ?? '');
const BEFORE_BY_LAST = byLastWord(phrases(BEFORE));
const AFTER_PHRASES = phrases(AFTER);
const ESTIMATE = new Set(
  ['يقدر', 'تقدر', 'قدر', 'قدرت', 'ويقدر', 'وتقدر', 'وقدر', 'وقدرت', 'يقدرون', 'تقديرات', 'تشير'].map(foldWord),
);
const MAX_ESTIMATE_DISTANCE = 16;
const APART_VERBS = new Map(
  APART.flatMap(([bound, verbs, prepositions]) =>
    verbs
      .split('|')
      .map((verb) => [verb.split(' ').map(foldWord).join(' '), { bound, prepositions: foldedSet(prepositions) }] as const),
  ),
);
const ARTICLE = 'ال';
const UP_TO = foldWord('حتى');

const withoutProclitic = (fold: string): string => fold.replace(/^[وف]?[بل]?(?=.{2})/, '');
const matches = (word: Word | undefined, expected: string, first: boolean): boolean =>
  word !== undefined &&
  (word.fold === expected || (first && (withoutProclitic(word.fold) === expected || word.fold.slice(1) === expected)));

/**
 * The bound that stands before the number at word `at`, an article of its own («ما يقارب الـ 300») between them allowed.
 *
 * @param counted whether the number counts a known noun: «حتى» bounds only such.
 * @param signed whether a sign stands before the number («نحو $500»), which parts it from its bound for no other reason.
 * @returns the bound and the first word of its wording; the number's own where the wording stands apart. Null where nothing bounds it.
 */
export function boundBefore(
  words: readonly Word[],
  at: number,
  counted: boolean,
  signed: boolean,
): { bound: Bound; from: number } | null {
  const end = words[at - 1]?.fold === ARTICLE && words[at - 1]?.before !== 'break' ? at - 1 : at;
  if (words[end]?.before === 'break' && !signed) return null;
  const last = words[end - 1]?.fold ?? '';
  for (const { bound, words: phrase } of BEFORE_BY_LAST.get(last) ?? BEFORE_BY_LAST.get(withoutProclitic(last)) ?? []) {
    const from = end - phrase.length;
    if (
      from >= 0 &&
      phrase.every(
        (expected, index) =>
          matches(words[from + index], expected, index === 0) && (index === 0 || words[from + index]?.before !== 'break'),
      )
    ) {
      return { bound, from };
    }
  }
  if (counted && last === UP_TO) return { bound: 'at-most', from: end - 1 };
  const apart = boundApart(words, end);
  return apart && { bound: apart, from: at };
}

/** «لا يقل عددهم عن 10»: the verb's subject stands before the number. */
function boundApart(words: readonly Word[], end: number): Bound | null {
  for (let here = end - 1; here > 0 && here >= end - APART_REACH; here--) {
    const word = words[here];
    if (word === undefined || word.script === 'digits') return null;
    if (SUBJECT.test(word.fold)) {
      const verb = words[here - 1]?.fold ?? '';
      const pair = `${words[here - 2]?.fold.replace(/^[وف](?=.{2})/, '') ?? ''} ${verb}`;
      const found = APART_VERBS.get(pair) ?? APART_VERBS.get(verb) ?? APART_VERBS.get(withoutProclitic(verb));
      if (!found || word.before === 'break') return null;
      return found.prepositions.size === 0 || found.prepositions.has(words[end - 1]?.fold ?? '') ? found.bound : null;
    }
    if (word.before === 'break') return null;
  }
  return null;
}

/** The bound that stands after the counted noun («10 قتلى على الأقل»). */
export function boundAfter(words: readonly Word[], at: number): { bound: Bound; to: number } | null {
  for (const { bound, words: phrase } of AFTER_PHRASES) {
    if (
      phrase.every(
        (expected, index) => words[at + index]?.fold === expected && (index === 0 || words[at + index]?.before !== 'break'),
      )
    )
      return { bound, to: at + phrase.length };
  }
  return null;
}

/** «ويقدر عدد العائدين … بستة آلاف»: a verb of estimating earlier in the sentence makes the number with ب approximate. */
export function isEstimated(words: readonly Word[], at: number, sentenceFrom: number): boolean {
  for (let here = at - 1; here >= Math.max(sentenceFrom, at - MAX_ESTIMATE_DISTANCE); here--)
    if (ESTIMATE.has(words[here]?.fold ?? '')) return true;
  return false;
}
