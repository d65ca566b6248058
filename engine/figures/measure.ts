import type { CountedGroup, Measure } from '../../model/measure.ts';
import { foldedSet, foldedTable, foldWord, type Word } from '../arabic/words.ts';
import type { FoundFigure } from './find.ts';
import { SOLDIERS } from './perpetrators.ts';

/** Verbs and verbal nouns that say what happened to those counted. */
const HAPPENED = foldedTable<Measure>({
  'قتل قتلت قتلوا قتلن يقتل تقتل مقتل ضحيته ضحيتها حتفهم اغتيال اغتيل اغتيلوا ذبح ذبحوا إعدامات تصفية قتلى قتلا قتيلا استشهد استشهدت استشهدوا استشهاد ارتقى ارتقاء ارتقت وفاة وفيات توفي توفيت توفوا مصرع لقي راح قضى قضت قضوا إعدام أعدم أعدمت أودت أودى ضحايا قتيل شهيد شهداء يقتلون حصد حصدت إبادة':
    'killed',
  'أصيب أصيبت أصيبوا أصاب أصابت إصابة جرح جرحت جرحوا جرحى جروح إصابات مصابين يصاب': 'injured',
  'اعتقال اعتقل اعتقلت اعتقلوا احتجاز احتجز احتجزت أوقف أوقفت توقيف أسر أسرت القبض اعتقالات معتقلين معتقل خطف خطفت خطفوا اختطف اختطفت اختطفوا اختطاف احتجازهم يحتجز تحتجز محتجز محتجزين محتجزون معتقلون':
    'detained',
  'إفراج أفرج أفرجت سراح': 'released',
  'اختفاء مختفين مفقودين مفقودون مفقودا فقدان فقد فقدوا المغيبين مغيبين اختفى اختفوا': 'disappeared',
  'غادر غادرت غادروا إجلاء أجلي فرار فر فرت فروا نزوح نزح نزحت نزحوا تهجير هجر هجرت تشريد شرد شردت نازحين نازحون نازح مهجرين':
    'displaced',
  'عودة عاد عادت عادوا عائدين عائدون عائد رجع رجعت رجعوا رجوع يعود': 'returned',
  'يقيم تقيم يقيمون يقطن تقطن يقطنها يسكن يسكنها': 'residents',
  'لجوء لاجئ لاجئين لاجئون لجأ': 'refugees',
  'بحاجة يحتاج يحتاجون تحتاج محتاج محتاجين محتاجون المحتاجين': 'in-need',
  'تدمير دمر دمرت مدمر مدمرا المدمرة تضرر': 'buildings-destroyed',
});
/** Verbs that may follow an adjective of the noun («1.3 مليون نازح داخلي رجعوا»). */
const PAST = foldedTable<Measure>({
  'قتلوا قضوا استشهدوا': 'killed',
  أصيبوا: 'injured',
  'عادوا رجعوا': 'returned',
  'نزحوا هجروا': 'displaced',
  'اعتقلوا احتجزوا': 'detained',
});
/** Words by which soldiers are said to be stationed, where nothing is said to have happened to them. */
const STATIONED = foldedSet('لدى لديها لديه تحتفظ يحتفظ تنشر ينتشر تنتشر انتشار نشر يتمركز تتمركز متمركزين تمركز قوام عديد');
const OF = foldWord('عن');
const SUBSET = foldedSet('بينهم بينهن بينها منهم منهن منها هم وهم');
const WOUNDED_TOO = foldedSet('وجريح وجريحا وجرحى وجريحة ومصاب ومصابا ومصابين');
const BETWEEN_KILLED = foldedSet('قتيل شهيد قتلى');
const CIVILIAN = foldedSet('مدني مدنيا مدنيين مدنيون المدنيين المدنيون');
const COUNT_OF = foldedSet('عدد تعداد');
const INHABITANTS = foldedSet('سكان السكان سكانها قاطني القاطنين المقيمين مقيمي المقيمون');
const LINKING = foldedSet('على عن');
const COUNT_REACH = 10;
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

/** The figure before this one in the same sentence, already read; `to` is the word after it. */
export type Head = Counted & { to: number; /** The figure stands in a list below it. */ listed?: boolean };

/** Nouns of a status («لاجئ», «معتقل») give way to a verb close by that says what happened: «عودة 600 ألف لاجئ», «أفرجت عن 42 معتقلًا». */
const STATUSES = new Set<Measure | null>(['refugees', 'displaced', 'detained']);
const OVERRIDING = new Set<Measure>(['returned', 'released', 'killed', 'injured', 'disappeared']);
const STATUS_REACH = 4;

function lastHappened(words: readonly Word[], from: number, to: number): Measure | undefined {
  for (let at = to - 1; at >= from; at--) {
    const populous = INHABITANTS.has(words[at]?.fold ?? '') && COUNT_OF.has(stem(words[at - 1]?.fold ?? ''));
    const measure = populous ? 'residents' : happenedIn(words[at]);
    if (measure) return measure;
  }
  return undefined;
}

function firstHappened(words: readonly Word[], from: number, to: number): Measure | undefined {
  for (let at = from; at < Math.min(to, words.length); at++) {
    const measure = happenedIn(words[at]);
    if (measure) return measure;
  }
  return undefined;
}

