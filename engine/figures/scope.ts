import { foldedSet } from '../arabic/words.ts';
import { edtfInterval } from '../dates/edtf.ts';
import type { ReadText } from './read.ts';

const BETWEEN = foldedSet('بين وبين مابين');
const FROM = foldedSet('من منذ ومنذ');
const UNTIL = foldedSet('إلى حتى وحتى الى');
const PLACES = new Set(['place', 'country']);

const plain = (edtf: string): string => edtf.replaceAll('~', '');
const point = (edtf: string, side: 'from' | 'to'): string => {
  const [from = '', to = from] = edtf.split('/');
  return side === 'from' ? from : to;
};

/**
 * The period that a figure covers as its sentence states it: «بين … و…» and «من … إلى …» make an interval; otherwise the date nearest to the figure.
 *
 * @returns EDTF, or null where the sentence names no dated period.
 */
export function periodIn({ words, dates }: ReadText, from: number, to: number, numberAt: number): string | null {
  const here = dates.filter((date) => date.from >= from && date.from < to && !date.edtf.startsWith('XXXX'));
  for (let index = 0; index + 1 < here.length; index++) {
    const [first, second] = [here[index], here[index + 1]];
    if (!first || !second || second.from > first.to + 2) continue;
    const opener = words[first.from - 1]?.fold ?? '';
    const joined = words[second.from]?.fold.startsWith('و') === true || words[second.from - 1]?.fold === 'و';
    const until = UNTIL.has(words[second.from - 1]?.fold ?? '');
    if ((BETWEEN.has(opener) && joined) || (FROM.has(opener) && until)) {
      const interval = edtfInterval(point(plain(first.edtf), 'from'), point(plain(second.edtf), 'to'));
      return interval;
    }
  }
  const nearest = here.toSorted((a, b) => Math.abs(a.from - numberAt) - Math.abs(b.from - numberAt))[0];
  return nearest ? plain(nearest.edtf) : null;
}

/** Places of the sentence, nearest to the figure first; else the last ones named before it in the article. */
export function placesFor({ words, layout, mentions }: ReadText, from: number, to: number, numberAt: number): string[] {
  const places = mentions.filter((mention) => PLACES.has(mention.category));
  const here = places.filter((mention) => mention.from >= from && mention.from < to);
  const local = here.filter((mention) => mention.category === 'place');
  const chosen = local.length > 0 ? local : here;
  if (chosen.length > 0) {
    const byDistance = chosen.toSorted((a, b) => Math.abs(a.from - numberAt) - Math.abs(b.from - numberAt));
    return [...new Set(byDistance.map((mention) => mention.entity))];
  }
  const last = places.findLast((mention) => mention.from < from && mention.category === 'place');
  const paragraphsBack = (layout.paragraphOf[from] ?? 0) - (last ? (layout.paragraphOf[last.from] ?? 0) : 0);
  return last && (paragraphsBack <= 3 || words.length < 400) ? [last.entity] : [];
}
