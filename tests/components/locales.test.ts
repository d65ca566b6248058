import { expect, test } from 'vitest';
import { localeTexts } from './localeWords.ts';

const ONLY_ARABIC_PLURALS = /\.(zero|two|few|many)$/;

test('both languages have the same keys, apart from the plural forms that only Arabic has', () => {
  const arabic = [...localeTexts('ar').keys()].filter((key) => !ONLY_ARABIC_PLURALS.test(key));
  expect([...localeTexts('en').keys()].sort()).toEqual(arabic.sort());
});

test('every Arabic plural has all six forms', () => {
  const keys = [...localeTexts('ar').keys()];
  const bases = keys.filter((key) => key.endsWith('.few')).map((key) => key.slice(0, -'.few'.length));
  const missing = bases.flatMap((base) => ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => `${base}.${form}`));
  expect(missing.filter((key) => !keys.includes(key))).toEqual([]);
});

test.each(['ar', 'en'] as const)('names of messages in %s hold only what browsers accept', (language) => {
  expect([...localeTexts(language).keys()].filter((key) => !/^[\w.]+$/.test(key))).toEqual([]);
});

test.each(['ar', 'en'] as const)('no text in %s judges who is right', (language) => {
  const judging = /صحيح|خطأ|خاطئ|كاذب|مضلل|\b(?:true|false|wrong|correct|incorrect|misleading)\b/i;
  expect([...localeTexts(language).values()].filter((text) => judging.test(text))).toEqual([]);
});
