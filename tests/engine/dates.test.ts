import { describe, expect, it } from 'vitest';
import { fold } from '../../engine/arabic/fold.ts';
import { splitWords } from '../../engine/arabic/words.ts';
import { anchorOf } from '../../engine/dates/anchor.ts';
import { dayRange, overlap } from '../../engine/dates/edtf.ts';
import { findDates } from '../../engine/dates/find.ts';

function dates(text: string, published?: string): string[] {
  const words = splitWords(fold(text));
  return findDates(words, text, anchorOf(published)).map((date) => date.edtf);
}

describe('dates', () => {
  it.each<[string, string, string[]]>([
    ['Levantine month and year', 'في تشرين الأول 2017', ['2017-10']],
    ['a day of it', 'يوم 22 من حزيران 2018', ['2018-06-22']],
    ['a day as an ordinal', 'في الثامن من كانون الأول 2024', ['2024-12-08']],
    ['a compound ordinal', 'الرابع والعشرين من شباط 2020', ['2020-02-24']],
    ['an ordinal month is no day', 'تشرين الثاني 2016', ['2016-11']],
    ['Gregorian-Arabic', 'في 5 أكتوبر 2017', ['2017-10-05']],
    ['Maghrebi', 'في 3 جويلية 2019', ['2019-07-03']],
    ['two names for one month', 'أيلول/سبتمبر 2014', ['2014-09']],
    ['two names, in brackets', 'أيلول (سبتمبر) 2014', ['2014-09']],
    ['Arabic-Indic digits', '٢٢ حزيران ٢٠١٨', ['2018-06-22']],
    ['numeric, day first', 'بتاريخ 22/6/2018 صدر', ['2018-06-22']],
    ['numeric, year first', '2018-06-22', ['2018-06-22']],
    ['a year', 'وفي عام 2016، شنت', ['2016']],
    ['a bare year', 'منذ 2017 حتى', ['2017']],
    ['early in a year', 'مطلع عام 2014', ['2014-01~/2014-03~']],
    ['middle of a month', 'منتصف تشرين الأول 2017', ['2017-10-11~/2017-10-20~']],
    ['late in a year', 'أواخر عام 2017', ['2017-10~/2017-12~']],
    ['an ambiguous month needs company', 'قال آب إن مارس عمله', []],
    ['a number that is no year', 'قتل 2017 مدنيًا', []],
  ])('%s', (_name, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['yesterday', 'أمس الأربعاء', ['2024-01-17']],
    ['today with its date', 'اليوم، الخميس 18 كانون الثاني', ['2024-01-18']],
    ['last year', 'العام الماضي', ['2023']],
    ['last year, stated', 'العام الماضي 2023', ['2023']],
    ['this year', 'خلال هذا العام', ['2024']],
    ['last August', 'شهر آب الماضي', ['2023-08']],
    ['two weeks ago', 'قبل نحو أسبوعين', ['2024-01-04~']],
    ['three days ago', 'قبل ثلاثة أيام', ['2024-01-15']],
    ['a weekday', 'يوم الاثنين', ['2024-01-15']],
    ['last night', 'الليلة الماضية', ['2024-01-17/2024-01-18']],
    ['the first six months', 'الأشهر الستة الأولى من العام', ['2024-01/2024-06']],
    ['a day without its year', 'في 20 كانون الأول', ['2023-12-20']],
  ])('relative to the publication date: %s', (_name, text, expected) => {
    expect(dates(text, '2024-01-18')).toEqual(expected);
  });

  it('leaves the year open where no publication date is known', () => {
    expect(dates('الجمعة 22 من حزيران')).toEqual(['XXXX-06-22']);
  });

  it('knows the calendar', () => {
    expect(dayRange('2017-02-30')).toBeNull();
    expect(dayRange('2017-10/2016-11')).toBeNull();
    expect(dayRange('2016-02')).toEqual({ from: 16832, to: 16860 });
    const [a, b] = [dayRange('2013-04'), dayRange('2014-01-13')];
    expect(a && b && overlap(a, b)).toBe(false);
  });
});
