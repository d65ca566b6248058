import type { Bound } from '../../model/measure.ts';
import { foldWord, type Word } from '../arabic/words.ts';

/** Wordings before the number. A verb of exceeding states the same bound as «أكثر من». */
const BEFORE: [Bound, string][] = [
  [
    'more-than',
    'أكثر من|ما يزيد عن|ما يزيد على|يزيد عن|يزيد على|تزيد عن|تزيد على|أزيد من|ما يفوق|يفوق|تفوق|فاق|فاقت|تجاوز|تجاوزت|يتجاوز|تتجاوز|ما يتجاوز|ما يربو على|ما يربو عن|يربو على|تخطى|تخطت',
  ],
  ['at-least', 'ما لا يقل عن|بما لا يقل عن|لا يقل عن|لا تقل عن|ما لايقل عن|لايقل عن|على الأقل'],
  [
    'at-most',
    'ما لا يزيد عن|ما لا يزيد على|لا يزيد عن|لا يزيد على|ما لا يتجاوز|لا يتجاوز|لا تتجاوز|لم يتجاوز|لم تتجاوز|لم يتجاوزوا|لا يتجاوزون|لا يتعدى|لم يتعد',
  ],
  ['less-than', 'أقل من|ما يقل عن|يقل عن|دون'],
  [
    'about',
    'نحو|حوالي|حوالى|قرابة|زهاء|ما يقارب|يقارب|تقارب|ما يقرب من|ما يقارب من|بحدود|في حدود|يناهز|ما يناهز|تناهز|قدر ب|يقدر ب|بما يقارب',
  ],
];
const AFTER: [Bound, string][] = [
  ['at-least', 'على الأقل|كحد أدنى|على أقل تقدير'],
  ['about', 'تقريبا|على وجه التقريب'],
  ['at-most', 'على الأكثر|كحد أقصى|على أبعد تقدير'],
];

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

const withoutProclitic = (fold: string): string => fold.replace(/^[وف]?[بل]?(?=.{2})/, '');
const matches = (word: Word | undefined, expected: string, first: boolean): boolean =>
  word !== undefined &&
  (word.fold === expected || (first && (withoutProclitic(word.fold) === expected || word.fold.slice(1) === expected)));

/**
 * The bound that stands before the number at word `at`.
 *
 * @returns the bound and its first word; the number's own first word where nothing bounds it.
 */
export function boundBefore(words: readonly Word[], at: number): { bound: Bound; from: number } | null {
  for (const { bound, words: phrase } of BEFORE_BY_LAST.get(words[at - 1]?.fold ?? '') ??
    BEFORE_BY_LAST.get(withoutProclitic(words[at - 1]?.fold ?? '')) ??
    []) {
    const from = at - phrase.length;
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
  return null;
}

/** The bound that stands after the counted noun («10 قتلى على الأقل»). */
export function boundAfter(words: readonly Word[], at: number): { bound: Bound; to: number } | null {
  for (const { bound, words: phrase } of AFTER_PHRASES) {
    if (phrase.every((expected, index) => words[at + index]?.fold === expected)) return { bound, to: at + phrase.length };
  }
  return null;
}

/** «ويقدر عدد العائدين … بستة آلاف»: a verb of estimating earlier in the sentence makes the number with ب approximate. */
export function isEstimated(words: readonly Word[], at: number, sentenceFrom: number): boolean {
  for (let here = at - 1; here >= Math.max(sentenceFrom, at - MAX_ESTIMATE_DISTANCE); here--)
    if (ESTIMATE.has(words[here]?.fold ?? '')) return true;
  return false;
}
