import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../engine/arabic/fold.ts';
import { parseNumeral } from '../../engine/arabic/numerals.ts';
import { splitWords } from '../../engine/arabic/words.ts';
import { numberWords, type Spelling } from './numberWords.ts';

const parse = (text: string): number | null => parseNumeral(splitWords(fold(text)), 0, text)?.value ?? null;

/** «ال» on a number stands on every part that «و» joins. */
const definite = (words: string): string => `ال${words}`.replaceAll(' و', ' وال');

describe('numbers', () => {
  it.each([
    ['مئة وثلاثة وخمسين هجومًا', 153],
    ['خمسمئة', 500],
    ['ثماني غارات', 8],
    ['ستة آلاف مواطن', 6000],
    ['بستة آلاف مواطن', 6000],
    ['ألفا قتيل', 2000],
    ['خمسون ألفًا', 50_000],
    ['مئتي ألف', 200_000],
    ['أحد عشر شخصًا', 11],
    ['واحد وعشرون ألفا وثلاثمائة وخمسة وأربعين', 21_345],
    ['5 آلاف', 5000],
    ['1.5 مليون', 1_500_000],
    ['ثلاثة ملايين و200 ألف', 3_200_000],
    ['1,896', 1896],
    ['1.896', 1896],
    ['٢٬٣٢٣', 2323],
    ['۲۳', 23],
    ['2 323 مدنيًا', 2323],
    ['0,25', 0.25],
    ['مئة وخمسة آلاف', 105_000],
    ['5 آلاف و300', 5300],
    ['2,5 مليون', 2_500_000],
    ['1,234.56', 1234.56],
    ['0.250', 0.25],
    ['نصف مليون', 500_000],
    ['ربع المليون', 250_000],
    ['ثلاثة أرباع المليون', 750_000],
    ['مليون ونصف', 1_500_000],
    ['مليون ونصف المليون', 1_500_000],
    ['مليونين ونصف المليون', 2_500_000],
    ['3 ونصف مليون', 3_500_000],
    ['خمسة ونصف بالمئة', 5.5],
    ['مئة و خمسون', 150],
    ['تلتمية', 300],
    ['ميتين', 200],
    ['الاثنين والعشرين', 22],
    ['الأحد عشر', 11],
  ])('%s', (text, value) => {
    expect(parse(text)).toBe(value);
  });

  it.each([
    'أحد منفذي الهجوم',
    'وحدة',
    '0944123456',
    'الرقة',
    'نصف السكان',
    'الأحد',
    'الأحد عشرة',
    'الاثنين وعشرين',
    '1.2.3',
    '192.168.1.1',
  ])('no number: %s', (text) => {
    expect(parse(text)).toBeNull();
  });

  const spellings: Spelling[] = [false, true].flatMap((feminine) =>
    [false, true].flatMap((oblique) =>
      (['مئة', 'مائة'] as const).flatMap((hundred) => [false, true].map((apart) => ({ feminine, oblique, hundred, apart }))),
    ),
  );

  it('reads back every integer to 10,000 in all genders, cases and spellings', () => {
    const wrong: string[] = [];
    for (const spelling of spellings) {
      for (let value = 2; value < 10_000; value++) {
        const words = numberWords(value, spelling);
        if (parse(words) !== value) wrong.push(`${words}: ${value}, read as ${parse(words)}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('reads back every integer to 999,999, each in one of the spellings in turn', () => {
    const wrong: string[] = [];
    for (let value = 10_000; value < 1_000_000; value++) {
      const spelling = spellings[value % spellings.length];
      const words = spelling && numberWords(value, spelling);
      if (words === undefined || parse(words) !== value) wrong.push(`${words}: ${value}`);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  }, 120_000);

  const anySpelling = fc.constantFrom(...spellings);
  const anyNumber = fc.oneof(fc.integer({ min: 3, max: 999_999 }), fc.integer({ min: 3, max: 999_999_999_999 }));

  it('reads back integers with the article', () => {
    fc.assert(
      fc.property(anyNumber, anySpelling, (value, spelling) => {
        const words = definite(numberWords(value, spelling));
        // «الأحد عشرة» and «الاثنين» alone are weekdays.
        fc.pre(!/^ال(?:أحد(?! عشر)|اثنين(?! وال))/.test(words));
        expect(parse(words)).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back integers before every spelling of percent, which it leaves outside', () => {
    const percent = fc.constantFrom('بالمئة', 'بالمائة', 'في المئة', 'في المائة', 'بالميّة', '%');
    fc.assert(
      fc.property(anyNumber, anySpelling, percent, (value, spelling, sign) => {
        const words = numberWords(value, spelling);
        const text = `${words} ${sign} من السكان`;
        const numeral = parseNumeral(splitWords(fold(text)), 0, text);
        expect(numeral?.value).toBe(value);
        expect(numeral?.to).toBe(splitWords(fold(words)).length);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back integers to 10^12', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 2, max: 999_999 }), fc.integer({ min: 2, max: 999_999_999_999 })),
        fc.constantFrom(...spellings),
        (value, spelling) => {
          expect(parse(numberWords(value, spelling))).toBe(value);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
