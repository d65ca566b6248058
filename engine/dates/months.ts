import { foldedTable, foldWord, type Word } from '../arabic/words.ts';

/** Month names of one word: Levantine, Gregorian-Arabic, and Maghrebi. */
const ONE_WORD = foldedTable<number>({
  'يناير جانفي': 1,
  'شباط فبراير فيفري': 2,
  'آذار اذار مارس': 3,
  'نيسان أبريل إبريل افريل': 4,
  'أيار مايو ماي': 5,
  'حزيران يونيو يونية جوان': 6,
  'تموز يوليو يوليه جويلية يوليوز': 7,
  'آب أغسطس أوت غشت': 8,
  'أيلول سبتمبر شتنبر': 9,
  أكتوبر: 10,
  'نوفمبر نونبر': 11,
  'ديسمبر دجنبر': 12,
});
const TWO_WORDS = new Map([
  [foldWord('كانون الثاني'), 1],
  [foldWord('تشرين الأول'), 10],
  [foldWord('تشرين الثاني'), 11],
  [foldWord('كانون الأول'), 12],
  [foldWord('كانون ثاني'), 1],
  [foldWord('تشرين أول'), 10],
  [foldWord('تشرين ثاني'), 11],
  [foldWord('كانون أول'), 12],
]);
/** Names that are ordinary words as well («آب» folds to "father", «مارس» is a verb): months only beside a day, a year or «شهر». */
const AMBIGUOUS = new Set(['آب', 'مارس', 'ماي', 'جوان', 'أوت', 'تموز', 'نيسان', 'آذار'].map(foldWord));

export type MonthName = { month: number; to: number; ambiguous: boolean };

function nameAt(words: readonly Word[], at: number, proclitics: boolean): MonthName | null {
  const word = words[at];
  if (word?.script !== 'arabic') return null;
  const texts = proclitics ? [word.fold, word.fold.replace(/^[وفبل]/, '')] : [word.fold];
  const next = words[at + 1];
  for (const text of texts) {
    const pair = next && next.before !== 'break' ? TWO_WORDS.get(`${text} ${next.fold}`) : undefined;
    if (pair !== undefined) return { month: pair, to: at + 2, ambiguous: false };
    const single = ONE_WORD.get(text);
    if (single !== undefined) return { month: single, to: at + 1, ambiguous: AMBIGUOUS.has(text) };
  }
  return null;
}

/** The month named at a word, with its second name where two are given («أيلول/سبتمبر», «أيلول (سبتمبر)»). */
export function monthAt(words: readonly Word[], at: number, proclitics = false): MonthName | null {
  const first = nameAt(words, at, proclitics);
  if (!first) return null;
  const second = nameAt(words, first.to, false);
  return second?.month === first.month ? { month: first.month, to: second.to, ambiguous: false } : first;
}
