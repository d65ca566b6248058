import type { Mention } from '../../model/reading.ts';

/** A mention whose entity may still be open (a noun that refers back, with its folded word). */
export type Candidate = Omit<Mention, 'entity' | 'category' | 'nestedIn'> & { entity: number; word: string; nestedIn: number };
