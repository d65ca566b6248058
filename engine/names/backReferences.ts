import type { Mention } from '../../model/reading.ts';
import { BACK_REFERENCE, type Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from './candidate.ts';

/** `word` as its noun with the article: «للتنظيم» shows «لتنظيم», which is «التنظيم». */
const withArticle = (word: string): string => (word.startsWith('ال') ? word : word.startsWith('ل') ? `ا${word}` : word);

/** The entity itself, or the place that contains it, which the noun may name («المحافظة» after a city). */
function accepting(lexicon: Lexicon, entity: number, word: string): number {
  for (let here = entity; here >= 0; here = lexicon.entities[here]?.within ?? -1) {
    if (lexicon.entities[here]?.backReferences.includes(word)) return here;
  }
  return BACK_REFERENCE;
}

/**
 * Gives each noun that refers back («التنظيم», «المدينة») the last entity named before it that accepts the noun. One that finds none is an
 * ordinary word and is dropped.
 */
export function resolveBackReferences(candidates: readonly Candidate[], lexicon: Lexicon): Mention[] {
  const mentions: Mention[] = [];
  const recent: number[] = [];
  for (const candidate of candidates) {
    let entity = candidate.entity;
    if (entity === BACK_REFERENCE) {
      const word = withArticle(candidate.word);
      for (let at = recent.length - 1; at >= 0 && entity === BACK_REFERENCE; at--)
        entity = accepting(lexicon, recent[at] ?? -1, word);
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
