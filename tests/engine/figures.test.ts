import { describe, expect, it } from 'vitest';
import { read } from '../../engine/read.ts';
import { KNOWLEDGE } from './sampleRecords.ts';

const figures = (text: string, published = '2018-06-22') => read({ text, published }, KNOWLEDGE).figures;
const brief = (text: string): string[] =>
  figures(text).map(
    ({ surface, quantity: { low, best, high, bound }, measure, who }) =>
      `${surface} | ${bound} ${best ?? `${low}-${high}`} ${measure} ${who}`,
  );

describe('whose members are counted', () => {
  it.each([
    ['قُتل 15 عنصرًا من قوات النظام السوري في اللاذقية.', ['government-forces']],
    ['قُتل 15 جنديًا تركيًا في اللاذقية.', ['turkish-army']],
    ['قُتل 15 عنصرًا في اللاذقية.', []],
  ])('%s', (text, members) => {
    expect(figures(text)[0]?.members).toEqual(members);
  });

  it('does not take the dead for the doers', () => {
    expect(figures('قُتل جنود أتراك وأصيب 15 آخرون في اللاذقية.')[0]?.perpetrators).toEqual([]);
  });
});

describe('where and by whom', () => {
  it.each([
    ['a dateline is not where it happened', 'اللاذقية - (وكالات): قُتل 5 مدنيين في الرقة.', ['raqqa']],
    ['nor is where a source is', 'قال مصدر طبي في اللاذقية إن 5 مدنيين قُتلوا في الرقة.', ['raqqa']],
    ['a place that only says where another is comes last', 'قُتل 5 مدنيين شمالي اللاذقية في بلدة الزيارة.', ['ziyara', 'latakia']],
    ['a country that something belongs to is no place', 'قُتل 5 من مسلحين موالين لسوريا في هجوم.', []],
    ['a governorate is not its city', 'قُتل 5 مدنيين في محافظة الرقة.', ['raqqa-governorate']],
  ])('%s', (_name, text, places) => {
    expect(figures(text)[0]?.places).toEqual(places);
  });

  it('knows that somebody did it even where nobody known is named', () => {
    expect(figures('قُتل 5 مدنيين في الرقة على يد مسلحين مجهولين.')[0]?.perpetrators).toEqual(['unknown']);
    expect(figures('قُتل 5 مدنيين في الرقة على يد قسد.')[0]?.perpetrators).toEqual(['sdf']);
  });
});

describe('people who are not harmed', () => {
  it.each([
    ['هناك 16.5 مليون شخص بحاجة إلى مساعدات في سوريا.', 'in-need', 16_500_000],
    ['يحتاج 15 مليون شخص في سوريا إلى المساعدة.', 'in-need', 15_000_000],
    ['تحتفظ الولايات المتحدة بنحو 900 جندي في سوريا.', 'troops', 900],
    ['ينتشر 2000 جندي أمريكي في سوريا.', 'troops', 2000],
    ['قُتل 3 جنود في دمشق بعد انتشار القوات.', 'killed', 3],
  ])('%s', (text, measure, best) => {
    expect(read({ text }, KNOWLEDGE).figures).toMatchObject([{ measure, quantity: { best } }]);
  });
});

