/**
 * The folded alphabet: one small number per letter, so that a scan is table look-ups over bytes.
 *
 * Folding follows what Arabic news varies in: hamza and its seats, alef maqsura, ta marbuta, Persian and Urdu letter shapes, presentation
 * forms (Unicode NFKC), the three digit sets, and Latin case.
 */
export const BREAK = 0;
export const GAP = 1;
export const FIRST_LETTER = 2;
const ARABIC_LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
export const FIRST_DIGIT = FIRST_LETTER + ARABIC_LETTERS.length;
export const FIRST_LATIN = FIRST_DIGIT + 10;
export const OTHER = FIRST_LATIN + 26;
export const SYMBOL_COUNT = OTHER + 1;

/** Codes in the table that are not symbols: they say how the character acts. */
export const SKIP = 250;
export const TATWEEL = 251;
export const CENSOR_DOT = 252;
export const LAM_ALEF = 253;
/** A sign that parts words, except inside one where it stands for a letter («د|عش»). */
export const LOOK_ALIKE = 254;

const LETTER_VARIANTS: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  گ: 'ك',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  ڤ: 'ف',
  ڨ: 'ق',
  ۆ: 'و',
  ۇ: 'و',
};

const SOFT =
  '\t \u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"\'`´“”„‟«»‹›‘’‚′″‴()[]{}-‐‑‒–—―−_<>#';
const CENSOR_DOTS = '.·•∙‧⋅*';
const LOOK_ALIKES = '|@';
const HAMZA = 'ء';

function isSkipped(code: number): boolean {
  return (
    (code >= 0x64b && code <= 0x65f) || // harakat, tanwin, shadda, and Quranic marks among them
    (code >= 0x610 && code <= 0x61a) ||
    code === 0x670 ||
    (code >= 0x6d6 && code <= 0x6dc) ||
    (code >= 0x6df && code <= 0x6e8) ||
    (code >= 0x6ea && code <= 0x6ed) ||
    (code >= 0x200b && code <= 0x200f) || // zero-width characters and direction marks
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0x300 && code <= 0x36f) ||
    code === 0xad ||
    code === 0x61c ||
    code === 0xfeff
  );
}

/** True for a mark that belongs to the letter before it, so that a span never ends between the two. */
export function isCombining(code: number): boolean {
  return isSkipped(code) && !(code >= 0x200b && code <= 0x206f) && code !== 0xad && code !== 0x61c && code !== 0xfeff;
}

function letterSymbol(char: string): number {
  const arabic = ARABIC_LETTERS.indexOf(LETTER_VARIANTS[char] ?? char);
  if (arabic >= 0) return FIRST_LETTER + arabic;
  const latin = char.toLowerCase().charCodeAt(0) - 97;
  return latin >= 0 && latin < 26 && char.length === 1 ? FIRST_LATIN + latin : -1;
}

/** What the tables above say of a character; -1 where they say nothing. */
function symbolOf(code: number): number {
  if (isSkipped(code)) return SKIP;
  if (code === 0x640) return TATWEEL;
  const char = String.fromCharCode(code);
  if (char === HAMZA) return SKIP;
  if (CENSOR_DOTS.includes(char)) return CENSOR_DOT;
  if (LOOK_ALIKES.includes(char)) return LOOK_ALIKE;
  if (SOFT.includes(char)) return GAP;
  for (const zero of [0x30, 0x660, 0x6f0]) if (code >= zero && code < zero + 10) return FIRST_DIGIT + code - zero;
  const own = letterSymbol(char);
  if (own >= 0) return own;
  const plain = char.normalize('NFKD');
  if (plain.length >= 2 && /^\u0644[\u0627\u0622\u0623\u0625]/.test(char.normalize('NFKC'))) return LAM_ALEF;
  const compatible = letterSymbol(char.normalize('NFKC'));
  if (compatible >= 0) return compatible;
  return plain.length > 1 ? letterSymbol(plain.charAt(0)) : -1;
}

/** Blocks with letters of the alphabet or their compatibility forms. No other is looked at one by one: that would take each page 0.2 s. */
const OWN_BLOCKS: readonly [from: number, to: number][] = [
  [0x0000, 0x0700],
  [0x1d00, 0x2500],
  [0x3000, 0x3001],
  [0xfb00, 0x10000],
];

const ROW = 0x1000;

function symbolTable(): Uint8Array {
  const symbols = new Uint8Array(0x10000).fill(BREAK);
  // Halves of characters beyond the first plane are letters more often than not (mathematical letters that hide a name).
  symbols.fill(OTHER, 0xd800, 0xe000);
  for (let first = 0; first < symbols.length; first += ROW) {
    const row = String.fromCharCode(...Array.from({ length: ROW }, (_, code) => first + code));
    for (const { index, 0: run } of row.matchAll(/[\p{L}\p{N}]+/gu))
      symbols.fill(OTHER, first + index, first + index + run.length);
  }
  for (const [from, to] of OWN_BLOCKS) {
    for (let code = from; code < to; code++) {
      const own = symbolOf(code);
      if (own >= 0) symbols[code] = own;
    }
  }
  return symbols;
}

/** Symbol or action of every UTF-16 code unit. */
export const SYMBOL_OF: Uint8Array = symbolTable();

/** Letter of each symbol, for the few places that want a folded word as a string. */
export const CHAR_OF: readonly string[] = [
  '\n',
  ' ',
  ...ARABIC_LETTERS.split(''),
  ...'0123456789'.split(''),
  ...'abcdefghijklmnopqrstuvwxyz'.split(''),
  '\u{fffd}',
];

/** The last symbol that folding writes without a look at its neighbours: all below are letters, breaks and gaps. */
export const LAST_LETTER = FIRST_DIGIT - 1;

export const ALEF = symbolOf(0x627);
export const LAM = symbolOf(0x644);
export const WAW = symbolOf(0x648);
export const FA = symbolOf(0x641);
export const BA = symbolOf(0x628);
export const KAF = symbolOf(0x643);

export function isArabicSymbol(symbol: number): boolean {
  return symbol >= FIRST_LETTER && symbol < FIRST_DIGIT;
}
export function isDigitSymbol(symbol: number): boolean {
  return symbol >= FIRST_DIGIT && symbol < FIRST_LATIN;
}
/** True for symbols that make words: letters of any script and digits. */
export function isWordSymbol(symbol: number): boolean {
  return symbol >= FIRST_LETTER && symbol < SYMBOL_COUNT;
}
