import type { Word } from './words.ts';

/** For each word the sentence and the paragraph that it stands in, and the first word of each sentence. */
export type Layout = { sentenceOf: Int32Array; paragraphOf: Int32Array; sentenceStarts: number[] };

const SENTENCE_END = /[.!?؟…\n]/;
/** Text without any punctuation is cut here, so that work for a sentence stays bounded. */
const MAX_SENTENCE_WORDS = 150;

/** Parts words into sentences and paragraphs by the punctuation between them; a dot inside a number or a censored word parts nothing. */
export function layOut(words: readonly Word[], text: string): Layout {
  const sentenceOf = new Int32Array(words.length);
  const paragraphOf = new Int32Array(words.length);
  const sentenceStarts: number[] = [];
  let paragraph = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const previous = words[at - 1];
    // Only what holds a break can end a sentence; most words have a space before them and are not looked at further.
    const between = word && previous && word.before === 'break' ? text.slice(previous.end, word.start) : '';
    const decimal = between.length === 1 && word?.script === 'digits' && previous?.script === 'digits';
    const tooLong = at - (sentenceStarts.at(-1) ?? 0) >= MAX_SENTENCE_WORDS;
    if (at === 0 || tooLong || (!decimal && SENTENCE_END.test(between))) sentenceStarts.push(at);
    if (between.includes('\n')) paragraph++;
    sentenceOf[at] = sentenceStarts.length - 1;
    paragraphOf[at] = paragraph;
  }
  return { sentenceOf, paragraphOf, sentenceStarts };
}
