import { westernDigits } from '../arabic/digits.ts';
import type { Word } from '../arabic/words.ts';
import { dayRange, edtfOf } from './edtf.ts';
import type { FoundDate } from './foundDate.ts';
import { isYear } from './years.ts';

/** Three numbers with one separator throughout, spaces around it or not; year first or last. */
const NUMERIC = /(?<!\d)(?:(\d{4})( ?[-/.–] ?)(\d{1,2})\2(\d{1,2})|(\d{1,2})( ?[-/.–] ?)(\d{1,2})\6(\d{4}))(?!\d|[-/]\d)/y;
const MAX_LENGTH = 16;

/** «22/6/2018», «2018-06-22», «22.6.2018»: day first unless the year is; a month above twelve swaps the two. */
export function numericDateAt(words: readonly Word[], at: number, text: string): FoundDate | null {
  const start = words[at]?.start ?? 0;
  if (words[at]?.script !== 'digits') return null;
  NUMERIC.lastIndex = 0;
  const match = NUMERIC.exec(westernDigits(text.slice(start, start + MAX_LENGTH)));
  if (!match || /[-/.:\d]/.test(text.charAt(start - 1) || ' ')) return null;
  const year = Number(match[1] ?? match[8]);
  let month = Number(match[3] ?? match[7]);
  let day = Number(match[4] ?? match[5]);
  if (month > 12) [month, day] = [day, month];
  if (!isYear(year) || month < 1 || day < 1 || month > 12) return null;
  const edtf = edtfOf(year, month, day);
  let to = at;
  while ((words[to]?.start ?? Infinity) < start + match[0].length) to++;
  return dayRange(edtf) ? { from: at, to, edtf } : null;
}
