import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../engine/arabic/fold.ts';
import { layOut } from '../../engine/arabic/sentences.ts';
import { splitWords } from '../../engine/arabic/words.ts';
import { anchorOf } from '../../engine/dates/anchor.ts';
import { findDates } from '../../engine/dates/find.ts';
import { figureAt } from '../../engine/figures/find.ts';
import { figureSpan } from '../../engine/figures/span.ts';
import { numberWords } from './numberWords.ts';

/** Figures as the number and its noun alone give them, without what a verb adds. */
function figures(text: string): string[] {
  const folded = fold(text);
  const words = splitWords(folded);
  const { sentenceOf, sentenceStarts } = layOut(words, text);
  const dated = new Set<number>();
  for (const { from, to } of findDates(words, text, anchorOf('2024-01-18'))) for (let at = from; at < to; at++) dated.add(at);
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    const figure = dated.has(at) ? null : figureAt(words, at, text, sentenceStarts[sentenceOf[at] ?? 0] ?? 0);
    if (!figure || Array.from({ length: figure.to - figure.numberAt }, (_, i) => figure.numberAt + i).some((i) => dated.has(i))) {
      at++;
      continue;
    }
    const { start, end } = figureSpan(folded, words, figure);
    const { low, best, high, bound } = figure.quantity;
    found.push(
      `${text.slice(start, end)} | ${bound} ${best ?? `${low}-${high}`} ${figure.noun?.measure ?? null} ${figure.noun?.who ?? null}`,
    );
    at = Math.max(figure.to, at + 1);
  }
  return found;
}

