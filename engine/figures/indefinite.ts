import { foldedSet, foldedTable, type Word } from '../arabic/words.ts';

/** The least that an indefinite plural says, its first word after, and the letters before it that do not belong to it. */
export type Indefinite = { low: number; to: number; proclitic: number; alone: boolean };

const LEAST = foldedTable<number>({ عشرات: 20, مئات: 200, مائات: 200, آلاف: 2000, ألوف: 2000, ملايين: 2e6, مليارات: 2e9 });
const SCALES = foldedTable({ 'آلاف الآلاف': 1e3, 'ملايين الملايين': 1e6, 'مليارات المليارات': 1e9 });
/** «بضع مئات», «عدة آلاف»: three at the least. */
const SEVERAL = foldedSet('بضع بضعة عدة');
const SEVERAL_LEAST = 3;

/** Indefinite plurals with every proclitic; with «ال» they stay whole («الآلاف»). `alone` marks those that need no noun («بالعشرات», «مئات الآلاف»). */
const WORDS = new Map<string, { low: number; proclitic: number; definite: boolean }>();
for (const [word, low] of LEAST)
  for (const proclitic of ['', 'و', 'ف', 'ب', 'ل', 'وب', 'ول'])
    for (const definite of [false, true]) {
      const key = proclitic + (definite ? 'ال' : '') + word;
      if (!WORDS.has(key)) WORDS.set(key, { low, proclitic: proclitic.length, definite });
    }
for (const [word, low] of LEAST) WORDS.set(`لل${word}`, { low, proclitic: 1, definite: true });

/** Every word that an indefinite plural can begin with. */
export const INDEFINITE_BEGINNINGS: readonly string[] = [
  ...WORDS.keys(),
  ...[...SEVERAL].flatMap((word) => ['', 'و', 'ب', 'ل'].map((proclitic) => proclitic + word)),
];

/** «عشرات», «المئات», «عشرات الآلاف», «بضع مئات». */
export function indefiniteAt(words: readonly Word[], at: number): Indefinite | null {
  const fold = words[at]?.fold ?? '';
  const several = SEVERAL.has(fold) ? 0 : SEVERAL.has(fold.slice(1)) && /^[وبل]/.test(fold) ? 1 : -1;
  const found = WORDS.get(several < 0 ? fold : (words[at + 1]?.fold ?? ''));
  if (!found || (several >= 0 && (words[at + 1]?.before === 'break' || found.proclitic > 0 || found.definite))) return null;
  const first = at + (several < 0 ? 1 : 2);
  const next = words[first];
  const scale = found.low < 2e6 && next && next.before !== 'break' ? SCALES.get(next.fold) : undefined;
  const least = several < 0 ? found.low : (found.low / 2) * SEVERAL_LEAST;
  return {
    low: least * (scale ?? 1),
    to: first + (scale === undefined ? 0 : 1),
    proclitic: several < 0 ? found.proclitic : several,
    alone: found.definite || scale !== undefined || several >= 0,
  };
}
