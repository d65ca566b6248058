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
  words.forEach((word, at) => {
    const between = at === 0 ? '' : text.slice(words[at - 1]?.end ?? 0, word.start);
    const decimal = word.script === 'digits' && words[at - 1]?.script === 'digits' && between.length === 1;
    const tooLong = at - (sentenceStarts.at(-1) ?? 0) >= MAX_SENTENCE_WORDS;
    const ended = at === 0 || tooLong || (word.before === 'break' && !decimal && SENTENCE_END.test(between));
    if (ended) sentenceStarts.push(at);
    if (between.includes('\n')) paragraph++;
    sentenceOf[at] = sentenceStarts.length - 1;
    paragraphOf[at] = paragraph;
  });
  return { sentenceOf, paragraphOf, sentenceStarts };
}
