import { foldedTable } from './words.ts';

export type Lexeme = { kind: 'unit' | 'ten' | 'tens' | 'hundred' | 'hundreds' | 'scale' | 'dual-scale'; value: number };

const unit = (value: number): Lexeme => ({ kind: 'unit', value });
const scale = (value: number): Lexeme => ({ kind: 'scale', value });
const dual = (value: number): Lexeme => ({ kind: 'dual-scale', value });

const TENS: [number, string][] = [
  [20, 'عشرون عشرين'],
  [30, 'ثلاثون ثلاثين تلاتين'],
  [40, 'أربعون أربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين تمانين'],
  [90, 'تسعون تسعين'],
];
const HUNDRED_STEMS: [number, string[]][] = [
  [3, ['ثلاث', 'ثلاثة', 'تلات', 'تلت']],
  [4, ['أربع', 'أربعة']],
  [5, ['خمس', 'خمسة']],
  [6, ['ست', 'ستة']],
  [7, ['سبع', 'سبعة']],
  [8, ['ثمان', 'ثماني', 'ثمانية', 'تمن', 'تمان']],
  [9, ['تسع', 'تسعة']],
];

/**
 * Number words of written Arabic in all genders and cases (the polarity of 3–10, construct duals such as «مئتي», the spellings مئة/مائة/مية
 * written apart or joined), and the dialectal ones that news quotes. Grammar: Ryding, A Reference Grammar of Modern Standard Arabic (2005), ch. 15.
 */
export const LEXEMES: ReadonlyMap<string, Lexeme> = new Map([
  ...foldedTable<Lexeme>({
    'واحد واحدة واحدا أحد إحدى': unit(1),
    'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنان إثنين اتنين': unit(2),
    'ثلاث ثلاثة ثلاثا تلاتة': unit(3),
    'أربع أربعة أربعا': unit(4),
    'خمس خمسة خمسا': unit(5),
    'ست ستة ستا': unit(6),
    'سبع سبعة سبعا': unit(7),
    'ثمان ثماني ثمانية تمانية ثمانيا': unit(8),
    'تسع تسعة تسعا': unit(9),
    'عشر عشرة': { kind: 'ten', value: 10 },
    'مئة مائة مئه ميئة': { kind: 'hundred', value: 100 },
    'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتين': { kind: 'hundreds', value: 200 },
    'ألف آلاف ألوف': scale(1e3),
    'ألفان ألفين ألفي': dual(2e3),
    'مليون ملايين': scale(1e6),
    'مليونان مليونين مليوني': dual(2e6),
    'مليار مليارات بليون بلايين': scale(1e9),
    'ملياران مليارين ملياري': dual(2e9),
    'تريليون تريليونات': scale(1e12),
    'تريليونان تريليونين تريليوني': dual(2e12),
  }),
  ...foldedTable<Lexeme>(Object.fromEntries(TENS.map(([value, words]) => [words, { kind: 'tens', value }]))),
  ...foldedTable<Lexeme>(
    Object.fromEntries(
      HUNDRED_STEMS.flatMap(([count, stems]) =>
        stems.map((stem) => [`${stem}مئة ${stem}مائة`.replaceAll('ةم', 'م'), { kind: 'hundreds', value: count * 100 }]),
      ),
    ),
  ),
]);

/** Accusative «ألفًا» and nominative construct «ألفا» are spelt alike: one thousand after a number, two thousand by itself. */
export const TANWIN_SCALES = foldedTable({ ألفا: 1e3, مليونا: 1e6, مليارا: 1e9, تريليونا: 1e12 });

/** Parts of a whole, by their words before or after a scale («نصف مليون», «مليون ونصف»). */
export const FRACTIONS = foldedTable<number>({
  نصف: 1 / 2,
  ثلث: 1 / 3,
  'ثلثا ثلثي ثلثين ثلثان': 2 / 3,
  ربع: 1 / 4,
});

/** Proclitics that the first word of a number may carry, shortest first: «بالف» is ب + ألف, not بال + ف. */
const PROCLITICS = ['', 'و', 'ف']
  .flatMap((conjunction) => ['', 'ب', 'ل', 'ك', 'ال', 'بال', 'كال', 'لل'].map((rest) => conjunction + rest))
  .sort((a, b) => a.length - b.length);

/** Spreads a table over every proclitic, so that a word is tried with one look-up. */
function withProclitics<Value>(table: Iterable<readonly [string, Value]>): Map<string, { value: Value; proclitic: string }> {
  const entries = [...table];
  const spread = new Map<string, { value: Value; proclitic: string }>();
  for (const proclitic of PROCLITICS)
    for (const [word, value] of entries) if (!spread.has(proclitic + word)) spread.set(proclitic + word, { value, proclitic });
  return spread;
}

/** Every first word of a number, with every proclitic. */
export const FIRST_WORDS = withProclitics<Lexeme>([
  ...LEXEMES,
  ...[...TANWIN_SCALES].map(([word, value]) => [word, dual(2 * value)] as const),
]);

/** Every fraction, with every proclitic. */
export const FIRST_FRACTIONS = withProclitics(FRACTIONS);
