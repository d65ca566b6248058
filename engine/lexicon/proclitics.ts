import { ALEF, BA, FA, KAF, LAM, SYMBOL_COUNT, WAW } from '../arabic/symbols.ts';

/** What may stand glued before a name: a conjunction, then a preposition; both are single letters. */
export const CONJUNCTION = 1;
export const PREPOSITION = 2;

function table(parts: readonly (readonly [value: number, symbols: readonly number[]])[]): Uint8Array {
  const values = new Uint8Array(SYMBOL_COUNT);
  for (const [value, symbols] of parts) for (const symbol of symbols) values[symbol] = value;
  return values;
}

/** Which of the two each symbol is, or 0. */
export const PROCLITIC = table([
  [CONJUNCTION, [WAW, FA]],
  [PREPOSITION, [BA, LAM, KAF]],
]);

/** 1 for what the two letters of an article may be: ال, or لل after the preposition ل, which elides the alef. */
export const ARTICLE_FIRST = table([[1, [ALEF, LAM]]]);
export const ARTICLE_SECOND = table([[1, [LAM]]]);
