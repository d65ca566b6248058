import { foldedSet, type Word } from '../arabic/words.ts';
import { absoluteDateAt } from './absolute.ts';
import { type Anchor, anchorOf } from './anchor.ts';
import { canBeginDate } from './beginnings.ts';

const LINES = 5;
const PLACE_WORDS = 6;
const LABELS = foldedSet('نشر نشرت النشر تاريخ بتاريخ في تحديث التحديث آخر الساعة أضيف كتب');
/** A clock and its label fit into this much behind the date; a sentence does not. */
const MAX_AFTER = 40;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** What parts a dateline from its text, and a place from its date. */
const PARTING = /[-–—|:،,/(]\s*$/;
const CLOCK = /^\s*[-–—|،,]?\s*(?:الساعة\s*)?\d{1,2}:\d{2}(?::\d{2})?\s*(?:[صم]|صباحا|مساء|ظهرا|am|pm)?\s*$/i;

/**
 * The anchor that the text itself gives where no publication date is known: a dateline in one of the first lines («دمشق - 5 آذار 2024»), or a
 * full date that has a line to itself («22 حزيران 2018»). A date inside a sentence is none.
 */
export function anchorFromText(words: readonly Word[], text: string): Anchor | null {
  let at = 0;
  for (let line = 0; line < LINES && at < words.length; line++) {
    const start = words[at]?.start ?? 0;
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const edtf = datelineIn(words, at, end, text);
    if (edtf) return anchorOf(edtf);
    while ((words[at]?.start ?? Infinity) < end) at++;
  }
  return null;
}

function datelineIn(words: readonly Word[], first: number, lineEnd: number, text: string): string | null {
  for (let at = first; at <= first + PLACE_WORDS && (words[at]?.start ?? Infinity) < lineEnd; at++) {
    const word = words[at];
    const found = word && canBeginDate(word) ? absoluteDateAt(words, at, text, null) : null;
    if (!word || !found || !DAY.test(found.edtf)) continue;
    const last = words[found.to - 1]?.end ?? 0;
    const before = text.slice(words[first]?.start ?? 0, word.start);
    const after = text.slice(last, Math.min(lineEnd, last + MAX_AFTER));
    const labelled = at > first && LABELS.has(words[at - 1]?.fold ?? '');
    const opens = at === first || PARTING.test(before) || (labelled && at <= first + 3);
    const ends = after.trim() === '' || /^\s*[.…)]?\s*$/.test(after) || CLOCK.test(after);
    // Text may go on after «دمشق، 5 آذار 2024 -», never after a mere comma.
    const parted = /^\s*[)]?\s*[-–—|:]\s/.test(after) || /^\s*\)/.test(after);
    return opens && (ends || parted) ? found.edtf : null;
  }
  return null;
}
