import type { Folded } from './fold.ts';
import { endOffset, fold } from './fold.ts';
import { BREAK, CHAR_OF, GAP, isArabicSymbol, isDigitSymbol, isWordSymbol } from './symbols.ts';

/** What stands before a word: nothing (glued to it, as «و346»), a soft gap, or a break (punctuation, line end). */
export type Separation = 'none' | 'gap' | 'break';

/** A word of the folded text. `from`/`to` are symbol indices, `start`/`end` offsets in the original. */
export type Word = {
  fold: string;
  script: 'arabic' | 'digits' | 'other';
  before: Separation;
  from: number;
  to: number;
  start: number;
  end: number;
};

const scriptOf = (symbol: number): Word['script'] =>
  isArabicSymbol(symbol) ? 'arabic' : isDigitSymbol(symbol) ? 'digits' : 'other';

/** Splits folded text into words; a digit run glued to Arabic letters is a word of its own, one glued to Latin letters (SY24) is not. */
export function splitWords(folded: Folded): Word[] {
  const { symbols, length } = folded;
  const words: Word[] = [];
  let separation: Separation = 'break';
  let at = 0;
  while (at < length) {
    const symbol = symbols[at] ?? BREAK;
    if (!isWordSymbol(symbol)) {
      separation = symbol === GAP ? 'gap' : 'break';
      at++;
      continue;
    }
    const from = at;
    const script = scriptOf(symbol);
    const goesOn = (next: number): boolean => isWordSymbol(next) && (script === 'other' || scriptOf(next) === script);
    let text = '';
    for (let here = symbol; goesOn(here); here = symbols[at] ?? BREAK) {
      text += CHAR_OF[here];
      at++;
    }
    words.push({
      fold: text,
      script,
      before: separation,
      from,
      to: at,
      start: folded.starts[from] ?? 0,
      end: endOffset(folded, at - 1),
    });
    separation = 'none';
  }
  return words;
}

const foldedWords = new Map<string, string>();

/** The folded spelling of one word or phrase, for tables that are written in ordinary Arabic. */
export function foldWord(text: string): string {
  let folded = foldedWords.get(text);
  if (folded === undefined) {
    const { symbols, length } = fold(text);
    folded = '';
    for (let at = 0; at < length; at++) folded += CHAR_OF[symbols[at] ?? BREAK];
    foldedWords.set(text, folded);
  }
  return folded;
}

/** A table keyed by folded words, from one written in ordinary Arabic; a key may hold several spellings parted by spaces. */
export function foldedTable<Value>(entries: Record<string, Value>): ReadonlyMap<string, Value> {
  return new Map(
    Object.entries(entries).flatMap(([keys, value]) => keys.split(' ').map((key) => [foldWord(key), value] as const)),
  );
}

/** A set of folded words, from ordinary Arabic parted by spaces. */
export function foldedSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean).map(foldWord));
}
