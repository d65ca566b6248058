import type { Category } from '../../model/entity.ts';

/** What a form needs in order to count; indices into `Lexicon.entities`, words folded. */
export type FormNeeds = {
  quoted?: boolean;
  after?: string[];
  near?: number[];
  exact?: string;
  /** Day number. */ since?: number;
};

/**
 * One way to read a matched spelling: as a name or description of an entity, as a noun that refers back (`entity` -1), or as
 * the head of a list of names (`entity` -2), each of which stands for the name behind `singular`.
 */
export type LexiconForm = { entity: number; descriptor: boolean; needs?: FormNeeds; singular?: string };

export type LexiconEntity = { id: string; category: Category; within: number; backReferences: string[] };

/**
 * The gazetteer in compiled form: a double-array trie over folded symbols (Aoe 1989), from whose leaves `postings` leads to forms. Plain
 * arrays and records only, so that IndexedDB stores it as it is.
 */
export type Lexicon = {
  base: Int32Array;
  check: Uint8Array;
  /** How spellings begin; see `openings.ts`. */
  openings: Uint8Array;
  /** For posting `p`, the forms `postings[p]` up to `postings[p + 1]`. */
  postings: Int32Array;
  forms: LexiconForm[];
  entities: LexiconEntity[];
};

export const BACK_REFERENCE = -1;
export const LIST_HEAD = -2;
