import { expect, test } from 'vitest';
import { citationText } from '../../components/citationText.ts';
import { localeWords } from './localeWords.ts';
import { sampleRow } from './sampleCards.ts';

test('a citation says who, what, which scope, where and when', () => {
  const row = sampleRow({
    claim: 'a',
    verdict: 'other-scope',
    reasons: ['period-differs'],
    scope: { period: '2017-06/2017-10' },
  });
  expect(citationText(row, 'ar', localeWords('ar'))).toBe(
    'الشبكة السورية لحقوق الإنسان: ما لا يقل عن 2,323 (المدة: حزيران – تشرين الأول 2017). الشبكة السورية لحقوق الإنسان، 14 كانون الأول 2017. «تقرير الرقة». https://snhr.example/raqqa',
  );
});

test('a citation of a date leaves out what is not known', () => {
  const outlet = { ar: 'رويترز', en: 'Reuters' };
  const row = sampleRow({
    claim: 'a',
    verdict: 'differs',
    claimant: outlet,
    report: { outlet, published: '2014-01-14' },
    quantity: undefined,
    date: '2014-01',
  });
  expect(citationText(row, 'en', localeWords('en'))).toBe('Reuters: January 2014. Reuters, 14 January 2014.');
});
