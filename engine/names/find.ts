import type { Mention } from '../../model/reading.ts';
import { endOffset, type Folded } from '../arabic/fold.ts';
import { foldedText } from '../arabic/words.ts';
import { BACK_REFERENCE, type Lexicon, type LexiconForm, LIST_HEAD } from '../lexicon/lexicon.ts';
import { findMatches, type Match } from '../lexicon/match.ts';
import { resolveBackReferences } from './backReferences.ts';
import type { Candidate } from './candidate.ts';
import { withListedNames } from './conjoined.ts';
import { meets } from './needs.ts';
import { withClosingMark } from './quotes.ts';

const nothing = (): ReadonlySet<number> => new Set();

/** Entities that the article names without needing any context: what `near` may lean on. */
function presentEntities(lexicon: Lexicon, matches: readonly Match[], folded: Folded, published: number | null): Set<number> {
  const present = new Set<number>();
  for (const match of matches) {
    const to = lexicon.postings[match.posting + 1] ?? 0;
    for (let at = lexicon.postings[match.posting] ?? 0; at < to; at++) {
      const form = lexicon.forms[at];
      if (form && form.entity >= 0 && !form.needs?.near && meets(form.needs, folded, match, published, nothing))
        present.add(form.entity);
    }
  }
  // The place and the country that contain a named place are present too; a set's loop reaches what is added to it.
  for (const entity of present) {
    const within = lexicon.entities[entity]?.within ?? -1;
    const category = lexicon.entities[within]?.category;
    if (category === 'place' || category === 'country') present.add(within);
  }
  return present;
}

/** The first way to read a match whose needs the text meets. */
function readingOf(
  lexicon: Lexicon,
  match: Match,
  folded: Folded,
  published: number | null,
  present: () => ReadonlySet<number>,
): LexiconForm | undefined {
  const to = lexicon.postings[match.posting + 1] ?? 0;
  for (let at = lexicon.postings[match.posting] ?? 0; at < to; at++) {
    const form = lexicon.forms[at];
    if (form && form.entity !== LIST_HEAD && meets(form.needs, folded, match, published, present)) return form;
  }
  return undefined;
}

function candidateOf(match: Match, form: LexiconForm, folded: Folded, nestedIn: number): Candidate {
  const start = folded.starts[match.from] ?? 0;
  const end = withClosingMark(folded.text, start, endOffset(folded, match.to - 1));
  const refersBack = form.entity === BACK_REFERENCE;
  return {
    start,
    end,
    surface: folded.text.slice(start, end),
    entity: form.entity,
    kind: refersBack ? 'back-reference' : form.descriptor ? 'descriptor' : 'name',
    word: refersBack ? foldedText(folded, match.from, match.to) : '',
    nestedIn,
  };
}

/**
 * Finds the names of an article: leftmost, longest, with names inside names kept as nested, and nouns that refer back resolved.
 *
 * @param published day of publication as a day number, by which names that changed hands are told apart; null where unknown.
 * @returns mentions in the order of the text; an outer mention before those nested in it.
 */
export function findMentions(folded: Folded, lexicon: Lexicon, published: number | null = null): Mention[] {
  const matches = withListedNames(lexicon, folded, findMatches(lexicon, folded));
  let known: ReadonlySet<number> | undefined;
  const present = (): ReadonlySet<number> => (known ??= presentEntities(lexicon, matches, folded, published));
  const candidates: Candidate[] = [];
  let outerTo = -1;
  let outer = -1;
  let wordRead = -1;

  for (const match of matches) {
    // One name begins at a word; its shorter readings come after it.
    if (match.wordFrom === wordRead) continue;
    const nested = match.from < outerTo;
    if (nested && match.to > outerTo) continue;
    const form = readingOf(lexicon, match, folded, published, present);
    if (form === undefined || (nested && (form.entity === outer || form.entity === BACK_REFERENCE))) continue;
    candidates.push(candidateOf(match, form, folded, nested ? outer : -1));
    if (!nested) {
      outerTo = match.to;
      outer = form.entity;
    }
    wordRead = match.wordFrom;
  }
  return resolveBackReferences(candidates, lexicon);
}
