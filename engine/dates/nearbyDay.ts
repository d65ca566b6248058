import { foldedSet, foldWord, type Word } from '../arabic/words.ts';
import { absoluteDateAt } from './absolute.ts';
import { type Anchor, latestWeekday } from './anchor.ts';
import { DAY_PARTS, FROM, joins, lookUp, OF_THE_STORY, oneOf } from './calendarWords.ts';
import { edtfOfDay, UNSPECIFIED_YEAR } from './edtf.ts';
import type { FoundDate } from './foundDate.ts';
import { weekdayAt } from './weekdays.ts';

const OFFSETS = new Map(
  (
    [
      ['أمس', -1],
      ['الأمس', -1],
      ['البارحة', -1],
      ['اليوم', 0],
      ['غدا', 1],
      ['غد', 1],
    ] as const
  ).map(([word, offset]) => [foldWord(word), offset] as const),
);
const FIRST = foldedSet('أول');
const FIRST_AFTER = foldedSet('الأول');
const AFTER = foldedSet('بعد');
const TODAY = foldWord('اليوم');
/** «في مثل هذا اليوم»: a day of the calendar, of other years. */
const THIS = foldWord('هذا');
const LIKE = foldWord('مثل');
/** «غدًا» is tomorrow by itself; «غد» («غد أفضل») only after «يوم» or a time of day. */
const AS_ADVERB = foldedSet('غدا');
const TOMORROW = foldedSet('غد غدا');
/** «كل يوم», «ذلك اليوم»: another day. */
const OTHER_DAY_AFTER = foldedSet('صحيفة قناة موقع شبكة كل ذلك نفس ذات طوال مدار طيلة');
/** «روسيا اليوم» is an outlet unless a preposition makes it a place; «حلب اليوم» one where an outlet is spoken of. */
const OUTLET_NAMES = foldedSet('روسيا المصري رأي الليرة');
const PREPOSITIONS = foldedSet('في من إلى على عن داخل وفي ضد');
const CITY_OUTLETS = foldedSet('سوريا العالم لبنان عمان فلسطين تركيا القدس حلب دمشق درعا السويداء');
const OUTLET_WORDS = foldedSet('مراسل مراسلة مراسلو مراسلي تلفزيون قناة موقع شبكة صحيفة وكالة إذاعة منصة راديو');
const MAX_PARTS = 3;

/** «أمس», «أول أمس», «فجر يوم أمس الجمعة», «اليوم، الجمعة 22 من حزيران», «غدًا الأحد», «بعد غد». */
export function nearbyDayAt(words: readonly Word[], at: number, text: string, anchor: Anchor | null): FoundDate | null {
  let here = at;
  while (here < at + MAX_PARTS && oneOf(DAY_PARTS, words[here]) && joins(words[here + 1])) here++;
  let offset = 0;
  let to = here;
  if (oneOf(FIRST, words[here])) {
    const yesterday = words[here + 1]?.fold === FROM ? here + 2 : here + 1;
    if (!joins(words[here + 1]) || lookUp(OFFSETS, words[yesterday]) !== -1) return null;
    [offset, to] = [-2, yesterday + 1];
  } else if (oneOf(AFTER, words[here]) && joins(words[here + 1]) && TOMORROW.has(words[here + 1]?.fold ?? '')) {
    [offset, to] = [2, here + 2];
  } else {
    const found = lookUp(OFFSETS, words[here]);
    const fold = words[here]?.fold ?? '';
    if (found === undefined || (found === 1 && here === at && !oneOf(AS_ADVERB, words[here]))) return null;
    [offset, to] = [found, here + 1];
    if (found === -1 && joins(words[to]) && FIRST_AFTER.has(words[to]?.fold ?? '')) [offset, to] = [-2, to + 1];
    if (fold.endsWith(TODAY) && isOtherDay(words, at, to)) return null;
  }
  // A comma may part «اليوم» from the date that explains it.
  const explained = absoluteDateAt(words, to, text, anchor);
  if (explained && /^\d{4}-\d\d-\d\d$/.test(explained.edtf)) return { from: at, to: explained.to, edtf: explained.edtf };
  const weekday = joins(words[to]) ? weekdayAt(words, to) : null;
  if (anchor?.precision !== 'day') return { from: at, to: weekday?.to ?? to, edtf: UNSPECIFIED_YEAR };
  const day = anchor.day + offset;
  if (!weekday || offset > 0) return { from: at, to: weekday?.to ?? to, edtf: edtfOfDay(day) };
  return { from: at, to: weekday.to, edtf: latestWeekday({ ...anchor, day }, weekday.weekday) ?? edtfOfDay(day) };
}

function isOtherDay(words: readonly Word[], at: number, to: number): boolean {
  const before = words[at - 1];
  const after = words[to];
  if (before?.fold === THIS && words[at - 2]?.fold === LIKE) return true;
  const glued = joins(words[at]) && before !== undefined;
  const further = words[at - 2];
  const named =
    glued &&
    ((OUTLET_NAMES.has(before.fold) && !PREPOSITIONS.has(further?.fold ?? '')) ||
      (CITY_OUTLETS.has(before.fold) && oneOf(OUTLET_WORDS, further)));
  return named || (glued && OTHER_DAY_AFTER.has(before.fold)) || (joins(after) && OF_THE_STORY.has(after.fold));
}
