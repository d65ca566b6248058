import type { Word } from '../arabic/words.ts';
import { isUnspecified } from './edtf.ts';
import { type Anchor, partOf } from './anchor.ts';
import { DAY_PARTS, lookUp, oneOf, PARTS } from './calendarWords.ts';
import type { FoundDate } from './foundDate.ts';
import { hijriDateAt } from './hijri.ts';
import { monthDateAt } from './monthDate.ts';
import { numericDateAt } from './numericDate.ts';
import { isSeason, partOfSeason, seasonAt } from './seasons.ts';
import { weekdayAt } from './weekdays.ts';
import { namedYearAt, yearRangeAt } from './years.ts';

const DAY = /^[\dX]{4}-\d\d-\d\d$/;

function plainDateAt(words: readonly Word[], at: number, text: string, anchor: Anchor | null): FoundDate | null {
  return (
    numericDateAt(words, at, text) ??
    hijriDateAt(words, at, text) ??
    yearRangeAt(words, at, text) ??
    monthDateAt(words, at, text, anchor) ??
    seasonAt(words, at, text, anchor) ??
    namedYearAt(words, at, text)
  );
}

/**
 * A date that stands by itself: numeric, day and month, month, season, year, or a stretch of those; with its weekday («الجمعة 22 حزيران»),
 * its time of day and the part of the period («منتصف»).
 */
export function absoluteDateAt(words: readonly Word[], at: number, text: string, anchor: Anchor | null): FoundDate | null {
  const plain = plainDateAt(words, at, text, anchor);
  if (plain) return plain;
  const part = lookUp(PARTS, words[at]);
  if (part !== undefined && words[at + 1]?.before !== 'break') {
    const dated = plainDateAt(words, at + 1, text, anchor);
    if (dated) {
      const { edtf } = dated;
      const whole = isUnspecified(edtf) || edtf.includes('/');
      return { from: at, to: dated.to, edtf: whole ? edtf : isSeason(edtf) ? partOfSeason(edtf, part) : partOf(edtf, part) };
    }
  }
  let here = at;
  while (here < at + 3 && oneOf(DAY_PARTS, words[here]) && words[here + 1]?.before !== 'break' && !weekdayAt(words, here)) here++;
  const weekday = weekdayAt(words, here);
  here = weekday?.to ?? here;
  if (here === at) return null;
  const dated = plainDateAt(words, here, text, anchor);
  return dated && DAY.test(dated.edtf) && (weekday || words[here]?.before !== 'break')
    ? { from: at, to: dated.to, edtf: dated.edtf }
    : null;
}
