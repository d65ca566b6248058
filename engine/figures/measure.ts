import type { CountedGroup, Measure } from '../../model/measure.ts';
import { foldedSet, foldedTable, type Word } from '../arabic/words.ts';
import type { FoundFigure } from './find.ts';

/** Verbs and verbal nouns that say what happened to those counted. */
const HAPPENED = foldedTable<Measure>({
  'قتل قتلت قتلوا قتلن يقتل تقتل مقتل قتلى قتلا استشهد استشهدت استشهدوا استشهاد ارتقى ارتقاء ارتقت وفاة وفيات توفي توفيت مصرع لقي راح قضى قضت قضوا إعدام أعدم أعدمت أودت أودى ضحايا قتيل يقتلون حصد حصدت إبادة':
    'killed',
  'أصيب أصيبت أصيبوا إصابة جرح جرحت جرحى جروح إصابات مصابين يصاب': 'injured',
  'اعتقال اعتقل اعتقلت اعتقلوا احتجاز احتجز احتجزت أوقف أوقفت توقيف أسر أسرت القبض اعتقالات معتقلين معتقل احتجازهم يحتجز تحتجز محتجز محتجزين محتجزون معتقلون':
    'detained',
  'إفراج أفرج أفرجت سراح أطلق': 'released',
  'اختفاء مختفين مفقودين مفقودون فقدان فقد المغيبين مغيبين اختفى اختفوا': 'disappeared',
  'نزوح نزح نزحت نزحوا تهجير هجر هجرت تشريد شرد شردت نازحين نازحون نازح مهجرين': 'displaced',
  'عودة عاد عادت عادوا عائدين عائدون عائد رجوع يعود': 'returned',
  'لجوء لاجئ لاجئين لاجئون لجأ': 'refugees',
  'تدمير دمر دمرت مدمر مدمرا المدمرة تضرر': 'buildings-destroyed',
});
const SUBSET = foldedSet('بينهم بينهن بينها منهم منهن منها');
const WOUNDED_TOO = foldedSet('وجريح وجريحا وجرحى وجريحة ومصاب ومصابا ومصابين');
const BETWEEN_KILLED = foldedSet('قتيل شهيد قتلى');
const CIVILIAN = foldedSet('مدني مدنيا مدنيين مدنيون المدنيين المدنيون');
const MEASURED_BY_VERB = new Set<CountedGroup | null>([
  'people',
  'civilians',
  'children',
  'women',
  'men',
  'fighters',
  'families',
  'journalists',
  'medics',
  'prisoners',
]);
const COUNT_OF = foldedSet('عدد تعداد');
const INHABITANTS = foldedSet('سكان السكان سكانها قاطني');
const LOOK_AHEAD = 4;
const SUBSET_REACH = 4;

const stem = (fold: string): string => fold.replace(/^(?:[وف]?[بلك]?ال|[وف]?لل|[وف][بل]?(?=.{3})|[بل](?=.{3}))/, '');

/** What a word says happened to people, if it does. */
export function happenedIn(word: Word | undefined): Measure | undefined {
  return word && (HAPPENED.get(word.fold) ?? HAPPENED.get(stem(word.fold)));
}

export type Counted = { measure: Measure | null; who: CountedGroup | null; subset: boolean; by: 'noun' | 'verb' | 'head' | null };

/** «5 بين قتيل وجريح», «قتيلًا وجريحًا»: the two are counted as one. */
function killedOrInjured(words: readonly Word[], figure: FoundFigure): boolean {
  for (let at = figure.numberAt; at < figure.to + 3 && at < words.length; at++) {
    if (
      WOUNDED_TOO.has(words[at]?.fold ?? '') &&
      (BETWEEN_KILLED.has(stem(words[at - 1]?.fold ?? '')) || happenedIn(words[at - 1]) === 'killed')
    )
      return true;
  }
  return false;
}

/**
 * What a figure counts: by its noun, else by the nearest verb before it in the sentence, else by one close behind it. A subset («بينهم 543
 * طفلًا») counts what its head counts.
 *
 * @param head the figure before this one in the same sentence, already read.
 */
export function countedBy(words: readonly Word[], figure: FoundFigure, sentenceFrom: number, head: Counted | null): Counted {
  const noun = figure.noun;
  const before = words.slice(Math.max(sentenceFrom, figure.from - SUBSET_REACH), figure.from);
  const subset =
    head !== null &&
    (before.some((word) => SUBSET.has(word.fold)) ||
      (head.subset && before.length > 0 && words[figure.numberAt - 1]?.fold === 'و'));
  const ahead = words.slice(figure.to, figure.to + 2);
  const who =
    noun?.who === 'people' && ahead.some((word) => word.before === 'gap' && CIVILIAN.has(word.fold))
      ? 'civilians'
      : (noun?.who ?? null);
  if (killedOrInjured(words, figure)) return { measure: 'killed-or-injured', who: who ?? 'people', subset, by: 'noun' };
  if (noun && noun.measure !== null) return { measure: noun.measure, who, subset, by: 'noun' };
  if (subset && head?.measure) return { measure: head.measure, who, subset, by: 'head' };
  if (!MEASURED_BY_VERB.has(who) || noun === null) return { measure: null, who, subset, by: null };
  // A verb right after the noun is its own («2323 مدنيًا قُتلوا»); one with «و» opens the next clause.
  const following = words[figure.to];
  const own = following?.before === 'gap' ? HAPPENED.get(following.fold) : undefined;
  if (own) return { measure: own, who, subset, by: 'verb' };
  for (let at = figure.from - 1; at >= sentenceFrom; at--) {
    const populous = INHABITANTS.has(words[at]?.fold ?? '') && COUNT_OF.has(stem(words[at - 1]?.fold ?? ''));
    const measure = populous ? 'residents' : happenedIn(words[at]);
    if (measure) return { measure, who, subset, by: 'verb' };
  }
  for (let at = figure.to; at < figure.to + LOOK_AHEAD && at < words.length; at++) {
    const measure = happenedIn(words[at]);
    if (measure) return { measure, who, subset, by: 'verb' };
  }
  return { measure: null, who, subset, by: null };
}
