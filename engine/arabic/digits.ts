import type { Word } from './words.ts';

const GROUPED = /\d{1,3}(?:[,.٬،\u00a0\u2009\u202f ]\d{3})+(?![\d])/y;
const PLAIN = /\d+(?:[.,٫]\d+)?/y;

/** Arabic-Indic and Persian digits as ASCII, one unit for one unit. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

const MAX_LENGTH = 24;

/**
 * Reads a digit run with its separators: «1,896», «1.896», «٢٬٣٢٣», «2 323», «1.5», «0,25». A dot or comma before exactly three digits
 * parts thousands, as Arabic news sites write it; before any other count of digits it is decimal.
 *
 * @returns value and the first word after it; null for runs with a leading zero (telephone numbers, codes).
 */
export function parseDigits(words: readonly Word[], at: number, text: string): { value: number; to: number } | null {
  const word = words[at];
  if (word === undefined) return null;
  const ahead = westernDigits(text.slice(word.start, word.start + MAX_LENGTH));
  if (/^0\d/.test(ahead)) return null;
  GROUPED.lastIndex = 0;
  const grouped = GROUPED.exec(ahead)?.[0];
  // Two runs parted by a plain space are one number only where both have the shape of thousands: «2 323», not «12 2017».
  const usesOneSeparator = grouped !== undefined && new Set(grouped.replace(/\d/g, '')).size === 1;
  PLAIN.lastIndex = 0;
  const surface = usesOneSeparator ? grouped : PLAIN.exec(ahead)?.[0];
  if (surface === undefined) return null;
  const value = Number(usesOneSeparator ? surface.replace(/\D/g, '') : surface.replace(/[,٫]/, '.'));
  const end = word.start + surface.length;
  let to = at + 1;
  while ((words[to]?.start ?? Infinity) < end) to++;
  return Number.isFinite(value) && value <= 1e15 ? { value, to } : null;
}
