import type { Mention } from '../../model/reading.ts';
import { BACK_REFERENCE, type Lexicon, type LexiconEntity } from '../lexicon/lexicon.ts';
import type { Candidate } from './candidate.ts';

/** `word` as its noun with the article: «للتنظيم» shows «لتنظيم», which is «التنظيم». */
const withArticle = (word: string): string => (word.startsWith('ال') ? word : word.startsWith('ل') ? `ا${word}` : word);

/** Nouns with a pronoun («ريفها الجنوبي») name a part of the place that was named. */
const OF_PLACE = /^ريفها? /;

/** Finds what a noun refers back to, given one entity that was named before it. */
class Referents {
  readonly #entities: LexiconEntity[];
  readonly #parts = new Map<string, number[]>();

  constructor({ entities }: Lexicon) {
    this.#entities = entities;
  }

  /** The entity itself, the place that contains it («المحافظة» after a city), or a part of either («ريفها الجنوبي»). */
  of(entity: number, word: string): number {
    if (OF_PLACE.test(word)) return this.#partOf(entity, word);
    for (let here = entity; here >= 0; here = this.#within(here))
      if (this.#entities[here]?.backReferences.includes(word)) return here;
    return BACK_REFERENCE;
  }

  #within(entity: number): number {
    return this.#entities[entity]?.within ?? -1;
  }

  #partOf(place: number, word: string): number {
    const around: number[] = [];
    for (let here = place; this.#entities[here]?.category === 'place'; here = this.#within(here)) around.push(here);
    // A part may lie in a part: the southern countryside in the countryside.
    const lies = (part: number): boolean =>
      around.includes(this.#within(part)) || around.includes(this.#within(this.#within(part)));
    return this.#called(word).find(lies) ?? BACK_REFERENCE;
  }

  #called(word: string): number[] {
    let parts = this.#parts.get(word);
    if (!parts) {
      parts = this.#entities.flatMap((each, index) => (each.backReferences.includes(word) ? [index] : []));
      this.#parts.set(word, parts);
    }
    return parts;
  }
}

/**
 * Gives each noun that refers back («التنظيم», «المدينة») the last entity named before it that accepts the noun. One that finds none is an
 * ordinary word and is dropped.
 */
export function resolveBackReferences(candidates: readonly Candidate[], lexicon: Lexicon): Mention[] {
  const referents = new Referents(lexicon);
  const mentions: Mention[] = [];
  const recent: number[] = [];
  for (const candidate of candidates) {
    let entity = candidate.entity;
    if (entity === BACK_REFERENCE) {
      const word = withArticle(candidate.word);
      for (let at = recent.length - 1; at >= 0 && entity === BACK_REFERENCE; at--) entity = referents.of(recent[at] ?? -1, word);
      if (entity === BACK_REFERENCE) continue;
    }
    const known = lexicon.entities[entity];
    if (known === undefined) continue;
    // A mention moves to the end, so the list stays as short as the article's cast.
    const before = recent.indexOf(entity);
    if (before >= 0) recent.splice(before, 1);
    recent.push(entity);
    const { start, end, surface, kind, nestedIn } = candidate;
    const outer = nestedIn >= 0 ? lexicon.entities[nestedIn] : undefined;
    mentions.push({
      start,
      end,
      surface,
      entity: known.id,
      category: known.category,
      kind,
      ...(outer && { nestedIn: outer.id }),
    });
  }
  return mentions;
}
