import type { Folded } from '../arabic/fold.ts';
import type { Word } from '../arabic/words.ts';
import type { FoundFigure } from './find.ts';

/** Where a figure stands in the text: without the proclitics of its first word, with the percent or currency sign at either end. */
export function figureSpan(
  folded: Folded,
  words: readonly Word[],
  { from, proclitic, start, end }: FoundFigure,
): { start: number; end: number } {
  const first = folded.starts[(words[from]?.from ?? 0) + proclitic] ?? 0;
  return { start: start ?? first, end: Math.max(end, first + 1) };
}
