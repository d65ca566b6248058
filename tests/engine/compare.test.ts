import { describe, expect, it } from 'vitest';
import { samePeriod } from '../../engine/compare/axes.ts';
import { quantitiesAgree } from '../../engine/compare/values.ts';
import { read } from '../../engine/read.ts';
import { KNOWLEDGE } from './sampleRecords.ts';

const verdicts = (text: string, url = 'https://elsewhere.example/1', published = '2018-06-22'): Record<string, string> => {
  const reading = read({ text, url, published }, KNOWLEDGE);
  return Object.fromEntries(
    [...reading.figures, ...reading.dates].flatMap((each) => each.comparisons.map(({ claim, verdict }) => [claim, verdict])),
  );
};

const WHOLE =
  'وثقت الشبكة السورية لحقوق الإنسان مقتل 2323 مدنيًا في معركة قسد في الرقة بين تشرين الثاني 2016 وتشرين الأول 2017 على يد التحالف الدولي وقسد وداعش.';

describe('comparing figures', () => {
  it('tells the same count, another count, another scope and a repeat apart', () => {
    expect(verdicts(WHOLE)).toEqual({
      'snhr-all': 'same-figure',
      'forat-repeat': 'repeat',
      'wakala-repeat': 'repeat',
      'monitor-all': 'differs',
      'monitor-coalition': 'other-scope',
    });
  });

  it.each([
    ['a part of the place', WHOLE.replace('في الرقة', 'في حي الجزرة بمدينة الرقة').replace('2323', '90')],
    ['the place and another', WHOLE.replace('في الرقة', 'في الرقة واللاذقية').replace('2323', '4000')],
  ])('does not call a count of %s another answer', (_name, text) => {
    expect(Object.values(verdicts(text))).not.toContain('differs');
  });

  it('fills in the scope of the count that the page plainly reports', () => {
    const text =
      'قالت الشبكة السورية لحقوق الإنسان إن عدد القتلى المدنيين في الرقة تجاوز 2323 مدنيًا خلال معركة قسد بين تشرين الثاني 2016 وتشرين الأول 2017.';
    expect(verdicts(text)).toMatchObject({ 'snhr-all': 'same-figure', 'monitor-coalition': 'other-scope' });
  });

  it('never calls it a difference while perpetrators are left open', () => {
    const text = 'قُتل 5000 مدني في الرقة خلال معركة قسد بين تشرين الثاني 2016 وتشرين الأول 2017.';
    expect(Object.values(verdicts(text))).not.toContain('differs');
  });

  it.each<[string, string, Record<string, string>]>([
    [
      'a share of what the topic asks',
      'قالت الشبكة السورية لحقوق الإنسان إن 80% من السكان في سوريا يعيشون تحت خط الفقر عام 2021.',
      { 'poor-90': 'differs' },
    ],
    ['a share that nobody is said to count', 'يعيش 80% من السكان في سوريا تحت خط الفقر عام 2021.', { 'poor-90': 'other-scope' }],
    ['a share of something else', 'تضررت 80% من المدارس في سوريا عام 2021.', {}],
    ['money for what the topic asks', 'بلغ سعر الدولار في سوريا 3200 ليرة في 1 كانون الأول 2021.', { 'rate-3500': 'other-scope' }],
    ['money in another currency', 'بلغ سعر الليرة التركية أمام الدولار في سوريا 3200 ليرة تركية في 1 كانون الأول 2021.', {}],
    ['money for something else', 'بلغ سعر الخبز في سوريا 3200 ليرة في 1 كانون الأول 2021.', {}],
  ])('compares %s', (_name, text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });

  it.each<[string, string, Record<string, string>]>([
    ['the toll of a war', 'قُتل 200 ألف شخص في سوريا بين آذار 2011 وآذار 2021.', { 'war-388652': 'differs' }],
    ['a number far off all answers', 'قُتل 2 مليون شخص في سوريا بين آذار 2011 وآذار 2021.', { 'war-388652': 'other-scope' }],
    [
      'one party’s part of it',
      'قُتل 200 ألف شخص في سوريا على يد قوات النظام السوري بين آذار 2011 وآذار 2021.',
      { 'war-388652': 'other-scope' },
    ],
    [
      'the part of doers who are not known',
      'قُتل 200 ألف شخص في سوريا على يد مسلحين مجهولين بين آذار 2011 وآذار 2021.',
      { 'war-388652': 'other-scope' },
    ],
    [
      'those who died in one way',
      'قُتل 15 ألف شخص تحت التعذيب في سوريا بين آذار 2011 وآذار 2021.',
      { 'war-388652': 'other-scope' },
    ],
    [
      'a place that stands far off',
      'أنهت الحرب عقدها الأول في سوريا.\nوقُتل 200 ألف شخص بين آذار 2011 وآذار 2021.',
      { 'war-388652': 'other-scope' },
    ],
    ['fighters of the same side', 'قُتل 50 عنصرًا من قوات النظام السوري في اللاذقية في آذار 2018.', { 'fighters-30': 'differs' }],
    ['fighters of another side', 'قُتل 50 عنصرًا من قسد في اللاذقية في آذار 2018.', { 'fighters-30': 'other-scope' }],
    ['fighters of no side', 'قُتل 50 عنصرًا في اللاذقية في آذار 2018.', { 'fighters-30': 'other-scope' }],
    ['the incident', 'قُتل 40 شخصًا في هجوم كيميائي في اللاذقية في 7 نيسان 2018.', { 'gas-70': 'differs' }],
    [
      'an incident that the headline names',
      'هجوم كيميائي على اللاذقية\nقُتل 40 شخصًا في اللاذقية في 7 نيسان 2018.',
      { 'gas-70': 'differs' },
    ],
    ['another incident of the day', 'قُتل 3 أشخاص في حادث سير في اللاذقية في 7 نيسان 2018.', {}],
  ])('compares %s', (_name, text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });

  it('is silent for a part of another figure of which it does not know what sets it apart', () => {
    const text = 'قُتل 388652 شخصًا في سوريا بين آذار 2011 وآذار 2021، بينهم 150 ألف شخص في عامين.';
    expect(read({ text }, KNOWLEDGE).figures.map(({ comparisons }) => comparisons.map(({ verdict }) => verdict))).toEqual([
      ['same-figure'],
      [],
    ]);
  });

  it('sets those killed beside a count that adds the injured to them, as another measure', () => {
    const text = WHOLE.replace('مقتل 2323 مدنيًا', 'سقوط 4000 مدني بين قتيل وجريح');
    const { figures } = read({ text }, KNOWLEDGE);
    expect(figures[0]?.measure).toBe('killed-or-injured');
    expect(figures[0]?.comparisons.find(({ claim }) => claim === 'monitor-all')).toMatchObject({
      verdict: 'other-scope',
      reasons: expect.arrayContaining(['measure-differs']),
    });
  });

  it.each([
    ['another place', 'قُتل 2323 مدنيًا في اللاذقية على يد داعش بين تشرين الثاني 2016 وتشرين الأول 2017.'],
    ['another measure', 'أصيب 2323 مدنيًا في الرقة في معركة قسد بين تشرين الثاني 2016 وتشرين الأول 2017.'],
    ['another period', 'قُتل 40 مدنيًا في الرقة في معركة قسد في آذار 2013.'],
    ['nobody of those concerned is named', 'قُتل 2323 مدنيًا في الرقة بين تشرين الثاني 2016 وتشرين الأول 2017.'],
    ['the same number of something else', 'نفذت قسد 153 عملية في الرقة.'],
    ['the same number, a year later, elsewhere', 'نفذ داعش 153 هجومًا في الرقة بين كانون الأول 2024 وأيلول 2025.'],
  ])('is silent for %s', (_name, text) => {
    expect(verdicts(text, undefined, '2025-10-01')).toEqual({});
  });

  it('does not count the page’s own outlet as another', () => {
    expect(verdicts(WHOLE, 'https://www.forat.example/a')).not.toHaveProperty('forat-repeat');
    expect(verdicts(WHOLE, 'https://monitor.example/a')).toEqual({
      'snhr-all': 'same-figure',
      'forat-repeat': 'repeat',
      'wakala-repeat': 'repeat',
    });
  });

  it.each([
    [{ best: 2323, bound: 'exact' }, { best: 2323, bound: 'at-least' }, 'equal'],
    [{ best: 1600, bound: 'more-than' }, { best: 2323, bound: 'exact' }, 'bounds-meet'],
    [{ best: 23, bound: 'exact' }, { best: 1873, bound: 'exact' }, 'conflict'],
    [{ low: 725, high: 993, bound: 'between' }, { best: 800, bound: 'exact' }, 'bounds-meet'],
    [{ best: 300, bound: 'less-than' }, { best: 500, bound: 'exact' }, 'conflict'],
    [{ best: 6000, bound: 'about' }, { best: 6300, bound: 'exact' }, 'bounds-meet'],
  ] as const)('compares %o with %o', (a, b, expected) => {
    expect(quantitiesAgree(a, b)).toBe(expected);
    expect(quantitiesAgree(b, a)).toBe(expected);
  });
});

