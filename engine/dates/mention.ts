import type { DateMention } from '../../model/reading.ts';
import type { Folded } from '../arabic/fold.ts';
import type { Word } from '../arabic/words.ts';
import type { FoundDate } from './foundDate.ts';

/** A date with its span in the text; the proclitic of its first word stays outside. Comparisons are added later. */
export function dateMention(folded: Folded, words: readonly Word[], date: FoundDate): DateMention {
  const start = folded.starts[(words[date.from]?.from ?? 0) + (date.proclitic ?? 0)] ?? 0;
  const end = words[date.to - 1]?.end ?? start;
  return { start, end, surface: folded.text.slice(start, end), edtf: date.edtf, comparisons: [] };
}
