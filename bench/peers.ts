import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import ClassicAhoCorasick from 'ahocorasick';
import { fold } from '../engine/arabic/fold.ts';
import { foldedText } from '../engine/arabic/words.ts';

/** Folded text as a string, which is what the matchers from npm take. */
function foldedString(text: string): string {
  const folded = fold(text);
  return foldedText(folded, 0, folded.length);
}

const isWord = (char: string | undefined): boolean => char !== undefined && char !== ' ' && char !== '\n';
const bounded = (text: string, start: number, end: number): boolean => !isWord(text[start - 1]) && !isWord(text[end]);

/** A matcher of the same job: fold, find, keep what stands between word boundaries. Proclitics and offsets are left out for them. */
export type Peer = { name: string; most: number; build(forms: readonly string[]): (text: string) => number };

export const PEERS: Peer[] = [
  {
    name: '`@monyone/aho-corasick` fast',
    // Takes 14 s to build for 50,000 forms.
    most: 5_000,
    build(forms) {
      const matcher = new FastAhoCorasick([...forms]);
      return (text) => {
        const folded = foldedString(text);
        return matcher.matchInText(folded).filter(({ begin, end }) => bounded(folded, begin, end)).length;
      };
    },
  },
  {
    name: '`ahocorasick`',
    most: 200_000,
    build(forms) {
      const matcher = new ClassicAhoCorasick([...forms]);
      return (text) => {
        const folded = foldedString(text);
        let count = 0;
        for (const [last, words] of matcher.search(folded))
          for (const word of words) if (bounded(folded, last + 1 - word.length, last + 1)) count++;
        return count;
      };
    },
  },
  {
    name: 'RegExp alternation',
    most: 200_000,
    build(forms) {
      const longestFirst = forms.toSorted((a, b) => b.length - a.length);
      const pattern = new RegExp(`(?<![^ \\n])(?:${longestFirst.join('|')})(?![^ \\n])`, 'g');
      return (text) => foldedString(text).match(pattern)?.length ?? 0;
    },
  },
];
