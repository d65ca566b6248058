import { foldedSet, foldedTable, foldWord, type Word } from '../arabic/words.ts';
import { type Condition, countedNoun, type CountedNoun } from './nouns.ts';

/** What follows a number: the noun it counts, and the first word and offset after both. */
export type After = { noun: CountedNoun | null; to: number; end: number };

const plain = (measure: CountedNoun['measure'], kind: CountedNoun['kind'] = 'count'): CountedNoun => ({
  measure,
  who: null,
  kind,
  number: 'singular',
});
export const SHARE = plain('share');
const MONEY = plain('money', 'money');
const NO_FIGURE = plain(null, 'none');
/** Somebody not named further («خمسة آخرون»), or people by grammar alone. */
export const PEOPLE: CountedNoun = { measure: null, who: 'people', kind: 'count', number: 'plural' };

const FROM = foldWord('من');
const IN = foldWord('في');
/** «أربعة من قوات النظام»: fighters, whoever's name follows. */
const FORCES = foldedSet('قوات ميليشيا ميليشيات فصائل مسلحي صفوف القوات الجيش');
const FIGHTERS: CountedNoun = { ...PEOPLE, who: 'fighters' };
const SQUARED = '2';
const AGE = foldedSet('عمره عمرها عمرهم أعمارهم العمر');
const OF_THEM = foldedSet('منها منهم منهن');
const OTHERS = foldedSet('آخرون آخرين آخران أخرى أخريات أخريان الآخرون الآخرين');
export const OTHER_PEOPLE = foldedSet('آخرون آخرين آخران الآخرون الآخرين');
const PERCENT_WORD = foldedSet('بالمئة بالمائة بالمية بالميه');
const HUNDRED_WORD = foldedSet('المئة المائة المية');
/** A case is what it is a case of («حالات اعتقال», «حالة وفاة»). */
const CASE = foldedSet('حالة حالات');
const CASES = foldedTable<CountedNoun>({
  'وفاة قتل': { ...PEOPLE, measure: 'killed' },
  'إصابة اختناق': { ...PEOPLE, measure: 'injured' },
  'اعتقال احتجاز توقيف': { ...PEOPLE, measure: 'detained' },
  'اختفاء إخفاء': { ...PEOPLE, measure: 'disappeared' },
  إفراج: { ...PEOPLE, measure: 'released' },
});
const ILLNESS = foldedSet('بفيروس بكورونا كورونا بالفيروس جديدة بالكوليرا الكوليرا');
const ADVERBS = foldedSet(
  'تقريبا أيضا فقط معا مثلا حاليا سابقا لاحقا يوميا شهريا سنويا أسبوعيا فورا جميعا جوا برا بحرا رسميا إجمالا غالبا',
);
const PERCENT_SIGN = /^[ \u00a0]?[%٪]/;
const MONEY_SIGN = /^[ \u00a0]?[$€£]/;
const DEGREE_SIGN = /^[ \u00a0]?°/;
const LIRA = /^[ \u00a0]?ل\.? ?س(?![\p{L}])/u;
const NEAR_BEFORE = 6;
const NEAR_AFTER = 4;

const joined = (word: Word | undefined): word is Word => word !== undefined && word.before !== 'break';

/** The noun's measure where the words around it allow it, else none. */
function inContext(words: readonly Word[], noun: CountedNoun, from: number, to: number): CountedNoun {
  const { condition } = noun;
  if (!condition) return noun;
  const next = joined(words[to]) ? (words[to]?.fold ?? '') : '';
  const second = next && joined(words[to + 1]) ? (words[to + 1]?.fold ?? '') : '';
  return holds(condition, words, from, to, next, second) ? noun : { ...noun, measure: null };
}

function holds(
  { after, unless, near }: Condition,
  words: readonly Word[],
  from: number,
  to: number,
  next: string,
  second: string,
): boolean {
  if (after && !after.has(next)) return false;
  if (unless && (unless.has(next) || unless.has(second))) return false;
  if (!near) return true;
  for (let at = Math.max(0, from - NEAR_BEFORE); at < to + NEAR_AFTER && at < words.length; at++)
    if (near.has(words[at]?.fold ?? '')) return true;
  return false;
}