describe('figures by the grammar of the number', () => {
  it.each<[string, string, string[]]>([
    ['half a million', 'نصف مليون لاجئ', ['نصف مليون لاجئ | exact 500000 refugees people']],
    ['a million and a half', 'مليون ونصف المليون نازح', ['مليون ونصف المليون نازح | exact 1500000 displaced people']],
    ['half as a share', 'نصف السكان تحت خط الفقر', ['نصف السكان | exact 50 share null']],
    ['two thirds as a share', 'نحو ثلثي سكان المدينة', ['نحو ثلثي سكان | about 66.7 share null']],
    ['percent sign', '35% من السكان', ['35% | exact 35 share null']],
    ['Arabic percent sign', 'بنسبة ٣٥٪ من', ['٣٥٪ | exact 35 share null']],
    ['percent sign before', 'بنسبة %35 من', ['%35 | exact 35 share null']],
    ['percent word', '35 بالمئة', ['35 بالمئة | exact 35 share null']],
    ['percent word, old spelling', '35 بالمائة', ['35 بالمائة | exact 35 share null']],
    ['percent with «في»', '35 في المئة من', ['35 في المئة | exact 35 share null']],
    ['percent, dialectal', '35 بالميّة', ['35 بالميّة | exact 35 share null']],
    ['percent in words', 'خمسة وثلاثين في المائة', ['خمسة وثلاثين في المائة | exact 35 share null']],
    ['a range of percent', 'بين 30% و40% من', ['بين 30% و40% | between 30-40 share null']],
    ['a list of percent', '20% و30%', ['20% | exact 20 share null', '30% | exact 30 share null']],
    ['a share and a price', '3% إلى 15000', ['3% | exact 3 share null', '15000 | exact 15000 null null']],
    ['dozens, without a noun', 'قتل المدنيون بالعشرات', ['العشرات | at-least 20 null people']],
    ['a few dozen', 'بضع عشرات من المقاتلين', ['بضع عشرات من المقاتلين | at-least 30 null fighters']],
    ['hundreds of thousands', 'مئات الآلاف', ['مئات الآلاف | at-least 200000 null people']],
    ['tens of thousands of', 'عشرات الآلاف من المدنيين', ['عشرات الآلاف من المدنيين | at-least 20000 null civilians']],
    ['dozens of people not in the table', 'عشرات المتظاهرين', ['عشرات المتظاهرين | at-least 20 null people']],
    ['hundreds, from where', 'نزوح المئات من بلداتهم', ['المئات | at-least 200 null people']],
    ['thousands of years', 'آلاف السنين', []],
    ['a range with a scale', 'ما بين 3 و5 آلاف مقاتل', ['بين 3 و5 آلاف مقاتل | between 3000-5000 null fighters']],
    ['a range with «إلى»', '10 إلى 15 شخصًا', ['10 إلى 15 شخصًا | between 10-15 null people']],
    ['a range with «أو»', '5 أو 6 أشخاص', ['5 أو 6 أشخاص | between 5-6 null people']],
    ['a change is no range', 'ارتفعت من 10 إلى 15 قتيلا', ['10 | exact 10 null null', '15 قتيلا | exact 15 killed people']],
    ['an upper bound', 'ما يصل إلى 50 عنصرا', ['ما يصل إلى 50 عنصرا | at-most 50 null fighters']],
    ['until', 'حتى 50 مقاتلا', ['حتى 50 مقاتلا | at-most 50 null fighters']],
    ['reached is exact', 'وصل عددهم إلى 50 قتيلا', ['50 قتيلا | exact 50 killed people']],
    ['the bound after', '20 شخصا كحد أدنى', ['20 شخصا كحد أدنى | at-least 20 null people']],
    ['and more', '100 مقاتل فأكثر', ['100 مقاتل فأكثر | at-least 100 null fighters']],
    [
      'a bound belongs before «و»',
      '10 قتلى على الأقل و5 جرحى',
      ['10 قتلى على الأقل | at-least 10 killed people', '5 جرحى | exact 5 injured people'],
    ],
    ['a bound apart', 'لا يقل عددهم عن 10 مقاتلين', ['10 مقاتلين | at-least 10 null fighters']],
    ['an exceeding apart', 'تجاوز عدد القتلى 100 قتيل', ['100 قتيل | more-than 100 killed people']],
    ['the article between', 'ما يقارب الـ 300 شخص', ['ما يقارب الـ 300 شخص | about 300 null people']],
    ['a mark passed', 'تجاوز حاجز الـ 100 ألف قتيل', ['تجاوز حاجز الـ 100 ألف قتيل | more-than 100000 killed people']],
    ['glued to the noun', '5قتلى و6جرحى', ['5قتلى | exact 5 killed people', '6جرحى | exact 6 injured people']],
    ['dollars by sign', 'نحو $5 ملايين', ['نحو $5 ملايين | about 5000000 money null']],
    ['dollars by sign, after', '500$ لكل عائلة', ['500$ | exact 500 money null']],
    ['pounds by letters', '500 ل.س للكيلو', ['500 ل.س | exact 500 money null']],
    ['square kilometres', '500 كيلومتر مربع', ['500 كيلومتر مربع | exact 500 area null']],
    ['the adjective outside', '5 أشخاص آخرين', ['5 أشخاص | exact 5 null people']],
    ['others', 'وأصيب ثلاثة آخرون', ['ثلاثة آخرون | exact 3 null people']],
    ['two others', 'وأصيب اثنان آخران', ['اثنان آخران | exact 2 null people']],
    ['one, with an adjective between', 'جندي تركي واحد', ['جندي تركي واحد | exact 1 null fighters']],
    ['a plural made two', 'مقتل مدنيين اثنين', ['مدنيين اثنين | exact 2 null civilians']],
    ['the adjective of a dual', 'حاجزان عسكريان', ['حاجزان | exact 2 null null']],
    ['repeated in digits', 'خمسة عشر (15) قتيلا', ['خمسة عشر (15) قتيلا | exact 15 killed people']],
    ['the kidnapped are not detained', '12 مختطفا', ['12 مختطفا | exact 12 null people']],
    ['cases of arrest', '25 حالة اعتقال', ['25 حالة اعتقال | exact 25 detained people']],
    ['cases of illness', '50 إصابة جديدة بفيروس', ['50 إصابة | exact 50 null people']],
    ['barrels of oil', '10 براميل نفط', ['10 براميل | exact 10 null null']],
    ['barrel bombs', '10 براميل متفجرة', ['10 براميل متفجرة | exact 10 shells null']],
    ['houses destroyed', 'تدمير 20 منزلا', ['20 منزلا | exact 20 buildings-destroyed null']],
    ['houses built', 'بناء 20 منزلا', ['20 منزلا | exact 20 null null']],
    ['operations of surgeons', 'ثلاث عمليات جراحية', ['ثلاث عمليات | exact 3 null null']],
    ['a noun told by its plural', '7 مزارعين', ['7 مزارعين | exact 7 null people']],
    ['a noun told by its case', '23 خزانًا', ['23 خزانًا | exact 23 null null']],
    ['square kilometres, short', 'مساحة 185 كم2', ['185 كم2 | exact 185 area null']],
    ['of forces', 'مقتل أربعة من قوات النظام', ['أربعة | exact 4 null fighters']],
    ['of people in construct', 'مقتل 3 من مقاتلي الفصيل', ['3 من مقاتلي | exact 3 null fighters']],
    ['glued behind the article', 'والـ5 قتلى', ['5 قتلى | exact 5 killed people']],
    ['out of', '4 من أصل 5 سوريين', ['4 | exact 4 null null', '5 سوريين | exact 5 null people']],
    ['a number in its bound noun', 'النداء البالغ 2.87 مليار دولار', ['2.87 مليار دولار | exact 2870000000 money null']],
  ])('%s', (_name, text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each(
    `البحرين|العينين|فلسطين|حسين|يوم الاثنين|المسلحين|يومين|عامين|حركة طالبان|مسلحين يعتقد أنهم|معبرين عن|قتلت القوات الاثنين مدنيين في ريف إدلب
    هاتف 963944123456|+963 944 123 456|الساعة 10:30|الثامنة والنصف|10 صباحًا|بين الساعة 5 و7 مساء|35 عامًا|عمره 12|البالغ من العمر 12 عامًا|في الـ 30 من عمره
    بين 15 و30 عامًا|15-30 عاما|من 3 إلى 5 سنوات|الإصدار 5|1.2.3|192.168.1.1|صفحة 12|الصفحة 1 من 3|القرن التاسع عشر|1- أولا|1) أولا|فاز 2-1|انتهت 3 - 0|بنتيجة 1-2 لصالح
    فوز 3 مقابل 1|في الدقيقتين 38 و54|في الدقيقة 90+3|الجولة 12|الفرقة 17|الفرقة الـ 17|اللواء 93|الفوج 46|القرار 2254|قرار مجلس الأمن الدولي 2254|القرارين 2254 و2118
    36.2021, 37.1343|M4|الطريق 4|الطريق الدولي إم 4|كل من روسيا وتركيا|أحد القتلى|كوفيد-19|طائرة ميغ-29|سو 24|آر بي جي 7|22/6/18|24/7|35 درجة مئوية|35° مئوية
    على بعد 5 كيلومترات|نصف ساعة|نصف النهائي|ألف كتابا|ست الشام|مرتين|3 مرات|2011-2020|أستانا 15|جنيف 2|[1]|الثلاثة|رقم 5 آلاف
    خسر الفريق صفر - 3|أطفال دون سن 15|الفئة العمرية بين 18 و24|1 من كل 4 أطفال|خمسة أضعاف|الدورة 77 للجمعية|الذكرى الـ13 للثورة|للمرة الـ 17|حي 86|عربي21|قناة فرانس 24`
      .split(/[|\n]/)
      .map((text) => text.trim()),
  )('no figure: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it('reads any number of words before percent as a share, sign and word inside the span', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 999_999 }),
        fc.constantFrom('بالمئة', 'بالمائة', 'في المئة', 'في المائة', '%', '٪'),
        (value, sign) => {
          const surface = `${numberWords(value, { feminine: false, oblique: false, hundred: 'مئة', apart: false })} ${sign}`;
          expect(figures(`نسبة ${surface} من السكان`)).toEqual([`${surface} | exact ${value} share null`]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
