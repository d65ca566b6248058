import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOffset, fold } from '../../engine/arabic/fold.ts';
import { isWordSymbol } from '../../engine/arabic/symbols.ts';
import { foldWord, splitWords } from '../../engine/arabic/words.ts';

const folded = (text: string): string =>
  splitWords(fold(text))
    .map((word) => word.fold)
    .join(' ');

describe('folding', () => {
  it.each([
    ['hamza on alef', 'أعلنت إدارة آفاق ٱلرقة', 'اعلنت اداره افاق الرقه'],
    ['hamza on its seats and alone', 'مسؤول شاطئ ماء', 'مسوول شاطي ما'],
    ['alef maqsura and ta marbuta', 'مستشفى الرقة', 'مستشفي الرقه'],
    ['vowel marks', 'تنظيمُ الدَّولةِ', 'تنظيم الدوله'],
    ['misplaced shadda', 'صّعدت', 'صعدت'],
    ['tatweel', 'الـرقـــة', 'الرقه'],
    ['zero-width and direction marks', 'الر\u200cق\u200fة\u202b', 'الرقه'],
    ['presentation forms', 'ﺍﻟﺮﻗﺔ', 'الرقه'],
    ['lam-alef ligature', 'ﻻجئ', 'لاجي'],
    ['Persian letters', 'کوبانی', 'كوباني'],
    ['digits of three kinds', '٢٣ ۲۳ 23', '23 23 23'],
    ['dots beside tatweels', 'تنـ.ـظيم التنــ.ـظيم', 'تنظيم التنظيم'],
    ['a dot beside one tatweel', 'تنظـ.يم', 'تنظيم'],
    ['a space between tatweels', 'داعـ ـش', 'داعش'],
    ['a digit for a letter', 'د1عش', 'داعش'],
    ['a Latin letter for a letter', 'داlعش', 'دااعش'],
    ['Latin names', 'SNHR و YPG', 'snhr و ypg'],
    ['more ligatures than there are units to spare', 'ﻻ'.repeat(50), 'لا'.repeat(50)],
    ['a sign for a letter', 'سو|يا', 'سوايا'],
    ['signs between words', 'سوريا | بريد@موقع.com', 'سوريا بريداموقع com'],
    ['accented and fullwidth Latin letters', 'École ＳＹ', 'ecole sy'],
  ])('%s', (_name, text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it.each([
    ['a full stop ends a word', 'قال.ثم', 'قال ثم'],
    ['a tatweel used as a dash', 'سوريا ـ العراق', 'سوريا العراق'],
    ['a number after a conjunction stays a number', 'و5آلاف', 'و 5 الاف'],
    ['digits after Latin letters are part of the name', 'SY24', 'sy24'],
  ])('%s', (_name, text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  const NOISE = ['\u064b', '\u0651', '\u0650', '\u0640', '\u200c', '\u200f', '\u202c', '\u0670'];
  it('keeps exact offsets whatever marks are put in', () => {
    const words = fc.constantFrom('تنظيم', 'الرقة', 'قسد', 'داعش', 'سوريا');
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...NOISE)), { maxLength: 12 }),
        (chosen, noise) => {
          let text = chosen.join(' ');
          for (const [at, mark] of noise) {
            const place = 1 + (at % text.length);
            if (text[place - 1] !== ' ') text = text.slice(0, place) + mark + text.slice(place);
          }
          const found = splitWords(fold(text));
          expect(found.map((word) => word.fold)).toEqual(chosen.map(foldWord));
          for (const word of found) expect(foldWord(text.slice(word.start, word.end))).toBe(word.fold);
        },
      ),
    );
  });

  it('marks the start of each word, and parts words by one separator', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'اللوبد13lI|@. ،\n“ـءًﻻ€'.split('')), maxLength: 60 }), (text) => {
        const { symbols, starts, length, wordStarts, wordCount } = fold(text);
        const begins = Array.from(symbols.subarray(0, length).keys()).filter(
          (at) => isWordSymbol(symbols[at] ?? 0) && !isWordSymbol(symbols[at - 1] ?? 0),
        );
        expect([...wordStarts.subarray(0, wordCount)]).toEqual(begins);
        expect(starts[length]).toBe(text.length);
        for (let at = 0; at < length; at++)
          expect(isWordSymbol(symbols[at] ?? 0) || isWordSymbol(symbols[at - 1] ?? 0)).toBe(true);
        expect(isWordSymbol(symbols[length] ?? 0)).toBe(false);
      }),
    );
  });

  it('never reports an offset outside the text, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const result = fold(text);
        for (let at = 0; at < result.length; at++) {
          expect(result.starts[at]).toBeGreaterThanOrEqual(at === 0 ? 0 : (result.starts[at - 1] ?? 0));
          expect(endOffset(result, at)).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
