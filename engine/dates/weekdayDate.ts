import { foldedSet, type Word } from '../arabic/words.ts';
import { type Anchor, latestWeekday } from './anchor.ts';
import { DAY_PARTS, joins, LAST, NEXT, oneOf } from './calendarWords.ts';
import { calendarDay, edtfOfDay, UNSPECIFIED_YEAR } from './edtf.ts';
import type { FoundDate } from './foundDate.ts';
import { weekdayAt } from './weekdays.ts';

/** Words after which a weekday is the name of a place, a prayer or a family. */
const NAMED_AFTER = foldedSet(
  'صلاة خطبة سوق مسجد جامع تل قرية بلدة حي شارع ساحة مدينة عين تلة جبل نبع كنيسة ابن آل أبو أبي عبد أحمد محمد محمود علي حسن حسين خالد إبراهيم بازار يوم أيام كل',
);
/** What follows a weekday in a sentence of news («أعلنت الوزارة الاثنين أن …»). */
const GOES_ON = foldedSet('في إن أن على عن من إلى خلال بعد قبل إنه إنها أنه أنها مع بأن ضد حول بين لدى عقب إثر بحق جراء');
/** Names of families and villages as well; taken only where the sentence goes on. */
const ALSO_NAMES = new Set([4, 5, 6]);

/**
 * A weekday: after «يوم» or a time of day, with «الماضي» or «المقبل», between breaks, or in the run of a sentence. «الجمعة» is a name of mosques
 * and protests as well.
 */
export function weekdayDateAt(words: readonly Word[], at: number, anchor: Anchor | null): FoundDate | null {
  let here = at;
  while (here < at + 2 && oneOf(DAY_PARTS, words[here]) && joins(words[here + 1]) && !weekdayAt(words, here)) here++;
  const weekday = weekdayAt(words, here);
  if (!weekday || (here > at && !joins(words[here]))) return null;
  const next = words[weekday.to];
  const last = joins(next) && LAST.has(next.fold);
  const coming = joins(next) && NEXT.has(next.fold);
  const to = weekday.to + (last || coming ? 1 : 0);
  const sure = weekday.named || here > at || last || coming;
  if (!sure && !standsAlone(words, at, weekday)) return null;
  if (!anchor || anchor.precision !== 'day') return { from: at, to, edtf: UNSPECIFIED_YEAR };
  if (coming) {
    const ahead = (weekday.weekday - calendarDay(anchor.day).weekday + 7) % 7 || 7;
    return { from: at, to, edtf: edtfOfDay(anchor.day + ahead) };
  }
  return {
    from: at,
    to,
    edtf: latestWeekday(last ? { ...anchor, day: anchor.day - 1 } : anchor, weekday.weekday) ?? UNSPECIFIED_YEAR,
  };
}

function standsAlone(words: readonly Word[], at: number, { weekday, to }: { weekday: number; to: number }): boolean {
  const before = words[at]?.before === 'break';
  const after = (words[to]?.before ?? 'break') === 'break';
  if (before && after) return true;
  const goesOn = joins(words[to]) && GOES_ON.has(words[to]?.fold ?? '');
  const named = joins(words[at]) && NAMED_AFTER.has(words[at - 1]?.fold ?? '');
  return !before && !named && (goesOn || (after && !ALSO_NAMES.has(weekday)));
}
