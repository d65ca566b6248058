import type { Folded } from '../arabic/fold.ts';
import { ALEF, BA, BREAK, FA, isWordSymbol, KAF, LAM, WAW } from '../arabic/symbols.ts';
import { END } from './doubleArray.ts';
import type { Lexicon } from './lexicon.ts';

/** A spelling of the lexicon in the text: symbols `from` to `to` (end exclusive), proclitics left out; `posting` names its forms. */
export type Match = { from: number; to: number; posting: number; wordFrom: number };

/** Walks the trie from a state along the text, adding every key that ends where a word ends. */
function walk(
  lexicon: Lexicon,
  symbols: Uint8Array,
  state: number,
  at: number,
  from: number,
  wordFrom: number,
  found: Match[],
): void {
  const { base, check } = lexicon;
  for (let here = at; ; here++) {
    const origin = base[state] ?? 0;
    const symbol = symbols[here] ?? BREAK;
    if (check[origin] === END && !isWordSymbol(symbol)) found.push({ from, to: here, posting: base[origin] ?? 0, wordFrom });
    if (symbol === BREAK || check[origin + symbol] !== symbol) return;
    state = origin + symbol;
  }
}

/** The state after symbols that the text does not show (the alef that «للرقة» elides), or -1. */
function stateAfter(lexicon: Lexicon, symbols: readonly number[]): number {
  let state = 0;
  for (const symbol of symbols) {
    const next = (lexicon.base[state] ?? 0) + symbol;
    if (lexicon.check[next] !== symbol) return -1;
    state = next;
  }
  return state;
}

/**
 * All spellings that begin at the word starting at symbol `wordFrom`, with and without proclitics (و ف, then ب ل ك, and لل for ل + ال).
 *
 * Arabic names begin at word starts, so a trie walked from each of them needs no failure links, and most walks end within two letters.
 */
export function matchesAt(lexicon: Lexicon, folded: Folded, wordFrom: number): Match[] {
  const { symbols } = folded;
  const found: Match[] = [];
  walk(lexicon, symbols, 0, wordFrom, wordFrom, wordFrom, found);
  const first = symbols[wordFrom];
  const afterConjunction = first === WAW || first === FA ? wordFrom + 1 : wordFrom;
  for (const at of afterConjunction > wordFrom ? [wordFrom, afterConjunction] : [wordFrom]) {
    if (at > wordFrom) walk(lexicon, symbols, 0, at, at, wordFrom, found);
    const clitic = symbols[at];
    if (clitic !== BA && clitic !== LAM && clitic !== KAF) continue;
    walk(lexicon, symbols, 0, at + 1, at + 1, wordFrom, found);
    if (clitic === LAM && symbols[at + 1] === LAM) {
      for (const elided of [
        [ALEF, LAM],
        [ALEF, LAM, LAM],
      ]) {
        const state = stateAfter(lexicon, elided);
        if (state > 0) walk(lexicon, symbols, state, at + 2, at + 1, wordFrom, found);
      }
    }
  }
  return found;
}
