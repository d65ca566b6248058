import { foldWord, type Word } from '../arabic/words.ts';

/** Conjunction, preposition and article, as far as they can stand before a noun. */
const PROCLITICS = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'ال', 'وال', 'فال', 'بال', 'كال', 'لل', 'وبال', 'ولل', 'وب', 'ول'];

/** Whether one of the words begins with one of the keywords, proclitics apart: «فقر» in «الفقر», «بالفقر», «فقرًا». */
export function saysAny(words: readonly Word[], keywords: readonly string[]): boolean {
  const beginnings = keywords.map(foldWord).flatMap((keyword) => PROCLITICS.map((proclitic) => proclitic + keyword));
  return words.some((word) => beginnings.some((beginning) => word.fold.startsWith(beginning)));
}
