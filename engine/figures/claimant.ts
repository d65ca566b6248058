import type { Category } from '../../model/entity.ts';
import { foldedSet, foldWord, type Word } from '../arabic/words.ts';
import type { PlacedMention, Sentence } from '../sentences.ts';

const SAYING = foldedSet(
  'أعلن أعلنت قال قالت ذكر ذكرت أفاد أفادت وثق وثقت أشار أشارت أكد أكدت أوضح أوضحت كشف كشفت أحصى أحصت سجل سجلت قدر قدرت نشر نشرت رصد رصدت أوردت أورد اعترف اعترفت أقر أقرت نقل نقلت زعم زعمت صرح صرحت نوه نوهت لفت لفتت يعلن تعلن يقول تقول يؤكد تؤكد تشير يشير تبنى تبنت ادعى رجح رجحت',
);
const ACCORDING = foldedSet('وفق وفقا بحسب حسب نقلا استنادا لبيانات لإحصاءات لإحصائيات لتقديرات لتقرير');
/** Nouns for what a claimant wrote: they keep the last claimant speaking. */
const ITS_TEXT = foldedSet('التقرير البيان الإحصائية التصريح تقريرها تقريره بيانها بيانه التقديرات');
const CONTINUES = foldedSet(
  'كما وأضاف وأضافت وأشار وأشارت وأوضح وأوضحت وأكد وأكدت ونوه ونوهت ووثق ووثقت وسجل وسجلت ولفت ولفتت مضيفا مضيفة وتابع وتابعت أضاف أضافت',
);
const SPEAKERS = new Set<Category>(['organisation', 'outlet', 'armed-group', 'government-force', 'country', 'person']);
/** Sources that are no entity; what follows them tells them apart («مصادر محلية», «شهود عيان»). */
const SOURCES = foldedSet(
  'مصدر مصادر ناشط ناشطون ناشطين نشطاء شهود شاهد سكان أهالي الأهالي السكان مسؤول مسؤولون مسؤولين متحدث المتحدث ناطق الناطق باحث خبير طبيب أطباء تقارير وسائل مراسل مراسلنا مراسلة',
);
const ENDS_SOURCE = foldedSet('أن إن بأن أنه إنه أنها إنها إلى عن على قوله قولها لـ');
const IN = foldWord('في');
const MOST_SOURCE_WORDS = 3;
const REACH = 5;

const bare = (fold: string): string => fold.replace(/^[وف](?=.{3})/, '');

/** Who is said to have said it, as an entity or else in the article's words, and whether the sentence only goes on with the last claimant. */
export type Attribution = { claimant: string | null; source: string | null; continues: boolean };

/** Whether a source's words end before this one; what is told begins with ب: «أفاد ناشطون بمقتل …». */
function endsSource(word: Word | undefined): boolean {
  return word?.before !== 'gap' || word.script === 'digits' || word.fold.startsWith('ب') || ENDS_SOURCE.has(word.fold);
}

/** The words of a source that is no entity, where one stands at a word. */
function sourceAt(words: readonly Word[], at: number, to: number, text: string): string | null {
  const first = words[at];
  if (first === undefined || !(SOURCES.has(first.fold) || SOURCES.has(first.fold.replace(/^[بل]/, '')))) return null;
  let end = at + 1;
  while (end < Math.min(to, at + MOST_SOURCE_WORDS) && !endsSource(words[end])) end++;
  return text.slice(first.start, words[end - 1]?.end ?? first.end);
}

/** The claimant of a sentence: the subject of a verb of saying, or the source after «بحسب». */
export function claimantOf(words: readonly Word[], { from, to, mentions }: Sentence, text: string): Attribution {
  const speakers = mentions.filter(
    (mention) =>
      SPEAKERS.has(mention.category) &&
      mention.kind !== 'descriptor' &&
      mention.nestedIn === undefined &&
      words[mention.from - 1]?.fold !== IN,
  );
  const after = (at: number): PlacedMention | undefined =>
    speakers.find((mention) => mention.from > at && mention.from <= at + REACH);
  const said = (at: number): Attribution | null => {
    const source = sourceAt(words, at + 1, to, text);
    if (source !== null) return { claimant: null, source, continues: false };
    const speaker = after(at);
    return speaker ? { claimant: speaker.entity, source: null, continues: false } : null;
  };

  for (let at = from; at < to; at++) {
    const fold = words[at]?.fold ?? '';
    const according = ACCORDING.has(fold) || ACCORDING.has(bare(fold)) ? said(at) : null;
    if (according) return according;
  }
  for (let at = from; at < to; at++) {
    const fold = words[at]?.fold ?? '';
    if (!SAYING.has(fold) && !SAYING.has(bare(fold))) continue;
    if (ITS_TEXT.has(words[at + 1]?.fold ?? '')) return { claimant: null, source: null, continues: true };
    // «وكانت قسد أعلنت»: the subject may stand before its verb; else it follows at once.
    const attribution = said(at);
    if (attribution) return attribution;
    const before = speakers.findLast((mention) => mention.to <= at && mention.to >= at - 2);
    if (before) return { claimant: before.entity, source: null, continues: false };
  }
  const opening = words[from]?.fold ?? '';
  const continues = CONTINUES.has(opening) || words.slice(from, from + 3).some((word) => ITS_TEXT.has(word.fold));
  return { claimant: null, source: null, continues };
}
