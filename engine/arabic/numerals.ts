import { parseDigits } from './digits.ts';
import { FIRST_FRACTIONS, FIRST_WORDS, FRACTIONS, type Lexeme, LEXEMES, TANWIN_SCALES } from './numberLexemes.ts';
import { foldedSet, foldWord, type Word } from './words.ts';

/**
 * A number read from words: `value`, the first word after it, and the proclitics that its first word carried. `scale` is what its last count
 * was multiplied by («5 آلاف»: 1000), 1 where nothing was.
 */
export type Numeral = { value: number; from: number; to: number; proclitic: string; digits: boolean; scale: number };

const ONE_OF = foldedSet('أحد إحدى حدى');
/** Definite forms that are days of the week first of all. */
const WEEKDAYS = foldedSet('الأحد الاثنين الإثنين');
const ELEVEN = foldWord('عشر');
const QUARTERS = foldWord('أرباع');
const MAX_VALUE = 1e15;

type Join = 'first' | 'bare' | 'and';
type Read = { lexeme: Lexeme; proclitic: string; to: number };

function lexemeOf(fold: string, afterNumber: boolean): Lexeme | undefined {
  const tanwin = TANWIN_SCALES.get(fold);
  if (tanwin === undefined) return LEXEMES.get(fold);
  return afterNumber ? { kind: 'scale', value: tanwin } : { kind: 'dual-scale', value: 2 * tanwin };
}
const definiteLexeme = (fold: string, afterNumber: boolean): Lexeme | undefined =>
  lexemeOf(fold, afterNumber) ?? (fold.startsWith('ال') ? lexemeOf(fold.slice(2), afterNumber) : undefined);

/** «قُتل الأحد عشرة», «الاثنين وعشرين»: a definite one or two is a weekday unless the rest of its number agrees with it. */
function isWeekday(words: readonly Word[], at: number): boolean {
  const fold = words[at]?.fold.replace(/^[وفبلك]+(?=ال)/, '') ?? '';
  if (!WEEKDAYS.has(fold)) return false;
  const next = words[at + 1]?.fold ?? '';
  return !(next === ELEVEN || (next.startsWith('وال') && LEXEMES.get(next.slice(3))?.kind === 'tens'));
}

/** The number word at `at`, taken as the first of a number, as joined by «و», or as following directly. */
function lexemeAt(words: readonly Word[], at: number, join: Join, afterNumber: boolean): Read | null {
  const word = words[at];
  if (word === undefined || word.script !== 'arabic' || (join !== 'first' && word.before === 'break')) return null;
  if (join === 'first') {
    const first = FIRST_WORDS.get(word.fold);
    return first && !isWeekday(words, at) ? { lexeme: first.value, proclitic: first.proclitic, to: at + 1 } : null;
  }
  if (join === 'bare') {
    const lexeme = definiteLexeme(word.fold, afterNumber);
    return lexeme ? { lexeme, proclitic: '', to: at + 1 } : null;
  }
  if (word.fold === 'و') {
    const apart = words[at + 1];
    const lexeme = apart && apart.before !== 'break' ? definiteLexeme(apart.fold, afterNumber) : undefined;
    return lexeme ? { lexeme, proclitic: 'و', to: at + 2 } : null;
  }
  const lexeme = word.fold.startsWith('و') ? definiteLexeme(word.fold.slice(1), afterNumber) : undefined;
  return lexeme ? { lexeme, proclitic: 'و', to: at + 1 } : null;
}

type Part = { value: number; to: number };