describe('comparing periods', () => {
  it.each<[string, string, boolean]>([
    ['2016-11/2017-10', '2016-11-06/2017-10-19', true],
    ['2017-06/2017-10', '2017-06-06/2017-10-17', true],
    ['2020-08', '2020-08', true],
    ['2017-06-08', '2017-06-08', true],
    ['2017-06-06/2017-10-17', '2017-06-05/2017-10-19', true],
    ['2024-01/..', '2024-01/..', true],
    ['2024-12/2025-09', '2025-01/2025-08', false],
    ['2017', '2017-06/2017-10', false],
    ['2025-03', '2025-03-06/2025-03-10', false],
    ['2017-06-08', '2017-06-09', false],
    ['2024-01/..', '2024-01/2024-04', false],
    ['2017-02-30', '2017-02-30', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(samePeriod(a, b)).toBe(expected);
    expect(samePeriod(b, a)).toBe(expected);
  });
});

describe('comparing dates of events', () => {
  it.each<[string, string, Record<string, string>]>([
    ['another date', 'وكان تنظيم الدولة أعلن، في نيسان 2013، عن سيطرته على مدينة الرقة.', { 'is-january': 'differs' }],
    [
      'a date that holds it',
      'تعتبر الرقة عاصمة داعش في سوريا، والتي سيطر عليها مطلع عام 2014، بعد معارك.',
      { 'is-january': 'same-figure' },
    ],
    ['late 2017 and October', 'وفي أواخر عام 2017، سيطرت قسد على مدينة الرقة.', { 'sdf-october': 'same-figure' }],
    ['a purpose is no event', 'وفي عام 2016، شنت قسد حملة للسيطرة على الرقة.', {}],
    [
      'the date of another clause',
      'أعلن داعش سيطرته على الرقة في كانون الثاني 2014، وفي أيلول 2014 شُكل التحالف الدولي.',
      { 'is-january': 'same-figure' },
    ],
    ['another actor', 'سيطر التحالف الدولي على الرقة في نيسان 2013.', {}],
    ['another place', 'سيطر داعش على اللاذقية في نيسان 2013.', {}],
    ['another place beside it', 'سيطر داعش على اللاذقية بعد الرقة في نيسان 2013.', {}],
    ['something else that is freed', 'توعدت كتابات في الرقة في آب 2024 قسد بتحرير الأسرى.', {}],
    ['an attack, two days apart', 'هاجم تنظيم الدولة مواقع في اللاذقية في 1 أيار 2018.', { 'attack-third': 'differs' }],
    ['another attack, months later', 'هاجم تنظيم الدولة مواقع في اللاذقية في 1 أيلول 2018.', {}],
    ['the beginning of a battle', 'أطلقت قسد في 4 حزيران 2017 عملية عسكرية في الرقة.', { 'begun-sixth': 'differs' }],
    ['something else that began', 'أطلقت قسد في 4 حزيران 2017 سراح معتقلين في الرقة.', {}],
    ['an agreement of both parties', 'وقّعت قسد وقوات النظام السوري اتفاقًا في 11 آذار 2018.', { 'signed-tenth': 'differs' }],
    ['an agreement with others', 'وقّعت قسد اتفاقًا مع التحالف الدولي في 11 آذار 2018.', {}],
    ['a death', 'قُتل أبو بكر البغدادي في 27 تشرين الأول 2019.', { 'killed-27': 'same-figure' }],
    ['a death named by its noun', 'أعلن التحالف الدولي في 26 تشرين الأول 2019 مقتل أبو بكر البغدادي.', { 'killed-27': 'differs' }],
    ['a denial of a death', 'لم يُقتل أبو بكر البغدادي في 26 تشرين الأول 2019.', {}],
    ['a pronoun for the place', 'دخل داعش مدينة الرقة وسيطر عليها في نيسان 2013.', { 'is-january': 'differs' }],
  ])('%s', (_name, text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });
});

const related = (text: string, published?: string, url?: string) => read({ text, published, url }, KNOWLEDGE).events;

describe('events that an article bears on', () => {
  it('puts the article’s own event first, then by rare names and near dates, and says what they share', () => {
    expect(related('هاجم تنظيم الدولة مواقع في اللاذقية أمس، وكان قد خسر الرقة أمام قسد.', '2018-05-04')).toEqual([
      { event: 'is-attacked-latakia', shared: ['islamic-state', 'latakia'], daysApart: 0, own: true },
      expect.objectContaining({ event: 'is-took-raqqa', shared: ['islamic-state', 'raqqa'], own: false }),
      expect.objectContaining({ event: 'sdf-took-latakia' }),
      expect.objectContaining({ event: 'sdf-took-raqqa' }),
      expect.objectContaining({ event: 'battle-began' }),
    ]);
  });

  it.each([
    ['an actor alone', 'قالت قسد إنها ملتزمة بالحوار.', '2020-01-01'],
    ['a place alone', 'افتُتح معرض للكتاب في الرقة.', '2017-10-17'],
    ['a country and an actor, years apart', 'قالت قسد إنها باقية في سوريا.', '2021-01-01'],
  ])('shows none for %s', (_name, text, published) => {
    expect(related(text, published)).toEqual([]);
  });

  it('takes a country and an actor for enough within the same weeks', () => {
    expect(related('قالت قسد إنها باقية في سوريا.', '2018-03-12')).toMatchObject([{ event: 'agreement-signed', daysApart: 2 }]);
  });

  it('leaves out what only the page’s own outlet tells', () => {
    expect(related('سيطرت قسد على الرقة.', '2017-10-18', 'https://forat.example/a').map(({ event }) => event)).not.toContain(
      'sdf-took-raqqa',
    );
  });
});
