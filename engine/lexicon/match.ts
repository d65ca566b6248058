import type { Folded } from '../arabic/fold.ts';
import { ALEF, BREAK, GAP, LAM } from '../arabic/symbols.ts';
import { END } from './doubleArray.ts';
import type { Lexicon } from './lexicon.ts';
import { mayBegin, shiftOf } from './openings.ts';
import { CONJUNCTION, PROCLITIC } from './proclitics.ts';

/** A spelling of the lexicon in the text: symbols `from` to `to` (end exclusive), proclitics left out; `posting` names its forms. */
export type Match = { from: number; to: number; posting: number; wordFrom: number };

/** The state after symbols that the text does not show (the alef that «للرقة» elides), or -1. */
function stateAfter({ base, check }: Lexicon, symbols: Iterable<number>): number {
  let state = 0;
  for (const symbol of symbols) {
    const next = (base[state] ?? 0) + symbol;
    if (check[next] !== symbol) return -1;
    state = next;
  }
  return state;
}

/** Puts a match in its place among those of its word: longest first, and among equals the one that peels least, which comes first. */
function insert(found: Match[], match: Match): void {
  let at = found.length;
  for (; at > 0; at--) {
    const before = found[at - 1];
    if (before === undefined || before.wordFrom !== match.wordFrom || before.to >= match.to) break;
    found[at] = before;
  }
  found[at] = match;
}

/** Walks the trie from a state along the text, taking every key that ends where a word ends. */
function walk(
  lexicon: Lexicon,
  symbols: Uint8Array,
  from: number,
  state: number,
  at: number,
  wordFrom: number,
  found: Match[],
): void {
  const { base, check } = lexicon;
  let origin = base[state] ?? 0;
  for (let here = at; ; here++) {
    const symbol = symbols[here] ?? BREAK;
    if (symbol <= GAP) {
      if (check[origin] === END) insert(found, { from, to: here, posting: base[origin] ?? 0, wordFrom });
      if (symbol === BREAK) return;
    }
    const next = origin + symbol;
    if (check[next] !== symbol) return;
    origin = base[next] ?? 0;
  }
}

/** Spellings that the text goes on with from symbol `from`, as if `before` stood there: the names of a list behind its one type noun. */
export function matchesBehind(lexicon: Lexicon, before: Uint8Array, folded: Folded, from: number, wordFrom: number): Match[] {
  const state = stateAfter(lexicon, before);
  const found: Match[] = [];
  if (state > 0) walk(lexicon, folded.symbols, from, state, from, wordFrom, found);
  return found;
}

/**
 * All spellings that begin at a word of the text, with and without proclitics (و ف, then ب ل ك, and لل for ل + ال), by word, longest first.
 *
 * Arabic names begin at word starts, so a trie walked from each of them needs no failure links, and most walks end within two letters.
 */
export function findMatches(lexicon: Lexicon, folded: Folded): Match[] {
  const { openings } = lexicon;
  const { symbols, wordStarts, wordCount } = folded;
  const shift = shiftOf(openings);
  const elided = [stateAfter(lexicon, [ALEF, LAM]), stateAfter(lexicon, [ALEF, LAM, LAM])].filter((state) => state > 0);
  const found: Match[] = [];

  for (let word = 0; word < wordCount; word++) {
    const wordFrom = wordStarts[word] ?? 0;
    // Once as it stands, and once more behind a conjunction.
    for (let at = wordFrom; at <= wordFrom + 1; at++) {
      const opens = mayBegin(openings, shift, symbols, at);
      if (opens) walk(lexicon, symbols, at, 0, at, wordFrom, found);
      const proclitic = PROCLITIC[symbols[at] ?? BREAK];
      if (proclitic === 0) break;
      if (proclitic === CONJUNCTION) continue;
      if (mayBegin(openings, shift, symbols, at + 1)) walk(lexicon, symbols, at + 1, 0, at + 1, wordFrom, found);
      if (opens && symbols[at] === LAM && symbols[at + 1] === LAM)
        for (const state of elided) walk(lexicon, symbols, at + 1, state, at + 2, wordFrom, found);
      break;
    }
  }
  return found;
}
