import { ALEF, BREAK, GAP, LAM } from '../arabic/symbols.ts';
import { ARTICLE_FIRST, ARTICLE_SECOND } from './proclitics.ts';

/** Bits for each spelling: at most one word in sixteen passes for an opening without being one. */
const BITS_EACH = 16;
const FEWEST_BITS = 1024;
/** Symbols of a spelling that its opening reaches: an article, and four. */
const REACH = 6;

/** All ones for a letter, zero for a separator. */
const ifLetter = (symbol: number): number => (GAP - symbol) >> 31;

/**
 * Hash of the four symbols from `at`, or of those after an article, which every fourth word begins with; what follows the word's end is left
 * out. There is no jump in it: its outcome would change from word to word, and cost more than the arithmetic.
 */
function opening(symbols: Uint8Array, at: number): number {
  const article = (ARTICLE_FIRST[symbols[at] ?? BREAK] ?? 0) & (ARTICLE_SECOND[symbols[at + 1] ?? BREAK] ?? 0);
  const from = at + 2 * article;
  let symbol = symbols[from] ?? BREAK;
  let inWord = ifLetter(symbol);
  let packed = (article << 7) | (symbol & inWord);
  symbol = symbols[from + 1] ?? BREAK;
  inWord &= ifLetter(symbol);
  packed = (packed << 7) | (symbol & inWord);
  symbol = symbols[from + 2] ?? BREAK;
  inWord &= ifLetter(symbol);
  packed = (packed << 7) | (symbol & inWord);
  symbol = symbols[from + 3] ?? BREAK;
  inWord &= ifLetter(symbol);
  packed = (packed << 7) | (symbol & inWord);
  return Math.imul(packed, 0x9e3779b1);
}

/**
 * How spellings begin, as a set of hashes of one bit each (Bloom 1970): most words of a text open no spelling, and one look tells so where a
 * walk would take several.
 *
 * @param keys as `buildDoubleArray` takes them: symbols as character codes.
 */
export function openingsOf(keys: readonly string[]): Uint8Array {
  let bits = FEWEST_BITS;
  while (bits < BITS_EACH * keys.length) bits *= 2;
  const openings = new Uint8Array(bits >> 3);
  const shift = shiftOf(openings);
  const symbols = new Uint8Array(REACH);
  const add = (key: string) => {
    for (let at = 0; at < REACH; at++) symbols[at] = at < key.length ? key.charCodeAt(at) : BREAK;
    const bit = opening(symbols, 0) >>> shift;
    openings[bit >> 3] = (openings[bit >> 3] ?? 0) | (1 << (bit & 7));
  };
  const elidedLam = String.fromCharCode(ALEF, LAM, LAM);
  for (const key of keys) {
    add(key);
    // «للاذقية» shows one lam less than «اللاذقية» has.
    if (key.startsWith(elidedLam)) add(key.slice(1));
  }
  return openings;
}

/** How far a hash is cut for a set of that size. */
export const shiftOf = (openings: Uint8Array): number => Math.clz32(openings.length * 8) + 1;

/** Whether a spelling may begin at symbol `at`. */
export function mayBegin(openings: Uint8Array, shift: number, symbols: Uint8Array, at: number): boolean {
  const bit = opening(symbols, at) >>> shift;
  return (((openings[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
}
