import {
  ALEF,
  BREAK,
  CENSOR_DOT,
  FIRST_DIGIT,
  FIRST_LETTER,
  GAP,
  isArabicSymbol,
  isCombining,
  isDigitSymbol,
  isWordSymbol,
  LAM,
  LAM_ALEF,
  LAST_LETTER,
  LOOK_ALIKE,
  SKIP,
  SYMBOL_OF,
  TATWEEL,
} from './symbols.ts';

/**
 * Text folded to symbols, with the way back: `starts[i]` is the offset (UTF-16 code units) of the unit that gave symbol `i`, and
 * `wordStarts` holds the index of the first symbol of each word. A run of quotes, spaces and punctuation is one separator, and none stands
 * at the front. Breaks follow the last symbol, so that a walk needs no bounds check.
 */
export type Folded = {
  text: string;
  symbols: Uint8Array;
  starts: Int32Array;
  length: number;
  wordStarts: Int32Array;
  wordCount: number;
};

/** Breaks after the last symbol, for readers that look a few symbols ahead. */
const MARGIN = 8;
const MAX_CENSOR_RUN = 24;

/** Digits and signs that stand for a letter inside a word («د1عش»), as Arabic chat spelling has them. */
const LETTER_FOR_DIGIT: Record<number, string> = { 1: 'ا', 3: 'ع', 5: 'خ', 6: 'ط', 7: 'ح', 9: 'ق' };
const LETTER_FOR_SIGN: Record<string, string> = { l: 'ا', I: 'ا', '|': 'ا', '@': 'ا', o: 'ه' };
/** A digit after one of these alone is a number with a proclitic («و5»). */
const PROCLITICS = 'وفبلك';

/** Also at the text's end, where it is a break. The loop over a whole text looks letters up by itself: an engine keeps that free of this case. */
const symbolAt = (text: string, at: number): number => SYMBOL_OF[text.charCodeAt(at)] ?? BREAK;

/**
 * Where a word goes on after dots, tatweels or a space put in to hide it («تنـ.ـظيم», «داعـ ـش»), or -1 where what follows ends the word.
 * A dot counts as hiding only next to a tatweel, a space only between two: elsewhere both keep their ordinary meaning.
 */
function resumeAfterCensoring(text: string, from: number, tatweelBefore: boolean): number {
  let tatweelAfter = false;
  let spaces = 0;
  for (let at = from; at < text.length && at < from + MAX_CENSOR_RUN; at++) {
    const symbol = symbolAt(text, at);
    if (symbol === TATWEEL) tatweelAfter = true;
    else if (text[at] === ' ') spaces++;
    else if (symbol !== CENSOR_DOT && symbol !== SKIP) {
      const hidden = spaces === 0 ? tatweelBefore || tatweelAfter : spaces === 1 && tatweelBefore && tatweelAfter;
      return hidden && isArabicSymbol(symbol) ? at : -1;
    }
  }
  return -1;
}

/** The unit to read next after a run of tatweels, with what hides the rest of an Arabic word left out. */
function resumeAfterTatweels(text: string, from: number, insideArabic: boolean): number {
  let at = from;
  let symbol = TATWEEL;
  while (symbol === TATWEEL || symbol === SKIP) symbol = symbolAt(text, ++at);
  if (!insideArabic || (symbol !== CENSOR_DOT && symbol !== GAP)) return at;
  const resume = resumeAfterCensoring(text, at, true);
  return resume >= 0 ? resume : at;
}

/** The letter that a digit or sign after the Arabic letter `symbols[length - 1]` stands for, or its own symbol. */
function letterBehind(text: string, at: number, symbols: Uint8Array, starts: Int32Array, length: number): number {
  const symbol = symbolAt(text, at);
  if (!isArabicSymbol(symbolAt(text, at + 1))) return symbol;
  const digit = isDigitSymbol(symbol);
  const afterOneLetter = length < 2 || !isWordSymbol(symbols[length - 2] ?? BREAK);
  if (afterOneLetter && (!digit || PROCLITICS.includes(text.charAt(starts[length - 1] ?? 0)))) return symbol;
  const letter = digit ? LETTER_FOR_DIGIT[symbol - FIRST_DIGIT] : LETTER_FOR_SIGN[text.charAt(at)];
  return letter === undefined ? symbol : symbolAt(letter, 0);
}

/** Folds into room for `capacity` symbols; null where ligatures, which give two symbols each, need more. */
function foldWithin(text: string, capacity: number): Folded | null {
  const end = text.length;
  const symbols = new Uint8Array(capacity + MARGIN);
  const starts = new Int32Array(capacity + MARGIN);
  const wordStarts = new Int32Array((end >> 1) + 2);
  let length = 0;
  let wordCount = 0;
  let previous = BREAK;

  for (let at = 0; at < end; at++) {
    let symbol = BREAK;
    // Nearly all of a text: letters, and a separator after a letter. A jump that turned at each word's end would cost as much as the rest of
    // this loop, so both symbols take one test, and a word's start is always written and then kept by counting it.
    for (; at < end; at++) {
      symbol = SYMBOL_OF[text.charCodeAt(at)] ?? BREAK;
      if (symbol > LAST_LETTER || (symbol | previous) <= GAP) break;
      symbols[length] = symbol;
      starts[length] = at;
      wordStarts[wordCount] = length++;
      wordCount += (previous - FIRST_LETTER) >>> 31;
      previous = symbol;
    }
    if (at === end) break;
    if (symbol === SKIP) continue;

    const insideArabic = isArabicSymbol(previous);
    if (symbol === TATWEEL || (symbol === CENSOR_DOT && insideArabic)) {
      const resume = symbol === TATWEEL ? resumeAfterTatweels(text, at, insideArabic) : resumeAfterCensoring(text, at, false);
      if (resume > at) {
        at = resume - 1;
        continue;
      }
    }
    if (symbol === LAM_ALEF) {
      if (length + end - at > capacity) return null;
      if (previous <= GAP) wordStarts[wordCount++] = length;
      symbols[length] = LAM;
      starts[length++] = at;
      previous = LAM;
      symbol = ALEF;
    } else if (insideArabic) symbol = letterBehind(text, at, symbols, starts, length);
    if (symbol === CENSOR_DOT || symbol === LOOK_ALIKE) symbol = BREAK;
    if (symbol > GAP) {
      if (previous <= GAP) wordStarts[wordCount++] = length;
    } else if (previous <= GAP) {
      // A run of separators is one; a break in it makes all of it a break.
      if (symbol === BREAK && length > 0) symbols[length - 1] = BREAK;
      continue;
    }
    symbols[length] = symbol;
    starts[length++] = at;
    previous = symbol;
  }
  starts[length] = end;
  return { text, symbols, starts, length, wordStarts, wordCount };
}

/**
 * Folds Arabic news text for matching and scanning.
 *
 * @example fold('تنـ.ـظيمُ «الدولة»') // symbols of «تنظيم الدوله», each with its offset
 */
export function fold(text: string): Folded {
  const folded = foldWithin(text, text.length) ?? foldWithin(text, 2 * text.length);
  if (folded === null) throw new RangeError('A text gave more than two symbols for each of its units.');
  return folded;
}

const HAMZA = 0x621;

/** Offset after symbol `index`, marks that sit on its letter and a folded-away final hamza («الأربعاء») included. */
export function endOffset({ text, starts }: Folded, index: number): number {
  let end = (starts[index] ?? 0) + 1;
  // The table tells at once that a space or letter follows, as it nearly always does.
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (SYMBOL_OF[code] !== SKIP || !(isCombining(code) || code === HAMZA)) break;
  }
  return end;
}
