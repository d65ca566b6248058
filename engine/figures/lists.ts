import type { Word } from '../arabic/words.ts';

const BULLET = /\n\s*[-–—•*·▪●]\s*$/;
const INTRODUCED = /:\s*\n/;
const NUMBERED = /\n\s*(?:\d{1,2}|[أبجدهوز]{1,4})\s*[-–.)]\s*$/;

/**
 * Whether a sentence is an item of a list: set out by a bullet, a number or a letter, or following a colon at a line's end. Monitors break a toll down
 * like that, and the items count what the line above them counts.
 */
export function beginsListItem(words: readonly Word[], from: number, text: string): boolean {
  const first = words[from];
  if (first === undefined || from === 0) return false;
  const between = text.slice(words[from - 1]?.end ?? 0, first.start);
  return BULLET.test(between) || INTRODUCED.test(between) || NUMBERED.test(between);
}
