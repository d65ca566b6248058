import { parseNumeral } from '../arabic/numerals.ts';
import { foldedSet, type Word } from '../arabic/words.ts';
import { joins, oneOf, YEAR_WORDS } from './calendarWords.ts';
import { edtfInterval, edtfOf } from './edtf.ts';
import type { FoundDate } from './foundDate.ts';

const DUAL_YEARS = foldedSet('عامي العامين سنتي');
const MORE_YEARS = foldedSet('الأعوام أعوام السنوات سنوات');
const BETWEEN = foldedSet('بين وبين ما');
/** Words before which and after which four digits alone are a year. */
const BEFORE_YEAR = foldedSet('في منذ حتى خلال قبل بعد وفي بين إلى لعام لسنة من ومنذ مطلع أواخر منتصف نهاية بداية أوائل');
const AFTER_YEAR = foldedSet('في من إلى بين على عن حتى بعد قبل أن إن التي الذي كان كانت وحتى خلال مع عندما حين ثم لم قد هو هي');
const SPORT_SEASON = foldedSet('موسم الموسم');
const COMMON_ERA = 'م';
const HIJRI_ERA = 'ه';
const HYPHEN = /^(?:[-–—/]| [-–—/] )$/;
const FIRST_NAMED = 1500;

export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2099;

/** Four digits that are a year, «م» behind them or not; without «عام» only from 1900. */
function digitYear(words: readonly Word[], at: number, named: boolean): { year: number; to: number } | null {
  const word = words[at];
  const next = words[at + 1];
  if (word?.script !== 'digits' || word.to - word.from !== 4) return null;
  const year = Number(word.fold);
  if (named ? year < FIRST_NAMED || year > 2099 : !isYear(year)) return null;
  const era = joins(next) && next.fold === COMMON_ERA;
  if (joins(next) && next.fold === HIJRI_ERA) return null;
  return next?.before === 'none' && !era ? null : { year, to: at + (era ? 2 : 1) };
}

/** The year at a word: «عام 2016», «سنة 2016», «عام ألفين وسبعة عشر», «2016». */
export function yearAt(words: readonly Word[], at: number, text: string): { year: number; to: number } | null {
  if (!oneOf(YEAR_WORDS, words[at])) return digitYear(words, at, false);
  const digits = digitYear(words, at + 1, true);
  if (digits || words[at + 1]?.script !== 'arabic' || !joins(words[at + 1])) return joins(words[at + 1]) ? digits : null;
  const numeral = parseNumeral(words, at + 1, text);
  return numeral && isYear(numeral.value) && numeral.to > at + 2 ? { year: numeral.value, to: numeral.to } : null;
}

const conjoined = (words: readonly Word[], at: number): ReturnType<typeof digitYear> =>
  words[at]?.fold === 'و' && joins(words[at]) ? digitYear(words, at + 1, true) : null;

/** «2011-2020», «عام 2017-2018», «عامي 2011 و2020», «بين عامي 2011 و2020»; two years that follow one another stand for both. */
export function yearRangeAt(words: readonly Word[], at: number, text: string): FoundDate | null {
  const dual = oneOf(DUAL_YEARS, words[at]);
  const named = dual || oneOf(MORE_YEARS, words[at]) || oneOf(YEAR_WORDS, words[at]);
  const first = digitYear(words, named ? at + 1 : at, named);
  if (!first || (named && !joins(words[at + 1])) || oneOf(SPORT_SEASON, words[at - 1])) return null;
  const between = text.slice(words[first.to - 1]?.end ?? 0, words[first.to]?.start ?? 0);
  const hyphened = HYPHEN.test(between) ? digitYear(words, first.to, true) : null;
  const second = hyphened ?? (dual ? conjoined(words, first.to) : null);
  if (!second || second.year <= first.year) return null;
  // «2017-12»: the shape of a year and a month never gets here, since both have four digits; a third number makes it a code.
  if (hyphened && /^[-–—/]\d/.test(text.slice(words[second.to - 1]?.end ?? 0, (words[second.to - 1]?.end ?? 0) + 2))) return null;
  // «عامي 2016 و2018» are two years, unless «بين» makes them the ends of one stretch.
  if (!hyphened && second.year !== first.year + 1 && !oneOf(BETWEEN, words[at - 1])) return null;
  return { from: at, to: second.to, edtf: edtfInterval(edtfOf(first.year), edtfOf(second.year)) };
}

/** «عام 2016», «في 2017», and a bare year that counts nothing («2024»). */
export function namedYearAt(words: readonly Word[], at: number, text: string): FoundDate | null {
  const year = yearAt(words, at, text);
  if (!year) return null;
  if (year.to === at + 1) {
    const before = words[at - 1];
    const next = words[year.to];
    const listed = before?.fold === 'و' && digitYear(words, at - 2, false) !== null;
    const introduced = before !== undefined && joins(words[at]) && (BEFORE_YEAR.has(before.fold) || listed);
    const spaced = /\s/.test(text.charAt(words[at]?.end ?? 0));
    const closed = next !== undefined && (AFTER_YEAR.has(next.fold) || next.fold === 'و');
    if (!introduced && !closed && next?.script === 'arabic' && next.before === 'gap' && spaced) return null;
    if ('-–—/.:'.includes(text.charAt((words[at]?.start ?? 0) - 1) || ' ') && words[at - 1]?.script === 'digits') return null;
    if (/^[-/.:]\d/.test(text.slice(words[at]?.end ?? 0, (words[at]?.end ?? 0) + 2))) return null;
  }
  return { from: at, to: year.to, edtf: edtfOf(year.year) };
}
