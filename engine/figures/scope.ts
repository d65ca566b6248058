import type { Where } from '../../model/reading.ts';
import { foldedSet, foldWord, type Word } from '../arabic/words.ts';
import { edtfInterval, isUnspecified } from '../dates/edtf.ts';
import type { PlacedMention, Sentence } from '../sentences.ts';

const BETWEEN = foldedSet('بين وبين مابين');
const FROM = foldedSet('من منذ ومنذ');
const UNTIL = foldedSet('إلى حتى وحتى الى');
const SINCE = foldedSet('منذ ومنذ');
const SINCE_REACH = 8;
const IN = foldWord('في');
const DIRECTIONS = foldedSet('شرقي غربي شمالي جنوبي شرق غرب شمال جنوب قرب');
/** Who tells, and is nobody that anything happens to. */
const SOURCES = foldedSet('مصدر مصادر مراسل مراسلنا مراسلة');
const SOURCE_REACH = 4;
/** How far back a place still holds for a sentence that names none. */
const PARAGRAPHS_BACK = 3;

const plain = (edtf: string): string => edtf.replaceAll('~', '');
const begin = (edtf: string): string => plain(edtf).split('/')[0] ?? '';
const end = (edtf: string): string => plain(edtf).split('/').at(-1) ?? '';

/**
 * The period that a figure covers as its sentence states it: «بين … و…» and «من … إلى …» make an interval; otherwise the date nearest to the
 * figure, which «منذ» leaves open at its end.
 *
 * @returns EDTF, or null where the sentence names no dated period.
 */
export function periodIn(words: readonly Word[], sentence: Sentence, numberAt: number): string | null {
  const dates = sentence.dates.filter((date) => !isUnspecified(date.edtf));
  for (const [index, first] of dates.entries()) {
    const second = dates[index + 1];
    if (!second || second.from > first.to + 2) continue;
    const opener = words[first.from - 1]?.fold ?? '';
    const joined = words[second.from]?.fold.startsWith('و') === true || words[second.from - 1]?.fold === 'و';
    const until = UNTIL.has(words[second.from - 1]?.fold ?? '');
    if ((BETWEEN.has(opener) && joined) || (FROM.has(opener) && until)) return edtfInterval(begin(first.edtf), end(second.edtf));
  }
  const [nearest] = dates.toSorted((a, b) => Math.abs(a.from - numberAt) - Math.abs(b.from - numberAt));
  if (!nearest) return null;
  const since = words
    .slice(Math.max(sentence.from, nearest.from - SINCE_REACH), nearest.from)
    .some((word) => SINCE.has(word.fold));
  return since ? edtfInterval(begin(nearest.edtf), '..') : plain(nearest.edtf);
}

/** «مصدر طبي في حمص»: where a source is says nothing of what it tells. */
function isWhereSourceIs(words: readonly Word[], { from }: PlacedMention): boolean {
  return (
    words[from - 1]?.fold === IN && words.slice(Math.max(0, from - SOURCE_REACH), from - 1).some((word) => SOURCES.has(word.fold))
  );
}

/** «بيروت - (رويترز)»: where the report was written, at the beginning of its paragraph. */
function isDateline(words: readonly Word[], text: string, sentence: Sentence, mention: PlacedMention): boolean {
  const opens = mention.from === sentence.from && (mention.from === 0 || words[mention.from]?.before === 'break');
  return opens && /[-–—(:]/.test(text.slice(words[mention.to - 1]?.end ?? 0, words[mention.to]?.start ?? 0));
}

/** «كويا غربي درعا»: the second place only says where the first is. */
function isRelative(words: readonly Word[], { from }: PlacedMention): boolean {
  return DIRECTIONS.has(words[from - 1]?.fold ?? '');
}

/** Where a sentence's events are, as far as it names places; countries only where it names none narrower. */
function placesIn(words: readonly Word[], text: string, sentence: Sentence): PlacedMention[] {
  const told = sentence.mentions.filter(
    (mention) => !isWhereSourceIs(words, mention) && !isDateline(words, text, sentence, mention),
  );
  // «محافظة السويداء» is not the city of that name, nor «ريف حمص» Homs.
  const places = new Set(told.filter((mention) => mention.category === 'place').map((mention) => mention.entity));
  const local = told.filter(
    (mention) => mention.category === 'place' && (mention.nestedIn === undefined || !places.has(mention.nestedIn)),
  );
  const countries = told.filter((mention) => mention.category === 'country' && mention.nestedIn === undefined);
  // «وقُتل 36 شخصًا في لبنان، وتزامن ذلك مع غارات على تدمر»: «في» makes a country a place like any other.
  if (local.length > 0) return [...local, ...countries.filter((mention) => words[mention.from - 1]?.fold === IN)];
  // «موالية لإيران» is no place either.
  return countries.filter((mention) => text[mention.start - 1] !== 'ل');
}

function ids(mentions: readonly PlacedMention[]): string[] {
  return [...new Set(mentions.map((mention) => mention.entity))];
}

/** Places of the figure's sentence, nearest to it first; else those of the paragraphs before it; else those of the headline. */
export function placesFor(
  words: readonly Word[],
  text: string,
  sentences: readonly Sentence[],
  index: number,
  numberAt: number,
): { places: string[]; where?: Where } {
  const own = sentences[index];
  if (!own) return { places: [] };
  const mainFirst = (mentions: readonly PlacedMention[]): PlacedMention[] =>
    mentions.toSorted((a, b) => Number(isRelative(words, a)) - Number(isRelative(words, b)));
  const here = placesIn(words, text, own).toSorted((a, b) => Math.abs(a.from - numberAt) - Math.abs(b.from - numberAt));
  if (here.length > 0) return { places: ids(mainFirst(here)), where: 'sentence' };
  for (let back = index - 1; back >= 0; back--) {
    const sentence = sentences[back];
    if (!sentence || own.paragraph - sentence.paragraph > PARAGRAPHS_BACK) break;
    const named = placesIn(words, text, sentence).filter((mention) => mention.category === 'place');
    if (named.length === 0) continue;
    // A headline names first where it happened; elsewhere the last place is the one that the text goes on from.
    const inOrder = back === 0 ? named : named.toReversed();
    return { places: ids(mainFirst(inOrder)), where: sentence.paragraph === own.paragraph ? 'paragraph' : 'earlier' };
  }
  const headline = sentences[0] ? placesIn(words, text, sentences[0]) : [];
  return headline.length > 0 ? { places: ids(mainFirst(headline)), where: 'headline' } : { places: [] };
}
