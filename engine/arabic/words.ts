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

/** Whether a symbol goes on a word of that script: Latin letters take digits with them, Arabic letters do not. */
const goesOn = (script: Word['script'], symbol: number): boolean =>
  isWordSymbol(symbol) && (script === 'other' || scriptOf(symbol) === script);

const CODE_OF = Uint16Array.from(CHAR_OF, (char) => char.charCodeAt(0));
/** How many letters are made at once: a call takes only so many arguments. */
const STRETCH = 4096;

/** Symbols `from` to `to` (end exclusive) as letters. */
export function foldedText({ symbols }: Folded, from: number, to: number): string {
  let text = '';
  for (let start = from; start < to; start += STRETCH) {
    const codes = new Uint16Array(Math.min(STRETCH, to - start));
    for (let at = 0; at < codes.length; at++) codes[at] = CODE_OF[symbols[start + at] ?? BREAK] ?? 0;
    text += Reflect.apply(String.fromCharCode, null, codes);
  }
  return text;
}

/** Splits folded text into words; a digit run glued to Arabic letters is a word of its own, one glued to Latin letters (SY24) is not. */
export function splitWords(folded: Folded): Word[] {
  const { symbols, starts, wordStarts, wordCount } = folded;
  // Cut from one string, which takes a fifth of the time of adding up each word's letters.
  const letters = foldedText(folded, 0, folded.length);
  const words: Word[] = [];
  for (let index = 0; index < wordCount; index++) {
    let from = wordStarts[index] ?? 0;
    let before: Separation = from > 0 && symbols[from - 1] === GAP ? 'gap' : 'break';
    for (let symbol = symbols[from] ?? BREAK; isWordSymbol(symbol); symbol = symbols[from] ?? BREAK) {
      const script = scriptOf(symbol);
      let to = from + 1;
      while (goesOn(script, symbols[to] ?? BREAK)) to++;
      words.push({
        fold: letters.slice(from, to),
        script,
        before,
        from,
        to,
        start: starts[from] ?? 0,
        end: endOffset(folded, to - 1),
      });
      from = to;
      before = 'none';
    }
  }
  return words;
}

const foldedWords = new Map<string, string>();

/** The folded spelling of one word or phrase, for tables that are written in ordinary Arabic. */
export function foldWord(text: string): string {
  let folded = foldedWords.get(text);
  if (folded === undefined) {
    const whole = fold(text);
    folded = foldedText(whole, 0, whole.length);
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