/** Whether a figure counts some of its head's («بينهم 543 طفلًا، و346 امرأة»); a verb between the two begins another count. */
function isSubset(words: readonly Word[], figure: FoundFigure, head: Head): boolean {
  if (lastHappened(words, head.to, figure.from) !== undefined) return false;
  const near = words.slice(Math.max(head.to, figure.from - SUBSET_REACH), figure.from);
  const listed = words[figure.from]?.fold.startsWith('و') === true || words[figure.from - 1]?.fold === 'و';
  return near.some((word) => SUBSET.has(word.fold)) || (head.subset && listed);
}

/** The verb that a number without a noun touches, a preposition or «منهم» between them at most: «توفي منهم أحد عشر», «القبض على 8». */
function touchingVerb(words: readonly Word[], { from }: FoundFigure): Measure | undefined {
  const between = words[from - 1]?.fold ?? '';
  return happenedIn(words[from - 1]) ?? (SUBSET.has(between) || LINKING.has(between) ? happenedIn(words[from - 2]) : undefined);
}

/** «ارتفع إلى 71، بينهم 19 طفلًا، عدد الشهداء»: the count is named behind its number. */
function countNamedBehind(words: readonly Word[], { to }: FoundFigure): Measure | undefined {
  for (let at = to; at < Math.min(to + COUNT_REACH, words.length); at++) {
    if (COUNT_OF.has(words[at]?.fold ?? '')) return firstHappened(words, at + 1, at + 3);
  }
  return undefined;
}

function whoOf(words: readonly Word[], figure: FoundFigure): CountedGroup | null {
  const ahead = words.slice(figure.to, figure.to + 2);
  const civilian = figure.noun?.who === 'people' && ahead.some((word) => word.before === 'gap' && CIVILIAN.has(word.fold));
  return civilian ? 'civilians' : (figure.noun?.who ?? null);
}

/**
 * What a figure counts: by its noun, else by what its head counts, else by the nearest verb: one right behind the noun, the last one before it in
 * the sentence, or one close behind. A number without a noun takes only a verb that touches it («وإصابة ثلاثة»).
 */
export function countedBy(words: readonly Word[], figure: FoundFigure, sentenceFrom: number, head: Head | null): Counted {
  const { noun } = figure;
  const subset = head !== null && isSubset(words, figure, head);
  const who = whoOf(words, figure);
  if (killedOrInjured(words, figure)) return { measure: 'killed-or-injured', who: who ?? 'people', subset, by: 'noun' };

  // A verb right after the noun is its own («2323 مدنيًا قُتلوا»); one with «و» opens the next clause.
  const following = words[figure.to];
  const second = words[figure.to + 1];
  const own =
    following?.before === 'gap'
      ? (HAPPENED.get(following.fold) ?? (second?.before === 'gap' ? PAST.get(second.fold) : undefined))
      : undefined;
  const byVerb = (measure: Measure): Counted => ({ measure, who: who ?? 'people', subset, by: 'verb' });
  if (noun && noun.measure !== null) {
    const reach = Math.max(head?.to ?? sentenceFrom, figure.from - STATUS_REACH);
    // «أفرج الحرس … عن 28 محتجزًا»: the verb's own preposition reaches further than four words.
    const freed =
      words[figure.from - 1]?.fold === OF && lastHappened(words, head?.to ?? sentenceFrom, figure.from) === 'released';
    const verb = STATUSES.has(noun.measure) ? (own ?? (freed ? 'released' : lastHappened(words, reach, figure.from))) : undefined;
    return verb && OVERRIDING.has(verb) ? byVerb(verb) : { measure: noun.measure, who, subset, by: 'noun' };
  }
  if (subset && head.measure) return { measure: head.measure, who, subset, by: 'head' };
  if (own && (noun === null || who !== null)) return byVerb(own);
  if (noun === null) {
    // «64 مواطنًا: 31 في دوما، و18 في عربين»: a bare number in a list counts what its head counts.
    if (head?.measure && lastHappened(words, head.to, figure.from) === undefined) return { ...head, subset: true, by: 'head' };
    const touching = touchingVerb(words, figure) ?? countNamedBehind(words, figure);
    return touching ? byVerb(touching) : { measure: null, who, subset, by: null };
  }
  // What happens to things is told by their noun; verbs of harm are about people.
  if (who === null) return { measure: null, who, subset, by: null };
  const verb = lastHappened(words, sentenceFrom, figure.from) ?? firstHappened(words, figure.to, figure.to + LOOK_AHEAD);
  if (verb) return byVerb(verb);
  const stationed = words.slice(Math.max(sentenceFrom, figure.from - COUNT_REACH), figure.to + LOOK_AHEAD);
  if (
    SOLDIERS.has(words[figure.to - 1]?.fold ?? '') &&
    stationed.some((word) => STATIONED.has(stem(word.fold)) || STATIONED.has(word.fold))
  )
    return { measure: 'troops', who, subset, by: 'verb' };
  return head?.listed && head.measure
    ? { measure: head.measure, who, subset: true, by: 'head' }
    : { measure: null, who, subset, by: null };
}
