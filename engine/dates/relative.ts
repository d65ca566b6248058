import type { Word } from '../arabic/words.ts';
import { agoAt } from './ago.ts';
import type { Anchor } from './anchor.ts';
import { calendarUnitAt, yearPartAt } from './calendarUnit.ts';
import type { FoundDate } from './foundDate.ts';
import { nearbyDayAt } from './nearbyDay.ts';
import { recentCountAt, recentUnitsAt } from './recent.ts';
import { weekdayDateAt } from './weekdayDate.ts';

/** A date counted from the publication date. Without one it is still a date, of an unspecified year. */
export function relativeDateAt(words: readonly Word[], at: number, text: string, anchor: Anchor | null): FoundDate | null {
  return (
    nearbyDayAt(words, at, text, anchor) ??
    calendarUnitAt(words, at, anchor) ??
    yearPartAt(words, at, text, anchor) ??
    agoAt(words, at, text, anchor) ??
    recentUnitsAt(words, at, text, anchor) ??
    recentCountAt(words, at, text, anchor) ??
    weekdayDateAt(words, at, anchor)
  );
}
