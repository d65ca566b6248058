import type { Word } from './words.ts';

/** Thousands with one separator throughout, and a decimal part only behind another one («1,234.56»). */
const GROUPED = /[1-9]\d{0,2}(?:([,.٬،\u00a0\u2009\u202f ])\d{3})(?:\1\d{3})*(?:(?!\1)([.,٫])(\d{1,2}))?(?![.,٬٫]?\d)/y;
const PLAIN = /(\d+)(?:[.,٫](\d+))?(?![.,٫]?\d)/y;

/** Arabic-Indic and Persian digits as ASCII, one unit for one unit. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

const SEPARATED = /^[.,٬،٫\u00a0\u2009\u202f ][\d٠-٩۰-۹]/;
const MAX_LENGTH = 24;
const MAX_VALUE = 1e15;

/**
 * Reads a digit run with its separators: «1,896», «1.896», «٢٬٣٢٣», «2 323», «1.5», «0,25», «1,234.56». A dot or comma before exactly three
 * digits parts thousands, as Arabic news sites write it; before any other count of digits it is decimal.
 *
 * @returns value and the first word after it; null for runs with a leading zero (telephone numbers, codes) and for versions and addresses
 *   («1.2.3»).
 */
export function parseDigits(words: readonly Word[], at: number, text: string): { value: number; to: number } | null {
  const word = words[at];
  if (word === undefined) return null;
  if (!SEPARATED.test(text.slice(word.end, word.end + 2))) {
    const value = Number(word.fold);
    return /^0\d/.test(word.fold) || value > MAX_VALUE ? null : { value, to: at + 1 };
  }
  const ahead = westernDigits(text.slice(word.start, word.start + MAX_LENGTH));
  if (/^0\d/.test(ahead)) return null;
  GROUPED.lastIndex = 0;
  PLAIN.lastIndex = 0;
  const grouped = GROUPED.exec(ahead);
  const match = grouped ?? PLAIN.exec(ahead);
  if (!match) return null;
  const decimals = grouped ? grouped[3] : match[2];
  const whole = grouped
    ? match[0].slice(0, match[0].length - (decimals === undefined ? 0 : decimals.length + 1)).replace(/\D/g, '')
    : match[1];
  const value = Number(decimals === undefined ? whole : `${whole}.${decimals}`);
  const end = word.start + match[0].length;
  let to = at + 1;
  while ((words[to]?.start ?? Infinity) < end) to++;
  return Number.isFinite(value) && value <= MAX_VALUE ? { value, to } : null;
}
