import { fold, type Folded } from '../arabic/fold.ts';
import { BREAK, GAP, isWordSymbol, WAW } from '../arabic/symbols.ts';
import { type Lexicon, LIST_HEAD } from '../lexicon/lexicon.ts';
import { type Match, matchesBehind } from '../lexicon/match.ts';

const MOST_ITEMS = 16;
const COMMA = /^["”»)\s]*[،,]\s*$/;

/** Symbols of a noun and the gap after it. */
function symbolsOf(noun: string): Uint8Array {
  const { symbols, length } = fold(noun);
  return Uint8Array.of(...symbols.subarray(0, length), GAP);
}

function singularAt(lexicon: Lexicon, { posting }: Match): string | undefined {
  const to = lexicon.postings[posting + 1] ?? 0;
  for (let at = lexicon.postings[posting] ?? 0; at < to; at++) {
    const form = lexicon.forms[at];
    if (form?.entity === LIST_HEAD) return form.singular;
  }
  return undefined;
}

/** Where the next item of a list begins after symbol `to`: behind a gap, or a comma; -1 where the list ends. */
function nextItem({ symbols, starts, text }: Folded, to: number): number {
  let at = to;
  while (at < symbols.length && symbols[at] === GAP) at++;
  if (symbols[at] === BREAK) {
    const from = (starts[to - 1] ?? 0) + 1;
    if (!COMMA.test(text.slice(from, starts[at + 1] ?? text.length))) return -1;
    at++;
  }
  return isWordSymbol(symbols[at] ?? BREAK) ? at : -1;
}

/** The names of one list: each as it reads behind the list's type noun; an item that only reads without it is passed over. */
function listed(
  lexicon: Lexicon,
  folded: Folded,
  head: Match,
  singular: string,
  longestAt: ReadonlyMap<number, number>,
): Match[] {
  const before = symbolsOf(singular);
  const names: Match[] = [];
  let to = head.to;
  for (let item = 0; item < MOST_ITEMS; item++) {
    const wordFrom = nextItem(folded, to);
    const joined = wordFrom >= 0 && folded.symbols[wordFrom] === WAW;
    // Behind the first name each further one is joined by «و» or a comma.
    if (wordFrom < 0 || (item > 0 && !joined && folded.symbols[wordFrom - 1] !== BREAK)) break;
    const [name] = [wordFrom, ...(joined ? [wordFrom + 1] : [])]
      .flatMap((from) => matchesBehind(lexicon, before, folded, from, wordFrom))
      .toSorted((a, b) => b.to - a.to);
    const end = Math.max(name?.to ?? 0, longestAt.get(wordFrom) ?? 0);
    if (name) names.push(name);
    if (end === 0) break;
    to = end;
  }
  return names;
}

/** Matches with those added that a name has only behind the type noun of its list. Of two as long, the name as it stands comes first. */
export function withListedNames(lexicon: Lexicon, folded: Folded, matches: Match[]): Match[] {
  const longestAt = new Map<number, number>();
  const lists: { head: Match; singular: string }[] = [];
  for (const match of matches) {
    const singular = singularAt(lexicon, match);
    if (singular !== undefined) lists.push({ head: match, singular });
  }
  if (lists.length === 0) return matches;
  for (const { wordFrom, to } of matches) longestAt.set(wordFrom, Math.max(longestAt.get(wordFrom) ?? 0, to));
  const names = lists.flatMap(({ head, singular }) => listed(lexicon, folded, head, singular, longestAt));
  return names.length === 0 ? matches : [...matches, ...names].sort((a, b) => a.wordFrom - b.wordFrom || b.to - a.to);
}
