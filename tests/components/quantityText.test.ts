import { expect, test } from 'vitest';
import { centralValue, quantityText } from '../../components/quantityText.ts';
import { localeWords } from './localeWords.ts';
import type { Measure, Quantity } from '../../model/measure.ts';

const cases: { quantity: Quantity; measure?: Measure; ar: string; en: string }[] = [
  { quantity: { best: 2323, bound: 'exact' }, ar: '2,323', en: '2,323' },
  { quantity: { best: 2323, bound: 'more-than' }, ar: 'أكثر من 2,323', en: 'more than 2,323' },
  { quantity: { best: 2371, bound: 'at-least' }, ar: 'ما لا يقل عن 2,371', en: 'at least 2,371' },
  { quantity: { best: 50, bound: 'at-most' }, ar: 'ما لا يزيد على 50', en: 'at most 50' },
  { quantity: { best: 50, bound: 'less-than' }, ar: 'أقل من 50', en: 'fewer than 50' },
  { quantity: { best: 180, bound: 'about' }, ar: 'نحو 180', en: 'about 180' },
  { quantity: { low: 725, high: 993, bound: 'between' }, ar: 'بين 725 و993', en: 'between 725 and 993' },
  { quantity: { best: 80, bound: 'about' }, measure: 'share', ar: 'نحو 80%', en: 'about 80%' },
  { quantity: { best: 1.5, bound: 'exact' }, measure: 'area', ar: '1.5', en: '1.5' },
];

test.each(cases)('$ar', ({ quantity, measure, ar, en }) => {
  expect(quantityText(quantity, measure, 'ar', localeWords('ar'))).toBe(ar);
  expect(quantityText(quantity, measure, 'en', localeWords('en'))).toBe(en);
});

test('the middle stands for a quantity that states only its ends', () => {
  expect(centralValue({ low: 700, high: 900, bound: 'between' })).toBe(800);
});