describe('figures', () => {
  it.each<[string, string[]]>([
    [
      'عدد القتلى المدنيين تجاوز 2323 مدنيًا، بينهم 543 طفلًا، و346 امرأة',
      [
        'تجاوز 2323 مدنيًا | more-than 2323 killed civilians',
        '543 طفلًا | exact 543 killed children',
        '346 امرأة | exact 346 killed women',
      ],
    ],
    ['كلفة المعركة على السكان، إذ إن 2323 مدنيًا قُتلوا', ['2323 مدنيًا | exact 2323 killed civilians']],
    ['بلغ عدد سكان المدينة 300 ألف نسمة', ['300 ألف نسمة | exact 300000 residents people']],
    ['العائدون لم يتجاوزوا ستة آلاف شخص', ['لم يتجاوزوا ستة آلاف شخص | at-most 6000 returned people']],
    ['أفرجت السلطات عن 42 معتقلًا', ['42 معتقلًا | exact 42 released people']],
    ['مقتل خمسة نازحين', ['خمسة نازحين | exact 5 killed people']],
    ['واعتقال ما لا يقل عن 1896 شخصًا', ['ما لا يقل عن 1896 شخصًا | at-least 1896 detained people']],
    ['قُتل ثلاثة مدنيين وأصيب خمسة آخرون', ['ثلاثة مدنيين | exact 3 killed civilians', 'خمسة آخرون | exact 5 injured people']],
    ['مقتل اثنين من حراس المقر', ['اثنين من حراس | exact 2 killed fighters']],
    ['إحباط هجومين', ['هجومين | exact 2 attacks null']],
    ['أكثر من ثماني غارات جوية', ['أكثر من ثماني غارات | more-than 8 air-strikes null']],
    ['بعشرات القنابل', ['عشرات القنابل | at-least 20 shells null']],
    ['سقوط 23 قتيلًا على الأقل', ['23 قتيلًا على الأقل | at-least 23 killed people']],
    ['بين 10 و15 قتيلًا', ['بين 10 و15 قتيلًا | between 10-15 killed people']],
    ['10-15 قتيلا', ['10-15 قتيلا | between 10-15 killed people']],
    ['سقوط 12 شخصا بين قتيل وجريح', ['12 شخصا | exact 12 killed-or-injured people']],
    ['ويقدر عدد العائدين بستة آلاف مواطن', ['ستة آلاف مواطن | about 6000 returned people']],
    ['نزوح نحو 450 ألف شخص', ['نحو 450 ألف شخص | about 450000 displaced people']],
    ['دُمر 80% من المدينة', ['80% | exact 80 share null']],
    ['خطط لتحرير الآلاف من عناصر التنظيم', ['الآلاف من عناصر | at-least 2000 null fighters']],
    ['قتيل واحد وجريحان', ['قتيل واحد | exact 1 killed people', 'جريحان | exact 2 injured people']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    'أحد أبناء المنطقة',
    'الفيلق الخامس',
    'الساعة 10:30 مساء',
    'هاتف 0944123456',
    'بعد سبعة أشهر',
    'القرار 2254',
    'في 2017',
    'منصة SY24',
    '22/6/2018',
    'كل من حضر',
    'للمرة الأولى',
  ])('no figure: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it('lets the items of a list count what the line above them counts', () => {
    const text =
      'وثقت الشبكة مقتل 90 مدنيًا، توزعوا على النحو التالي:\n- قوات النظام: 60 مدنيًا، بينهم 12 طفلًا\n- قوات أخرى: 30\nوبلغ سعر الصرف 13 ألف ليرة';
    expect(brief(text).map((line) => line.replace(/^.*\| /, ''))).toEqual([
      'exact 90 killed civilians',
      'exact 60 killed civilians',
      'exact 12 killed children',
      'exact 30 killed civilians',
      'exact 13000 money null',
    ]);
  });

  it('reads the scope that the text states', () => {
    const text =
      'وثقت الشبكة السورية لحقوق الإنسان مقتل 2323 مدنيًا في الرقة بين تشرين الثاني 2016 وتشرين الأول 2017 على يد التحالف الدولي وقسد وتنظيم “الدولة”.\n' +
      'كما وثقت اعتقال 1896 شخصًا.';
    const [killed, detained] = figures(text);
    expect(killed).toMatchObject({
      claimant: 'snhr',
      places: ['raqqa'],
      period: '2016-11/2017-10',
      perpetrators: ['coalition', 'sdf', 'islamic-state'],
    });
    expect(detained).toMatchObject({ claimant: 'snhr', places: ['raqqa'], period: '2016-11/2017-10', measure: 'detained' });
  });

  it('knows who claimed and who did', () => {
    expect(figures('أعلن التحالف الدولي مقتل 23 مدنيًا بغارات قسد')[0]).toMatchObject({
      claimant: 'coalition',
      perpetrators: ['sdf'],
    });
    expect(figures('قتل 5 مدنيين في الرقة، بحسب المرصد السوري')[0]).toMatchObject({ claimant: 'monitor', places: ['raqqa'] });
    expect(figures('داعش في سوريا. وأعلن التنظيم مسؤوليته عن 153 هجومًا')[0]).toMatchObject({
      claimant: 'islamic-state',
      perpetrators: ['islamic-state'],
    });
  });

  it.each<[string, string | null, string | null]>([
    ['قالت مصادر محلية إن 5 مدنيين قُتلوا في الرقة', null, 'مصادر محلية'],
    ['أفاد ناشطون بمقتل 5 مدنيين في سوريا', null, 'ناشطون'],
    ['قتل 5 مدنيين، بحسب شهود عيان', null, 'شهود عيان'],
    ['قال المرصد السوري إن 5 مدنيين قُتلوا', 'monitor', null],
    ['قتل 5 مدنيين بين قسد وداعش', null, null],
  ])('names the source: %s', (text, claimant, source) => {
    expect(figures(text)[0]).toMatchObject({ claimant, source });
  });

  it('keeps where each part of the scope was found', () => {
    const text = 'معارك في الرقة\nقالت قسد في آذار 2017 إن 5 مدنيين قُتلوا.\nكما وثقت إصابة 7 أشخاص.';
    const [killed, injured] = figures(text);
    expect(killed?.evidence).toEqual({ measure: 'verb', places: 'earlier', period: 'sentence', claimant: 'sentence' });
    expect(injured?.evidence).toEqual({ measure: 'verb', places: 'earlier', period: 'earlier', claimant: 'earlier' });
  });
});
