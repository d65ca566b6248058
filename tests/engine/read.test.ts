import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outletOfAddress } from '../../engine/outlets.ts';
import { read } from '../../engine/read.ts';
import { KNOWLEDGE, SAMPLE } from './sampleRecords.ts';

const pieces = fc.constantFrom(
  'تنظيم',
  '“الدولة”',
  'و',
  'الـ',
  '2323',
  '1,8',
  'مدنيًا',
  'آلاف',
  'بين',
  'في',
  'عام',
  '2017',
  'أمس',
  '.',
  '\n',
  '،',
  'قبل',
  'أسبوعين',
  '\ud800',
  'ـ.ـ',
  '٪',
  '(',
  'نحو',
  'للرقة',
  '-',
  'ألف',
  'مئة',
  'تشرين',
  'الأول',
  'abc',
  '😀',
);

describe('reading any text', () => {
  it('reports every span inside the text, with its own surface', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 120 }),
          fc.array(pieces, { maxLength: 60 }).map((list) => list.join(' ')),
        ),
        fc.option(fc.constantFrom('2018-06-22', '2018', 'x'), { nil: undefined }),
        (text, published) => {
          const reading = read({ text, published }, KNOWLEDGE);
          for (const { start, end, surface } of [...reading.mentions, ...reading.figures, ...reading.dates]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(surface);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('gives the same reading twice', () => {
    const text = 'سيطرت قسد على الرقة في تشرين الأول 2017 بعد مقتل 2323 مدنيًا.';
    expect(read({ text }, KNOWLEDGE)).toEqual(read({ text }, KNOWLEDGE));
  });

  it.each([
    'و'.repeat(200_000),
    '“'.repeat(200_000),
    'تنظيم '.repeat(40_000),
    'ا'.repeat(200_000),
    '1'.repeat(200_000),
    'مئة و'.repeat(40_000),
  ])('takes a hostile text in stride (%#)', (text) => {
    expect(() => read({ text }, KNOWLEDGE)).not.toThrow();
  });
});

describe('the outlet of an address', () => {
  it.each([
    ['https://forat.example/archives/1', 'forat'],
    ['http://www.forat.example', 'forat'],
    ['https://shared.example/wakala/1', 'wakala'],
    ['https://shared.example/other', null],
    ['https://notforat.example/', null],
    ['https://forat.example.evil.example/', null],
    ['https://forat.example@evil.example/', null],
    ['about:blank', null],
    [undefined, null],
  ])('%s', (url, expected) => {
    expect(outletOfAddress(url, SAMPLE.outlets)).toBe(expected);
  });
});