/** A noun that no table knows, told by its form: «5 منظمات», «12 معلمين» (people, whose plural alone is made with ين), «23 خزانًا». */
function unknownNoun(word: Word, value: number, text: string): CountedNoun | null {
  const { fold } = word;
  if (word.script !== 'arabic' || fold.length < 4 || word.before === 'break' || ADVERBS.has(fold)) return null;
  if (/^(?:و|ال)/.test(fold) && value <= 10) return null;
  const few = value >= 3 && value <= 10 && Number.isInteger(value);
  if (few && /.{2}ات$/.test(fold)) return plain(null);
  // «عناوين», «بساتين»: the plural of four consonants ends alike.
  if (few && /.{3}(?:ين|ون)$/.test(fold) && !/^..ا.ين$/.test(fold)) return PEOPLE;
  const accusative = /[\u064b](?:ا)?$|ا\u064b$/.test(text.slice(word.start, word.end));
  return value % 100 >= 11 && accusative && fold.endsWith('ا') ? plain(null) : null;
}

/** What is counted after a number: a sign, the noun itself, or the noun after «من» («اثنين من حراس المقر»). */
export function countedAfter(words: readonly Word[], at: number, value: number, text: string): After {
  const before = words[at - 1];
  const endBefore = before?.end ?? 0;
  const rest = text.slice(endBefore, endBefore + 6);
  const sign = PERCENT_SIGN.exec(rest) ?? MONEY_SIGN.exec(rest);
  if (sign) return { noun: /[%٪]/.test(sign[0]) ? SHARE : MONEY, to: at, end: endBefore + sign[0].length };
  if (DEGREE_SIGN.test(rest)) return { noun: NO_FIGURE, to: at, end: endBefore };
  const lira = LIRA.exec(rest);
  if (lira) {
    let to = at;
    while ((words[to]?.start ?? Infinity) < endBefore + lira[0].length) to++;
    return { noun: MONEY, to, end: endBefore + lira[0].length };
  }
  const word = words[at];
  const nothing = { noun: null, to: at, end: endBefore };
  if (!joined(word) || /["“”«»(]|[)]$/.test(text.slice(endBefore, word.start))) return nothing;
  const found = (noun: CountedNoun | null, to: number): After => ({ noun, to, end: words[to - 1]?.end ?? endBefore });

  if (PERCENT_WORD.has(word.fold)) return found(SHARE, at + 1);
  const next = words[at + 1];
  if (word.fold === IN && joined(next) && HUNDRED_WORD.has(next.fold)) return found(SHARE, at + 2);
  if (OF_THEM.has(word.fold)) return found(null, at + 1);
  if (OTHERS.has(word.fold)) return found(OTHER_PEOPLE.has(word.fold) ? PEOPLE : null, at + 1);
  if (word.fold === FROM && joined(next)) {
    if (AGE.has(next.fold)) return found(NO_FIGURE, at + 2);
    if (FORCES.has(next.fold)) return { ...nothing, noun: FIGHTERS };
    const noun = countedNoun(next.fold);
    return noun && noun.kind === 'count' ? found(inContext(words, noun, at, at + 2), at + 2) : nothing;
  }
  if (CASE.has(word.fold) && joined(next)) {
    const noun = CASES.get(next.fold);
    if (noun) {
      const ill = words.slice(at + 2, at + 4).some((other) => ILLNESS.has(other.fold));
      return found(ill ? { ...noun, measure: null } : noun, at + 2);
    }
  }
  const noun = countedNoun(word.fold);
  if (!noun) {
    const unknown = unknownNoun(word, value, text);
    return unknown ? found(unknown, at + 1) : nothing;
  }
  // «كيلومتر مربع», «برميل متفجر»: the word that makes the measure belongs to the noun; without it a distance is none of the news's figures.
  if (noun.condition?.after && joined(next) && noun.condition.after.has(next.fold))
    return found({ ...noun, kind: 'count' }, at + 2);
  if (noun.measure === 'area' && noun.kind === 'none' && next?.fold === SQUARED && next.before === 'none')
    return found({ ...noun, kind: 'count' }, at + 2);
  return found(inContext(words, noun, at, at + 1), at + 1);
}
