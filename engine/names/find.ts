import type { Mention } from '../../model/reading.ts';
import { endOffset, type Folded } from '../arabic/fold.ts';
import { BREAK, CHAR_OF, isWordSymbol } from '../arabic/symbols.ts';
import { BACK_REFERENCE, type Lexicon, type LexiconForm } from '../lexicon/lexicon.ts';
import { type Match, matchesAt } from '../lexicon/match.ts';
import { resolveBackReferences } from './backReferences.ts';
import type { Candidate } from './candidate.ts';
import { meets } from './needs.ts';
import { withClosingMark } from './quotes.ts';

const formsOf = (lexicon: Lexicon, match: Match): LexiconForm[] =>
  lexicon.forms.slice(lexicon.postings[match.posting], lexicon.postings[match.posting + 1]);

/** All matches by the word where they begin, longest first, and among equals the one that peels least. */
function matchesByWord(lexicon: Lexicon, folded: Folded): Match[][] {
  const byWord: Match[][] = [];
  for (let at = 0; at < folded.length; at++) {
    if (!isWordSymbol(folded.symbols[at] ?? BREAK) || (at > 0 && isWordSymbol(folded.symbols[at - 1] ?? BREAK))) continue;
    const matches = matchesAt(lexicon, folded, at);
    if (matches.length > 0) byWord.push(matches.sort((a, b) => b.to - a.to || a.from - b.from));
  }
  return byWord;
}

/** Entities that the article names without needing any context: what `near` may lean on. */
function presentEntities(lexicon: Lexicon, byWord: readonly Match[][], folded: Folded): Set<number> {
  const nothing = new Set<number>();
  const present = new Set<number>();
  for (const match of byWord.flat()) {
    for (const form of formsOf(lexicon, match)) {
      if (form.entity !== BACK_REFERENCE && !form.needs?.near && meets(form.needs, folded, match, nothing))
        present.add(form.entity);
    }
  }
  // The place that contains a named one is present too; a set's loop reaches what is added to it.
  for (const entity of present) {
    const within = lexicon.entities[entity]?.within ?? -1;
    if (lexicon.entities[within]?.category === 'place') present.add(within);
  }
  return present;
}

function foldedText(folded: Folded, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += CHAR_OF[folded.symbols[at] ?? BREAK];
  return text;
}

/**
 * Finds the names of an article: leftmost, longest, with names inside names kept as nested, and nouns that refer back resolved.
 *
 * @returns mentions in the order of the text; an outer mention before those nested in it.
 */
export function findMentions(folded: Folded, lexicon: Lexicon): Mention[] {
  const byWord = matchesByWord(lexicon, folded);
  const present = presentEntities(lexicon, byWord, folded);
  const candidates: Candidate[] = [];
  let outerTo = -1;
  let outer = -1;

  for (const matches of byWord) {
    for (const match of matches) {
      const nested = match.from < outerTo;
      if (nested && match.to > outerTo) continue;
      const form = formsOf(lexicon, match).find((each) => meets(each.needs, folded, match, present));
      if (form === undefined || (nested && (form.entity === outer || form.entity === BACK_REFERENCE))) continue;
      const start = folded.starts[match.from] ?? 0;
      const end = withClosingMark(folded.text, start, endOffset(folded, match.to - 1));
      candidates.push({
        start,
        end,
        surface: folded.text.slice(start, end),
        entity: form.entity,
        kind: form.entity === BACK_REFERENCE ? 'back-reference' : form.descriptor ? 'descriptor' : 'name',
        word: form.entity === BACK_REFERENCE ? foldedText(folded, match.from, match.to) : '',
        nestedIn: nested ? outer : -1,
      });
      if (!nested) {
        outerTo = match.to;
        outer = form.entity;
      }
      break;
    }
  }
  return resolveBackReferences(candidates, lexicon);
}
