import type { Mention } from '../model/reading.ts';
import type { Layout } from './arabic/sentences.ts';
import type { Word } from './arabic/words.ts';
import type { FoundDate } from './dates/foundDate.ts';

/** A mention with the words that it covers, `to` exclusive. */
export type PlacedMention = Mention & { from: number; to: number };

/** One sentence: its words `from` to `to` (end exclusive), its paragraph, and the mentions and dates that begin in it. */
export type Sentence = { from: number; to: number; paragraph: number; mentions: PlacedMention[]; dates: FoundDate[] };

/** Gives each mention the words that it covers. */
function placeInWords(mentions: readonly Mention[], words: readonly Word[]): PlacedMention[] {
  let first = 0;
  return mentions.map((mention) => {
    while ((words[first]?.end ?? Infinity) <= mention.start) first++;
    let to = first;
    while ((words[to]?.start ?? Infinity) < mention.end) to++;
    return { ...mention, from: first, to };
  });
}

/** Sorts an article's mentions and dates into its sentences, so that what looks at a sentence never walks the whole article. */
export function sentencesOf(
  words: readonly Word[],
  layout: Layout,
  mentions: readonly Mention[],
  dates: readonly FoundDate[],
): Sentence[] {
  const sentences = layout.sentenceStarts.map((from, index): Sentence => ({
    from,
    to: layout.sentenceStarts[index + 1] ?? words.length,
    paragraph: layout.paragraphOf[from] ?? 0,
    mentions: [],
    dates: [],
  }));
  for (const mention of placeInWords(mentions, words)) sentences[layout.sentenceOf[mention.from] ?? 0]?.mentions.push(mention);
  for (const date of dates) sentences[layout.sentenceOf[date.from] ?? 0]?.dates.push(date);
  return sentences;
}

function sentenceAt(sentences: readonly Sentence[], words: readonly Word[], letter: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((words[sentences[middle]?.from ?? 0]?.start ?? 0) <= letter) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Words of the sentence in which a letter stands. */
export function wordsAround(sentences: readonly Sentence[], words: readonly Word[], letter: number): readonly Word[] {
  const sentence = sentences[sentenceAt(sentences, words, letter)];
  return words.slice(sentence?.from ?? 0, sentence?.to ?? 0);
}

/** How many sentences on either side of a letter's own are looked at for dates of its paragraph. */
const DATES_REACH = 2;

/** Dates named in the paragraph in which a letter stands, those of its own sentence first. */
export function datesAround(sentences: readonly Sentence[], words: readonly Word[], letter: number): string[] {
  const at = sentenceAt(sentences, words, letter);
  return sentences
    .slice(Math.max(0, at - DATES_REACH), at + DATES_REACH + 1)
    .filter((sentence) => sentence.paragraph === sentences[at]?.paragraph)
    .sort((a, b) => Number(b === sentences[at]) - Number(a === sentences[at]))
    .flatMap((sentence) => sentence.dates.map((date) => date.edtf));
}
