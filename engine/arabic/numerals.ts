import { parseDigits } from './digits.ts';
import { foldedTable, type Word } from './words.ts';

/** A number read from words: `value`, the first word after it, and the proclitics that its first word carried. */
export type Numeral = { value: number; from: number; to: number; proclitic: string; digits: boolean };

type Lexeme = { kind: 'unit' | 'ten' | 'tens' | 'hundred' | 'hundreds' | 'scale' | 'dual-scale'; value: number };

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
  [3, ['ثلاث', 'ثلاثة']],
  [4, ['أربع', 'أربعة']],
  [5, ['خمس', 'خمسة']],
  [6, ['ست', 'ستة']],
  [7, ['سبع', 'سبعة']],
  [8, ['ثمان', 'ثماني', 'ثمانية']],
  [9, ['تسع', 'تسعة']],
];

/**
 * Number words of written Arabic in all genders and cases (the polarity of 3–10, construct duals such as «مئتي», and the spellings
 * مئة/مائة/مية written apart or joined). Grammar: Ryding, A Reference Grammar of Modern Standard Arabic (2005), ch. 15.
 */
const LEXEMES: ReadonlyMap<string, Lexeme> = new Map([
  ...foldedTable<Lexeme>({
    'واحد واحدة واحدا أحد إحدى': unit(1),
    'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنان إثنين اتنين': unit(2),
    'ثلاث ثلاثة تلاتة': unit(3),
    'أربع أربعة': unit(4),
    'خمس خمسة': unit(5),
    'ست ستة': unit(6),
    'سبع سبعة': unit(7),
    'ثمان ثماني ثمانية تمانية ثمانيا': unit(8),
    'تسع تسعة': unit(9),
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
const TANWIN_SCALES = foldedTable({ ألفا: 1e3, مليونا: 1e6, مليارا: 1e9, تريليونا: 1e12 });
const UNITS_OF_TEENS = foldedTable({ 'أحد إحدى حدى': 1 });

/** Proclitics that the first word of a number may carry, shortest first: «بالف» is ب + ألف, not بال + ف. */
const PROCLITICS = ['', 'و', 'ف']
  .flatMap((conjunction) => ['', 'ب', 'ل', 'ك', 'ال', 'بال', 'كال', 'لل'].map((rest) => conjunction + rest))
  .sort((a, b) => a.length - b.length);

/** Every first word of a number with every proclitic, so that a word is tried with one look-up. */
const FIRST_WORDS = new Map<string, { lexeme: Lexeme; proclitic: string }>();
for (const proclitic of PROCLITICS) {
  const alone = [...TANWIN_SCALES].map(([word, value]) => [word, dual(2 * value)] as const);
  for (const [word, lexeme] of [...LEXEMES, ...alone]) {
    if (!FIRST_WORDS.has(proclitic + word)) FIRST_WORDS.set(proclitic + word, { lexeme, proclitic });
  }
}

type Join = 'first' | 'bare' | 'and';

/** The number word at `at`, taken as the first of a number, as joined by «و», or as following directly. */
function lexemeAt(
  words: readonly Word[],
  at: number,
  join: Join,
  afterNumber: boolean,
): { lexeme: Lexeme; proclitic: string } | null {
  const word = words[at];
  if (word === undefined || word.script !== 'arabic' || (join !== 'first' && word.before === 'break')) return null;
  if (join === 'first') return FIRST_WORDS.get(word.fold) ?? null;
  const find = (text: string): Lexeme | undefined => {
    const tanwin = TANWIN_SCALES.get(text);
    if (tanwin !== undefined) return afterNumber ? scale(tanwin) : dual(2 * tanwin);
    return LEXEMES.get(text);
  };
  if (join === 'and') {
    const lexeme = word.fold.startsWith('و') ? (find(word.fold.slice(1)) ?? find(word.fold.replace(/^وال/, ''))) : undefined;
    return lexeme ? { lexeme, proclitic: 'و' } : null;
  }
  const own = find(word.fold);
  if (own) return { lexeme: own, proclitic: '' };
  const definite = word.fold.startsWith('ال') ? find(word.fold.slice(2)) : undefined;
  return definite ? { lexeme: definite, proclitic: '' } : null;
}

type Part = { value: number; to: number };

/** Below one hundred, from a first lexeme already read: «ثلاثة عشر», «خمسة وعشرين», «ستون», «ثماني». */
function belowHundred(words: readonly Word[], lexeme: Lexeme, to: number): Part | null {
  if (lexeme.kind === 'tens' || lexeme.kind === 'ten') return { value: lexeme.value, to };
  if (lexeme.kind !== 'unit') return null;
  const next = lexemeAt(words, to, 'bare', true);
  if (next?.lexeme.kind === 'ten' && words[to]?.fold !== undefined) return { value: lexeme.value + 10, to: to + 1 };
  const joined = lexemeAt(words, to, 'and', true);
  if (joined?.lexeme.kind === 'tens') return { value: lexeme.value + joined.lexeme.value, to: to + 1 };
  return { value: lexeme.value, to };
}

/** Below one thousand: hundreds, then what «و» adds. */
function belowThousand(words: readonly Word[], lexeme: Lexeme, to: number): Part | null {
  let hundreds = 0;
  if (lexeme.kind === 'hundred' || lexeme.kind === 'hundreds') hundreds = lexeme.value;
  else if (lexeme.kind === 'unit' && lexeme.value >= 3 && lexemeAt(words, to, 'bare', true)?.lexeme.kind === 'hundred') {
    hundreds = lexeme.value * 100;
    to++;
  }
  if (hundreds === 0) return belowHundred(words, lexeme, to);
  const joined = lexemeAt(words, to, 'and', true);
  const rest = joined && joined.lexeme.kind !== 'hundred' ? belowHundred(words, joined.lexeme, to + 1) : null;
  // «مئة وألف» adds nothing to the hundred; «مئة وثلاثة آلاف» would be 103,000 and is left to the scale below.
  return rest ? { value: hundreds + rest.value, to: rest.to } : { value: hundreds, to };
}

/** A digit run at `at`, or joined to it by a «و» of its own («و346»). */
function digitsAt(words: readonly Word[], at: number, text: string, join: Join): Part | null {
  const word = words[at];
  if (join === 'and') {
    const next = words[at + 1];
    return word?.fold === 'و' && word.before !== 'break' && next?.script === 'digits'
      ? digitsAt(words, at + 1, text, 'bare')
      : null;
  }
  if (word?.script !== 'digits' || (join === 'bare' && word.before === 'break')) return null;
  return parseDigits(words, at, text);
}

/**
 * Reads the number that begins at a word: in words, in digits, or mixed («5 آلاف», «1.5 مليون», «ثلاثة ملايين و200 ألف»).
 *
 * @example parseNumeral(splitWords(fold('مئة وثلاثة وخمسين هجومًا')), 0, text)?.value // 153
 * @returns null where no number begins; «أحد» by itself ("one of") is none.
 */
export function parseNumeral(words: readonly Word[], from: number, text: string): Numeral | null {
  let total = 0;
  let at = from;
  let proclitic = '';
  let lastScale = Number.POSITIVE_INFINITY;
  const digits = words[from]?.script === 'digits';

  for (let join: Join = 'first'; ; join = 'and') {
    const first = lexemeAt(words, at, join, false);
    let part = first ? belowThousand(words, first.lexeme, at + 1) : digitsAt(words, at, text, join);
    let factor = 1;
    if (first && part === null) {
      if (first.lexeme.value >= lastScale) break;
      part = { value: first.lexeme.value, to: at + 1 };
      factor = 0;
    }
    if (part === null) break;
    if (factor === 1) {
      const next = lexemeAt(words, part.to, 'bare', true);
      if (next?.lexeme.kind === 'scale') {
        factor = next.lexeme.value;
        part = { value: part.value * factor, to: part.to + 1 };
      }
    }
    const magnitude = factor === 0 ? (first?.lexeme.kind === 'dual-scale' ? first.lexeme.value / 2 : part.value) : factor;
    if (magnitude >= lastScale) break;
    if (join === 'first' && first) proclitic = first.proclitic;
    total += part.value;
    at = part.to;
    lastScale = magnitude;
    if (lastScale <= 1) break;
  }
  if (at === from) return null;
  if (at === from + 1 && UNITS_OF_TEENS.has(words[from]?.fold.replace(/^[وفبلك]/, '') ?? '')) return null;
  return { value: total, from, to: at, proclitic, digits };
}
