import { foldedSet, type Word } from '../arabic/words.ts';
import { absoluteDateAt } from './absolute.ts';
import type { Anchor } from './anchor.ts';
import { canBeginDate } from './beginnings.ts';
import type { FoundDate } from './foundDate.ts';
import { relativeDateAt } from './relative.ts';

/** First words of dates that begin with a letter which could be a proclitic but is their own. */
const OWN_FIRST_LETTER = foldedSet('فبراير فيفري فجر بداية بدايات ليل ليلة بعد');

/**
 * Finds the dates of an article, leftmost and longest, none inside another.
 *
 * @param anchor publication date; without it relative dates are left out and yearless ones stay unspecified.
 */
export function findDates(words: readonly Word[], text: string, anchor: Anchor | null): FoundDate[] {
  const dates: FoundDate[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (word === undefined || !canBeginDate(word)) {
      at++;
      continue;
    }
    const relative = relativeDateAt(words, at, text, anchor);
    const absolute = absoluteDateAt(words, at, text, anchor);
    const found = (relative?.to ?? 0) > (absolute?.to ?? 0) ? relative : absolute;
    if (found) {
      const first = words[found.from]?.fold ?? '';
      dates.push({ ...found, proclitic: /^[وفبل]/.test(first) && !OWN_FIRST_LETTER.has(first) ? 1 : 0 });
      at = found.to;
    } else at++;
  }
  return dates;
}
