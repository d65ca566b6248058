import { endOffset, type Folded } from '../arabic/fold.ts';
import { isWordSymbol } from '../arabic/symbols.ts';
import { foldedText } from '../arabic/words.ts';
import type { FormNeeds } from '../lexicon/lexicon.ts';
import type { Match } from '../lexicon/match.ts';
import { isQuoted } from './quotes.ts';

const PROCLITICS = /^[وف]?[بلك]?(?:ال)?/;

function wordBefore(folded: Folded, wordFrom: number): string {
  let end = wordFrom - 1;
  while (end >= 0 && !isWordSymbol(folded.symbols[end] ?? 0)) end--;
  let start = end + 1;
  while (start > 0 && isWordSymbol(folded.symbols[start - 1] ?? 0)) start--;
  return foldedText(folded, start, end + 1);
}

function follows(folded: Folded, match: Match, words: readonly string[]): boolean {
  const before = wordBefore(folded, match.wordFrom);
  return (
    words.includes(before) || words.includes(before.replace(PROCLITICS, '')) || words.includes(before.replace(/^[وفبلك]/, ''))
  );
}

/** Letters only, so that vowel marks and tatweels do not matter while hamza, ta marbuta and alef maqsura do. */
const bareLetters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('ـ', '');

/**
 * Whether a match meets what its form needs.
 *
 * @param published day of publication, null where unknown.
 * @param present entities named in the article, by index into the lexicon; asked only where a form leans on them.
 */
export function meets(
  needs: FormNeeds | undefined,
  folded: Folded,
  match: Match,
  published: number | null,
  present: () => ReadonlySet<number>,
): boolean {
  if (needs === undefined) return true;
  if (needs.since !== undefined && (published === null || published < needs.since)) return false;
  const start = folded.starts[match.from] ?? 0;
  const end = endOffset(folded, match.to - 1);
  if (needs.exact !== undefined && bareLetters(folded.text.slice(start, end)) !== bareLetters(needs.exact)) return false;
  if (needs.quoted === true && !isQuoted(folded.text, start, end)) return false;
  if (needs.after && !follows(folded, match, needs.after)) return false;
  return needs.near === undefined || needs.near.some((entity) => present().has(entity));
}
