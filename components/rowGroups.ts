import type { ClaimRow } from '../model/card.ts';
import type { Verdict } from '../model/reading.ts';

/** The order in which a card shows its rows: the same question first, and in it what differs. */
const GROUPS = [
  { key: 'same', verdicts: ['differs', 'same-figure'] },
  { key: 'scope', verdicts: ['other-scope'] },
  { key: 'repeats', verdicts: ['repeat'] },
] as const satisfies { key: string; verdicts: readonly Verdict[] }[];

export type RowGroup = { key: (typeof GROUPS)[number]['key']; rows: ClaimRow[] };

/** The rows in the groups of a card, each in the order that it came in; groups without rows are left out. */
export function rowGroups(rows: ClaimRow[]): RowGroup[] {
  return GROUPS.map(({ key, verdicts }) => ({
    key,
    rows: verdicts.flatMap((verdict) => rows.filter((row) => row.verdict === verdict)),
  })).filter((group) => group.rows.length > 0);
}
