import {
  ALEF,
  BREAK,
  CENSOR_DOT,
  FIRST_DIGIT,
  GAP,
  isArabicSymbol,
  isCombining,
  isDigitSymbol,
  isWordSymbol,
  LAM,
  LAM_ALEF,
  SKIP,
  SYMBOL_OF,
  TATWEEL,
} from './symbols.ts';

/**
 * Text folded to symbols, with the way back. `symbols[length]` is a break, so that a walk needs no bounds check; `starts[i]` is the offset
 * (UTF-16 code units) of the unit that gave symbol `i`.
 */
export type Folded = { text: string; symbols: Uint8Array; starts: Int32Array; length: number };

/** Digits that stand for a letter inside a word («د1عش»), as Arabic chat spelling has them. */
const LETTER_FOR_DIGIT: Record<number, string> = { 1: 'ا', 3: 'ع', 5: 'خ', 6: 'ط', 7: 'ح', 9: 'ق' };
const LETTER_FOR_SIGN: Record<string, string> = { l: 'ا', I: 'ا', '|': 'ا', '@': 'ا', o: 'ه' };
const MAX_CENSOR_RUN = 8;

const symbolOfChar = (char: string): number => SYMBOL_OF[char.charCodeAt(0)] ?? BREAK;

/**
 * Where a word goes on after dots, tatweels or a space put in to hide it («تنـ.ـظيم», «داعـ ـش»), or -1 where what follows ends the word.
 * A dot counts as hiding only next to a tatweel, a space only between two: elsewhere both keep their ordinary meaning.
 */
function resumeAfterCensoring(text: string, from: number, tatweelBefore: boolean): number {
  let tatweelAfter = false;
  let spaces = 0;
  for (let at = from; at < text.length && at < from + MAX_CENSOR_RUN; at++) {
    const symbol = SYMBOL_OF[text.charCodeAt(at)] ?? BREAK;
    if (symbol === TATWEEL) tatweelAfter = true;
    else if (text[at] === ' ') spaces++;
    else if (symbol !== CENSOR_DOT && symbol !== SKIP) {
      const hidden = spaces === 0 ? tatweelBefore || tatweelAfter : spaces === 1 && tatweelBefore && tatweelAfter;
      return hidden && isArabicSymbol(symbol) ? at : -1;
    }
  }
  return -1;
}

/**
 * Folds Arabic news text for matching and scanning.
 *
 * @example fold('تنـ.ـظيمُ «الدولة»') // symbols of «تنظيم الدوله», each with its offset
 */
export function fold(text: string): Folded {
  const symbols = new Uint8Array(2 * text.length + 1);
  const starts = new Int32Array(2 * text.length + 1);
  let length = 0;
  let wordFrom = 0;
  let tatweel = false;

  for (let at = 0; at < text.length; at++) {
    let symbol = SYMBOL_OF[text.charCodeAt(at)] ?? BREAK;
    if (symbol === SKIP) continue;
    if (symbol === TATWEEL) {
      tatweel = true;
      continue;
    }
    if (isArabicSymbol(symbol)) {
      // The common case, and the one that needs no look at its neighbours.
      tatweel = false;
      if (length === 0 || !isWordSymbol(symbols[length - 1] ?? BREAK)) wordFrom = length;
      symbols[length] = symbol;
      starts[length++] = at;
      continue;
    }
    const previous = length > 0 ? (symbols[length - 1] ?? BREAK) : BREAK;
    const insideArabic = isArabicSymbol(previous);
    if (insideArabic && (symbol === CENSOR_DOT || (symbol === GAP && tatweel))) {
      const resume = resumeAfterCensoring(text, at, tatweel);
      if (resume >= 0) {
        at = resume - 1;
        tatweel = false;
        continue;
      }
    }
    tatweel = false;
    if (symbol === CENSOR_DOT) symbol = BREAK;
    if (symbol === LAM_ALEF) {
      symbols[length] = LAM;
      starts[length++] = at;
      symbol = ALEF;
    } else if (
      insideArabic &&
      length - wordFrom > 1 &&
      !isArabicSymbol(symbol) &&
      isArabicSymbol(SYMBOL_OF[text.charCodeAt(at + 1)] ?? BREAK)
    ) {
      const letter = isDigitSymbol(symbol) ? LETTER_FOR_DIGIT[symbol - FIRST_DIGIT] : LETTER_FOR_SIGN[text.charAt(at)];
      if (letter !== undefined) symbol = symbolOfChar(letter);
    } else if (
      insideArabic &&
      length - wordFrom === 1 &&
      isDigitSymbol(symbol) &&
      !'وفبلك'.includes(text.charAt(starts[wordFrom] ?? 0))
    ) {
      const letter = LETTER_FOR_DIGIT[symbol - FIRST_DIGIT];
      if (letter !== undefined && isArabicSymbol(SYMBOL_OF[text.charCodeAt(at + 1)] ?? BREAK)) symbol = symbolOfChar(letter);
    }
    if (isWordSymbol(symbol)) {
      if (!isWordSymbol(previous)) wordFrom = length;
    } else if (!isWordSymbol(previous) && length > 0) {
      // A run of quotes, spaces and punctuation is one separator; a break in it makes all of it a break.
      if (symbol === BREAK) symbols[length - 1] = BREAK;
      continue;
    }
    symbols[length] = symbol;
    starts[length++] = at;
  }
  symbols[length] = BREAK;
  starts[length] = text.length;
  return { text, symbols, starts, length };
}

const HAMZA = 0x621;

/** Offset after symbol `index`, marks that sit on its letter and a folded-away final hamza («الأربعاء») included. */
export function endOffset(folded: Folded, index: number): number {
  let end = (folded.starts[index] ?? 0) + 1;
  for (let code = folded.text.charCodeAt(end); isCombining(code) || code === HAMZA; code = folded.text.charCodeAt(++end));
  return end;
}