/** Below one hundred, from a first lexeme already read: «ثلاثة عشر», «خمسة وعشرين», «ستون», «ثماني». */
function belowHundred(words: readonly Word[], lexeme: Lexeme, to: number): Part | null {
  if (lexeme.kind === 'tens' || lexeme.kind === 'ten') return { value: lexeme.value, to };
  if (lexeme.kind !== 'unit') return null;
  const next = lexemeAt(words, to, 'bare', true);
  if (next?.lexeme.kind === 'ten') return { value: lexeme.value + 10, to: next.to };
  const joined = lexemeAt(words, to, 'and', true);
  if (joined?.lexeme.kind === 'tens') return { value: lexeme.value + joined.lexeme.value, to: joined.to };
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
  const rest = joined && joined.lexeme.kind !== 'hundred' ? belowHundred(words, joined.lexeme, joined.to) : null;
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

/** «نصف مليون», «ربع المليون», «ثلاثة أرباع المليون»: a part of a scale, as a number. */
function fractionOfScale(words: readonly Word[], from: number): Numeral | null {
  const fraction = fractionAt(words, from);
  const scale = fraction && lexemeAt(words, fraction.to, 'bare', true);
  if (!fraction || scale?.lexeme.kind !== 'scale') return null;
  const value = Math.round(fraction.value * scale.lexeme.value);
  return { value, from, to: scale.to, proclitic: fraction.proclitic, digits: false, scale: scale.lexeme.value };
}

/** A fraction that begins at a word: «نصف», «ثلثي», «ثلاثة أرباع». */
export function fractionAt(words: readonly Word[], at: number): { value: number; to: number; proclitic: string } | null {
  const fold = words[at]?.fold ?? '';
  const next = words[at + 1];
  const quarters = FIRST_WORDS.get(fold);
  if (next?.fold === QUARTERS && next.before !== 'break' && quarters?.value.value === 3)
    return { value: 3 / 4, to: at + 2, proclitic: quarters.proclitic };
  const fraction = FIRST_FRACTIONS.get(fold);
  return fraction ? { value: fraction.value, to: at + 1, proclitic: fraction.proclitic } : null;
}

/** What «ونصف», «ونصف المليون» adds to a number: half of its last scale, or half of one. */
function addedFraction(words: readonly Word[], numeral: Numeral, unitScale: number): Numeral {
  const joined = words[numeral.to];
  const apart = joined?.fold === 'و' ? words[numeral.to + 1] : undefined;
  const fraction = FRACTIONS.get(apart ? apart.fold : joined?.fold.startsWith('و') ? joined.fold.slice(1) : '');
  if (fraction === undefined || joined?.before === 'break' || apart?.before === 'break') return numeral;
  const to = numeral.to + (apart ? 2 : 1);
  const next = lexemeAt(words, to, 'bare', true);
  const own = next?.lexeme.kind === 'scale' ? next.lexeme.value : 1;
  const end = next && own > 1 ? next.to : to;
  if (unitScale > 1) {
    const added = own > 1 ? own : unitScale;
    return added > unitScale ? numeral : { ...numeral, value: numeral.value + Math.round(fraction * added), to: end };
  }
  return numeral.value < 1000 ? { ...numeral, value: (numeral.value + fraction) * own, to: end, scale: own } : numeral;
}

/**
 * Reads the number that begins at a word: in words, in digits, or mixed («5 آلاف», «1.5 مليون», «ثلاثة ملايين و200 ألف», «مليون ونصف المليون»).
 *
 * @example parseNumeral(splitWords(fold('مئة وثلاثة وخمسين هجومًا')), 0, text)?.value // 153
 * @returns null where no number begins; «أحد» by itself ("one of") is none, nor is a fraction of anything but a scale.
 */
export function parseNumeral(words: readonly Word[], from: number, text: string): Numeral | null {
  let total = 0;
  let at = from;
  let proclitic = '';
  let lastScale = Number.POSITIVE_INFINITY;
  let scale = 1;
  const digits = words[from]?.script === 'digits';
  const partial = digits ? null : fractionOfScale(words, from);
  if (partial) return partial;

  for (let join: Join = 'first'; ; join = 'and') {
    const first = lexemeAt(words, at, join, false);
    let part = first ? belowThousand(words, first.lexeme, first.to) : digitsAt(words, at, text, join);
    let factor = 1;
    if (first && part === null) {
      if (first.lexeme.value >= lastScale) break;
      part = { value: first.lexeme.value, to: first.to };
      factor = 0;
    }
    if (part === null) break;
    if (factor === 1) {
      const next = lexemeAt(words, part.to, 'bare', true);
      if (next?.lexeme.kind === 'scale') {
        factor = next.lexeme.value;
        part = { value: part.value * factor, to: next.to };
      }
    }
    const magnitude = factor === 0 ? (first?.lexeme.kind === 'dual-scale' ? first.lexeme.value / 2 : part.value) : factor;
    if (magnitude >= lastScale) break;
    if (join === 'first' && first) proclitic = first.proclitic;
    total += part.value;
    at = part.to;
    lastScale = magnitude;
    scale = Math.max(factor, 1);
    if (lastScale <= 1) break;
  }
  if (at === from || total > MAX_VALUE) return null;
  if (at === from + 1 && ONE_OF.has(words[from]?.fold.replace(/^[وفبلك]/, '') ?? '')) return null;
  return addedFraction(words, { value: total, from, to: at, proclitic, digits, scale }, lastScale);
}
