import { foldWord, type Word } from '../arabic/words.ts';

/** Conjunction, preposition and article, as far as they can stand before a noun. */
const PROCLITICS = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'ال', 'وال', 'فال', 'بال', 'كال', 'لل', 'وبال', 'ولل', 'وب', 'ول'];

/** Folded beginnings of words, each with every proclitic that may stand before it. */
export function withProclitics(beginnings: readonly string[]): string[] {
  return beginnings.flatMap((beginning) => PROCLITICS.map((proclitic) => proclitic + beginning));
}

export function beginsWithAny(fold: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => fold.startsWith(beginning));
}

/** Whether one of the words begins with one of the keywords, proclitics apart: «فقر» in «الفقر», «بالفقر», «فقرًا». */
export function saysAny(words: readonly Word[], keywords: readonly string[]): boolean {
  const beginnings = withProclitics(keywords.map(foldWord));
  return words.some((word) => beginsWithAny(word.fold, beginnings));
}
