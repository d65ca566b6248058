import type { CountedGroup, Measure } from '../../model/measure.ts';
import { foldWord } from '../arabic/words.ts';

/** What a counted noun says: the measure it implies by itself, who is counted, or that it makes no figure at all (times, ranks). */
export type CountedNoun = {
  measure: Measure | null;
  who: CountedGroup | null;
  kind: 'count' | 'duration' | 'money' | 'age';
  number: 'singular' | 'dual' | 'plural';
};

type Sense = { measure?: Measure; who?: CountedGroup; kind?: CountedNoun['kind'] };

/** Singulars, then after the bar plurals that are not made with ون/ين/ات; the regular duals, plurals and case endings are derived. */
const NOUNS: [string, string, Sense][] = [
  ['قتيل', 'قتلى', { measure: 'killed', who: 'people' }],
  ['شهيد شهيدة', 'شهداء', { measure: 'killed', who: 'people' }],
  ['ضحية', 'ضحايا', { measure: 'killed', who: 'people' }],
  ['وفاة', 'وفيات', { measure: 'killed', who: 'people' }],
  ['جثة', 'جثث جثامين جثامينا', { measure: 'killed', who: 'people' }],
  ['جريح جريحة', 'جرحى', { measure: 'injured', who: 'people' }],
  ['مصاب مصابة', '', { measure: 'injured', who: 'people' }],
  ['إصابة', '', { measure: 'injured', who: 'people' }],
  ['معتقل معتقلة محتجز موقوف', '', { measure: 'detained', who: 'people' }],
  ['أسير أسيرة', 'أسرى', { measure: 'detained', who: 'people' }],
  ['سجين سجينة', 'سجناء', { measure: 'detained', who: 'prisoners' }],
  ['نازح نازحة مهجر', '', { measure: 'displaced', who: 'people' }],
  ['لاجئ لاجئة', '', { measure: 'refugees', who: 'people' }],
  ['عائد', '', { measure: 'returned', who: 'people' }],
  ['مفقود مختف مغيب مختفي', '', { measure: 'disappeared', who: 'people' }],
  ['نسمة', '', { measure: 'residents', who: 'people' }],
  ['هجوم', 'هجمات', { measure: 'attacks' }],
  ['عملية', '', { measure: 'attacks' }],
  ['اعتداء', 'اعتداءات', { measure: 'attacks' }],
  ['استهداف', '', { measure: 'attacks' }],
  ['غارة', '', { measure: 'air-strikes' }],
  ['ضربة', '', { measure: 'air-strikes' }],
  ['قذيفة', 'قذائف', { measure: 'shells' }],
  ['صاروخ', 'صواريخ', { measure: 'shells' }],
  ['قنبلة', 'قنابل', { measure: 'shells' }],
  ['برميل', 'براميل', { measure: 'shells' }],
  ['مجزرة', 'مجازر', { measure: 'massacres' }],
  ['مبنى', 'مباني مبان', { measure: 'buildings-destroyed' }],
  ['منزل', 'منازل', { measure: 'buildings-destroyed' }],
  ['شخص', 'أشخاص', { who: 'people' }],
  ['مواطن مواطنة', '', { who: 'people' }],
  ['فرد', 'أفراد', { who: 'people' }],
  ['نفر إنسان', 'أناس', { who: 'people' }],
  ['ساكن', 'سكان', { who: 'people' }],
  ['مدني مدنية', '', { who: 'civilians' }],
  ['طفل طفلة', 'أطفال', { who: 'children' }],
  ['قاصر', 'قصر', { who: 'children' }],
  ['رضيع', 'رضع', { who: 'children' }],
  ['امرأة', 'نساء نسوة', { who: 'women' }],
  ['سيدة', 'سيدات', { who: 'women' }],
  ['رجل', 'رجال', { who: 'men' }],
  ['شاب', 'شبان شباب', { who: 'people' }],
  ['عنصر', 'عناصر', { who: 'fighters' }],
  ['مقاتل مسلح مجند إرهابي', '', { who: 'fighters' }],
  ['جندي', 'جنود', { who: 'fighters' }],
  ['عسكري', '', { who: 'fighters' }],
  ['ضابط', 'ضباط', { who: 'fighters' }],
  ['قيادي', 'قادة', { who: 'fighters' }],
  ['حارس', 'حراس', { who: 'fighters' }],
  ['زوجة', '', { who: 'women' }],
  ['عائلة', 'عوائل', { who: 'families' }],
  ['أسرة', 'أسر', { who: 'families' }],
  ['صحفي صحافي إعلامي', '', { who: 'journalists' }],
  ['طبيب', 'أطباء', { who: 'medics' }],
  ['مسعف', '', { who: 'medics' }],
  ['آلية سيارة مركبة عربة دبابة طائرة مسيرة مدرعة حافلة شاحنة شاحنات', '', {}],
  ['محور', 'محاور', {}],
  ['موقع', 'مواقع', {}],
  ['نقطة', 'نقاط', {}],
  ['مقر', 'مقار', {}],
  ['حاجز', 'حواجز', {}],
  ['قرية', 'قرى', {}],
  ['بلدة مدينة محافظة', 'مدن', {}],
  ['مدرسة', 'مدارس', {}],
  ['مشفى مستشفى', 'مشافي', {}],
  ['دولة', 'دول', {}],
  ['مرة', '', {}],
  ['طن', 'أطنان', {}],
  ['دولار ليرة يورو ريال درهم دينار', 'ليرات دنانير', { measure: 'money', kind: 'money' }],
  ['سنة', 'سنوات سنين', { kind: 'duration' }],
  ['عام', 'أعوام', { kind: 'duration' }],
  ['شهر', 'أشهر شهور', { kind: 'duration' }],
  ['أسبوع', 'أسابيع', { kind: 'duration' }],
  ['يوم', 'أيام', { kind: 'duration' }],
  ['ساعة', '', { kind: 'duration' }],
  ['دقيقة', 'دقائق', { kind: 'duration' }],
  ['ثانية', 'ثوان ثواني', { kind: 'duration' }],
  ['ليلة', 'ليالي ليال', { kind: 'duration' }],
  ['كيلومتر كم متر', 'كيلومترات أمتار', { kind: 'duration' }],
];

