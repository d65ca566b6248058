declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: string[]);
    /** Each hit's last index, with the words that end there. */
    search(text: string): [number, string[]][];
  }
}
