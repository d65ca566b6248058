import type { Category } from '../../model/entity.ts';
import { foldedSet, type Word } from '../arabic/words.ts';
import type { PlacedMention, Sentence } from '../sentences.ts';

const SAYING = foldedSet(
  'أعلن أعلنت قال قالت ذكر ذكرت أفاد أفادت وثق وثقت أشار أشارت أكد أكدت أوضح أوضحت كشف كشفت أحصى أحصت سجل سجلت قدر قدرت نشر نشرت رصد رصدت بين بينت أوردت أورد اعترف اعترفت أقر أقرت نقل نقلت زعم زعمت صرح صرحت نوه نوهت لفت لفتت يعلن تعلن يقول تقول يؤكد تؤكد تشير يشير تبنى تبنت ادعى رجح رجحت',
);
const ACCORDING = foldedSet('وفق وفقا بحسب حسب نقلا استنادا لبيانات لإحصاءات لإحصائيات لتقديرات لتقرير');
/** Nouns for what a claimant wrote: they keep the last claimant speaking. */
const ITS_TEXT = foldedSet('التقرير البيان الإحصائية التصريح تقريرها تقريره بيانها بيانه التقديرات');
const CONTINUES = foldedSet(
  'كما وأضاف وأضافت وأشار وأشارت وأوضح وأوضحت وأكد وأكدت ونوه ونوهت ووثق ووثقت وسجل وسجلت وبين وبينت ولفت ولفتت مضيفا مضيفة وتابع وتابعت أضاف أضافت',
);
const SPEAKERS = new Set<Category>(['organisation', 'outlet', 'armed-group', 'government-force', 'country', 'person']);
const REACH = 5;

const bare = (fold: string): string => fold.replace(/^[وف](?=.{3})/, '');

/** Who is said to have said it, and whether the sentence only goes on with what the last claimant said. */
export type Attribution = { claimant: string | null; continues: boolean };

/** The claimant of a sentence: the subject of a verb of saying, or the source after «بحسب», as an entity. */
export function claimantOf(words: readonly Word[], { from, to, mentions }: Sentence): Attribution {
  const speakers = mentions.filter(
    (mention) => SPEAKERS.has(mention.category) && mention.kind !== 'descriptor' && mention.nestedIn === undefined,
  );
  const after = (at: number): PlacedMention | undefined =>
    speakers.find((mention) => mention.from > at && mention.from <= at + REACH);
  for (let at = from; at < to; at++) {
    const fold = words[at]?.fold ?? '';
    if (ACCORDING.has(fold) || ACCORDING.has(bare(fold))) {
      const source = after(at);
      if (source) return { claimant: source.entity, continues: false };
    }
  }
  for (let at = from; at < to; at++) {
    const fold = words[at]?.fold ?? '';
    if (!SAYING.has(fold) && !SAYING.has(bare(fold))) continue;
    // «وكانت قسد أعلنت»: the subject may stand before its verb; else it follows at once.
    const ahead = words[at + 1];
    if (ahead && ITS_TEXT.has(ahead.fold)) return { claimant: null, continues: true };
    const subject = after(at) ?? speakers.findLast((mention) => mention.to <= at && mention.to >= at - 2);
    if (subject) return { claimant: subject.entity, continues: false };
  }
  const opening = words[from]?.fold ?? '';
  return {
    claimant: null,
    continues: CONTINUES.has(opening) || words.slice(from, from + 3).some((word) => ITS_TEXT.has(word.fold)),
  };
}