function build(): Map<string, CountedNoun> {
  const table = new Map<string, CountedNoun>();
  const add = (fold: string, sense: Sense, number: CountedNoun['number']) => {
    if (!table.has(fold))
      table.set(fold, { measure: sense.measure ?? null, who: sense.who ?? null, kind: sense.kind ?? 'count', number });
  };
  for (const [singulars, plurals, sense] of NOUNS) {
    for (const singular of singulars.split(' ').map(foldWord)) {
      const feminine = singular.endsWith('ه');
      const stem = feminine ? `${singular.slice(0, -1)}ت` : singular;
      add(singular, sense, 'singular');
      if (!feminine) add(`${singular}ا`, sense, 'singular');
      add(`${stem}ين`, sense, sense.who === 'people' || sense.who === 'civilians' ? 'plural' : 'dual');
      add(`${stem}ان`, sense, 'dual');
      if (feminine) add(`${singular.slice(0, -1)}ات`, sense, 'plural');
      else for (const ending of ['ون', 'ات']) add(`${singular}${ending}`, sense, 'plural');
    }
    for (const plural of plurals.split(' ').filter(Boolean).map(foldWord)) {
      add(plural, sense, 'plural');
      add(`${plural}ا`, sense, 'plural');
    }
  }
  return table;
}

const TABLE = build();
/** Singulars whose dual in ين is told from a sound plural only by the singular's own plural: these have a broken one. */
const DUALS = new Set(
  NOUNS.flatMap(([singulars, plurals, sense]) =>
    sense.kind !== undefined
      ? []
      : singulars.split(' ').flatMap((singular) => {
          const fold = foldWord(singular);
          if (fold.endsWith('ه')) return [`${fold.slice(0, -1)}تين`, `${fold.slice(0, -1)}تان`];
          return plurals === '' && sense.measure !== 'attacks' ? [`${fold}ان`] : [`${fold}ين`, `${fold}ان`];
        }),
  ),
);

/** The counted noun of a folded word, with «ال» or without. */
export function countedNoun(fold: string): CountedNoun | undefined {
  return TABLE.get(fold) ?? (fold.startsWith('ال') ? TABLE.get(fold.slice(2)) : undefined);
}

/** True for a dual that by itself counts two («هجومين», «محوران»). */
export function isCountingDual(fold: string): boolean {
  return DUALS.has(fold);
}
