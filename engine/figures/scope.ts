import type { Where } from '../../model/reading.ts';
import { foldedSet, type Word } from '../arabic/words.ts';
import { edtfInterval, isUnspecified } from '../dates/edtf.ts';
import type { PlacedMention, Sentence } from '../sentences.ts';

const BETWEEN = foldedSet('بين وبين مابين');
const FROM = foldedSet('من منذ ومنذ');
const UNTIL = foldedSet('إلى حتى وحتى الى');
const SINCE = foldedSet('منذ ومنذ');
const SINCE_REACH = 8;
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

function placesIn(sentence: Sentence): PlacedMention[] {
  // «محافظة السويداء» is not the city of that name, nor «ريف حمص» Homs.
  const places = new Set(sentence.mentions.filter((mention) => mention.category === 'place').map((mention) => mention.entity));
  const local = sentence.mentions.filter(
    (mention) => mention.category === 'place' && (mention.nestedIn === undefined || !places.has(mention.nestedIn)),
  );
  return local.length > 0
    ? local
    : sentence.mentions.filter((mention) => mention.category === 'country' && mention.nestedIn === undefined);
}

/** Places of the figure's sentence, nearest to it first; else the last one named in the paragraphs before it; else those of the headline. */
export function placesFor(sentences: readonly Sentence[], index: number, numberAt: number): { places: string[]; where?: Where } {
  const own = sentences[index];
  if (!own) return { places: [] };
  const here = placesIn(own);
  if (here.length > 0) {
    const byDistance = here.toSorted((a, b) => Math.abs(a.from - numberAt) - Math.abs(b.from - numberAt));
    return { places: [...new Set(byDistance.map((mention) => mention.entity))], where: 'sentence' };
  }
  for (let back = index - 1; back >= 0; back--) {
    const sentence = sentences[back];
    if (!sentence || own.paragraph - sentence.paragraph > PARAGRAPHS_BACK) break;
    const named = placesIn(sentence).filter((mention) => mention.category === 'place');
    if (named.length === 0) continue;
    // A headline names first where it happened; elsewhere the last place is the one that the text goes on from.
    const inOrder = back === 0 ? named : named.toReversed();
    return {
      places: [...new Set(inOrder.map((mention) => mention.entity))],
      where: sentence.paragraph === own.paragraph ? 'paragraph' : 'earlier',
    };
  }
  const headline = sentences[0] ? placesIn(sentences[0]) : [];
  return headline.length > 0
    ? { places: [...new Set(headline.map((mention) => mention.entity))], where: 'headline' }
    : { places: [] };
}
