import { expect, test } from 'vitest';
import { edtfText } from '../../components/edtfText.ts';
import { localeWords } from './localeWords.ts';

const cases = [
  ['2017', '2017', '2017'],
  ['2013-04', 'نيسان 2013', 'April 2013'],
  ['2014-01-14', '14 كانون الثاني 2014', '14 January 2014'],
  ['2018-12', 'كانون الأول 2018', 'December 2018'],
  ['2014-01~', 'نحو كانون الثاني 2014', 'about January 2014'],
  ['2014?', '2014 (غير مؤكد)', '2014 (uncertain)'],
  ['2017-21', 'ربيع 2017', 'spring 2017'],
  ['2017-24', 'شتاء 2017', 'winter 2017'],
  ['2016-11/2017-10', 'تشرين الثاني 2016 – تشرين الأول 2017', 'November 2016 – October 2017'],
  ['2017-06/2017-10', 'حزيران – تشرين الأول 2017', 'June – October 2017'],
  ['2014-01-12/2014-01-14', '12–14 كانون الثاني 2014', '12–14 January 2014'],
  ['2017-06-06/2017-08-24', '6 حزيران – 24 آب 2017', '6 June – 24 August 2017'],
  ['2016-11-06/2017-10', '6 تشرين الثاني 2016 – تشرين الأول 2017', '6 November 2016 – October 2017'],
  ['2011/2017', '2011 – 2017', '2011 – 2017'],
  ['2017-01~/2017-03', 'نحو كانون الثاني 2017 – آذار 2017', 'about January 2017 – March 2017'],
  ['2017-06/2017-06-20', 'حزيران – 20 حزيران 2017', 'June – 20 June 2017'],
  ['2011-03/..', 'منذ آذار 2011', 'since March 2011'],
  ['../2017-10', 'حتى تشرين الأول 2017', 'until October 2017'],
  ['../..', '../..', '../..'],
  ['no date', 'no date', 'no date'],
] as const;

test.each(cases)('%s is «%s»', (edtf, ar, en) => {
  expect(edtfText(edtf, 'ar', localeWords('ar'))).toBe(ar);
  expect(edtfText(edtf, 'en', localeWords('en'))).toBe(en);
});

test('all twelve months are the Levantine ones', () => {
  const months = Array.from({ length: 12 }, (_, month) =>
    edtfText(`2017-${String(month + 1).padStart(2, '0')}`, 'ar', localeWords('ar')),
  );
  expect(months.map((text) => text.replace(' 2017', ''))).toEqual([
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ]);
});
