import { describe, expect, it } from 'vitest';
import { fold } from '../../engine/arabic/fold.ts';
import { splitWords } from '../../engine/arabic/words.ts';
import { anchorOf } from '../../engine/dates/anchor.ts';
import { dayNumber, dayRange, edtfOfDay, overlap } from '../../engine/dates/edtf.ts';
import { findDates } from '../../engine/dates/find.ts';
import { dateMention } from '../../engine/dates/mention.ts';

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
    ['a season', 'في صيف عام 2014', ['2014-22']],
    ['late in a season', 'أواخر صيف 2014', ['2014-08~']],
    ['a season of a name is none', 'الربيع العربي في صيف حار', []],
    ['a Hijri day', '15 رمضان 1445', ['2024-03-25']],
    ['a Hijri day with its era', 'في 10 محرم 1446 هـ', ['2024-07-16']],
    ['a Hijri month', 'رمضان 1445', ['2024-03-11/2024-04-09']],
    ['a Hijri month is no spring', 'ربيع الأول 1445', ['2023-09-16/2023-10-15']],
    ['a Hijri year', 'عام 1445 هـ', ['2023-07-19/2024-07-06']],
    ['a Hijri month without its year', 'شهر رمضان المبارك', []],
    ['a stretch of days', 'بين 5 و10 آذار 2020', ['2020-03-05/2020-03-10']],
    ['a stretch of days with a hyphen', '5-10 آذار 2020', ['2020-03-05/2020-03-10']],
    ['a stretch of ordinal days', 'بين الخامس والعاشر من آذار 2020', ['2020-03-05/2020-03-10']],
    ['two days in a row', 'يومي 5 و6 آذار 2020', ['2020-03-05/2020-03-06']],
    ['two days apart', 'في 5 و10 آذار 2020', ['2020-03-05', '2020-03-10']],
    ['a stretch of months', 'بين آذار وأيار 2020', ['2020-03/2020-05']],
    ['a stretch of months over the new year', 'من تشرين الثاني إلى كانون الثاني 2020', ['2019-11/2020-01']],
    ['two months after «شهري»', 'بين شهري آذار وأيار 2020', ['2020-03/2020-05']],
    ['an ordinal of another noun', 'في الأسبوع الأول من حزيران 2020', ['2020-06']],
    ['two months, each with its year', 'بين تشرين الثاني 2016 وتشرين الأول 2017', ['2016-11', '2017-10']],
    ['a stretch of years', 'بين عامي 2011 و2020', ['2011/2020']],
    ['two years in a row', 'عامي 2016 و2017', ['2016/2017']],
    ['two years apart', 'عامي 2016 و2018', ['2016', '2018']],
    ['years with a hyphen', '2011-2020', ['2011/2020']],
    ['a school year', 'عام 2017-2018', ['2017/2018']],
    ['a sports season is no date', 'موسم 2023/2024', []],
    ['since a year', 'منذ عام 2011', ['2011']],
    ['before a year', 'قبل عام 2011', ['2011']],
    ['a year in words', 'عام ألفين وسبعة عشر', ['2017']],
    ['a year of the common era', 'سنة 2016م', ['2016']],
    ['a decade is left out', 'تسعينيات القرن الماضي', []],
    ['a quarter', 'الربع الأول من عام 2024', ['2024-01/2024-03']],
    ['a half', 'النصف الثاني من 2023', ['2023-07/2023-12']],
    ['numeric with dots', '22.6.2018', ['2018-06-22']],
    ['numeric with spaces', '22 / 6 / 2018', ['2018-06-22']],
    ['numeric, year first, slashes', '2018/6/22', ['2018-06-22']],
    ['numeric, month first where it must be', '6/22/2018', ['2018-06-22']],
    ['a year of two digits is left out', '22/6/18', []],
    ['a telephone number', 'هاتف 2011-2020-33', []],
    ['a car', 'سيارة نيسان', []],
    ['attacks named after a day', 'هجمات 11 أيلول', []],
    ['a day that no calendar has', 'في 30 شباط 2020', ['2020']],
    ['a coalition named after a day', 'قوى 14 آذار', []],
    ['months without the article', '8 كانون أول 2024', ['2024-12-08']],
    ['dual-named, Gregorian first', 'ديسمبر/كانون الأول 2024', ['2024-12']],
    ['a month of another year of the story', 'آذار من العام نفسه', ['XXXX-03']],
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
    ['last year, its end', 'نهاية العام الماضي', ['2023-10~/2023-12~']],
    ['last summer', 'الصيف الماضي', ['2023-22']],
    ['the winter of last year', 'شتاء العام الماضي', ['2023-24']],
    ['the day before yesterday', 'أول أمس', ['2024-01-16']],
    ['the day before yesterday, with «من»', 'أول من أمس', ['2024-01-16']],
    ['the day before yesterday, turned', 'أمس الأول', ['2024-01-16']],
    ['tomorrow', 'غدًا', ['2024-01-19']],
    ['today and tomorrow', 'اليوم وغدًا', ['2024-01-18', '2024-01-19']],
    ['a better tomorrow', 'نحو غد أفضل', []],
    ['two months in a row', 'خلال شهري آذار ونيسان', ['2023-03/2023-04']],
    ['after tomorrow', 'بعد غد', ['2024-01-20']],
    ['next week', 'الأسبوع المقبل', ['2024-01-20/2024-01-26']],
    ['next year', 'العام المقبل', ['2025']],
    ['next September', 'أيلول المقبل', ['2024-09']],
    ['next Friday', 'الجمعة المقبل', ['2024-01-19']],
    ['last Friday', 'الجمعة الماضي', ['2024-01-12']],
    ['last evening', 'مساء أمس', ['2024-01-17']],
    ['this dawn, a Sunday', 'فجر اليوم الأحد', ['2024-01-14']],
    ['the evening of a weekday', 'مساء الأحد', ['2024-01-14']],
    ['a weekday in the run of a sentence', 'أعلنت الوزارة الاثنين أن', ['2024-01-15']],
    ['the same day', 'في اليوم نفسه', []],
    ['the next day of the story', 'في اليوم التالي', []],
    ['the same month', 'الشهر نفسه', []],
    ['on this day in history', 'في مثل هذا اليوم', []],
    ['an outlet', 'قناة روسيا اليوم', []],
    ['a prayer', 'صلاة الجمعة في المسجد', []],
    ['a family', 'قال محمد الخميس في تصريح', []],
    ['since the year began', 'منذ بداية العام', ['2024-01~/2024-03~']],
    ['the last 24 hours', 'خلال الـ24 ساعة الماضية', ['2024-01-17~/2024-01-18~']],
    ['within 24 hours', 'قُتل خلال 24 ساعة', ['2024-01-17~/2024-01-18~']],
    ['a deadline', 'مهلة خلال 24 ساعة', []],
    ['the last two months', 'الشهرين الماضيين', ['2023-11-19~/2024-01-18~']],
    ['the last three days', 'آخر ثلاثة أيام', ['2024-01-15~/2024-01-18~']],
    ['since three days', 'منذ ثلاثة أيام', ['2024-01-15']],
    ['a year and a half ago', 'قبل عام ونصف', ['2022-07~']],
    ['a day before something', 'قبل يوم من الانتخابات', []],
    ['three days before something', 'قبل ثلاثة أيام من سقوط المدينة', []],
    ['before Ramadan', 'قبل شهر رمضان', []],
    ['a day of this month', 'الخامس من الشهر الجاري', ['2024-01-05']],
    ['a day of last month', '15 من الشهر الماضي', ['2023-12-15']],
    ['a month of last year', 'آذار من العام الماضي', ['2023-03']],
    ['days without a year', 'من 5 إلى 10 آذار', ['2023-03-05/2023-03-10']],
    ['a month after its preposition', 'في نيسان', ['2023-04']],
    ['a day without its year', 'في 20 كانون الأول', ['2023-12-20']],
  ])('relative to the publication date: %s', (_name, text, expected) => {
    expect(dates(text, '2024-01-18')).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['the weekday', 'مساء يوم الخميس', 'مساء يوم الخميس'],
    ['the proclitic outside', 'وقبل أسبوعين', 'قبل أسبوعين'],
    ['a letter of its own', 'بعد غد', 'بعد غد'],
    ['days up to the month', 'بين 5 و10 آذار', '5 و10 آذار'],
  ])('spans %s', (_name, text, surface) => {
    const folded = fold(text);
    const words = splitWords(folded);
    const [date] = findDates(words, text, anchorOf('2024-01-18'));
    expect(date && dateMention(folded, words, date).surface).toBe(surface);
  });

  it('converts every Hijri day of a cycle back to the day that it came from', () => {
    const names = 'محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة'.split('|');
    const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { timeZone: 'UTC' });
    const wrong: string[] = [];
    for (let day = dayNumber(2011, 3, 15); day < dayNumber(2026, 1, 1); day += 3) {
      const [month = 0, date, year] = calendar
        .format(day * 86_400_000)
        .split(/\D+/)
        .map(Number);
      const text = `${date} ${names[month - 1]} ${year}`;
      if (dates(text)[0] !== edtfOfDay(day)) wrong.push(text);
    }
    expect(wrong).toEqual([]);
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
