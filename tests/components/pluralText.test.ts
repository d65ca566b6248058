import { expect, test } from 'vitest';
import { pluralText } from '../../components/pluralText.ts';
import { localeWords } from './localeWords.ts';

test.each([
  [0, 'لا أرقام', '0 figures'],
  [1, 'رقم واحد', '1 figure'],
  [2, 'رقمان', '2 figures'],
  [3, '3 أرقام', '3 figures'],
  [11, '11 رقمًا', '11 figures'],
  [100, '100 رقم', '100 figures'],
  [1_103, '1,103 أرقام', '1,103 figures'],
])('%i takes the form that its number asks for', (count, ar, en) => {
  expect(pluralText('count.figures', count, 'ar', localeWords('ar'))).toBe(ar);
  expect(pluralText('count.figures', count, 'en', localeWords('en'))).toBe(en);
});
