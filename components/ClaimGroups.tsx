import type { ClaimRow as Row } from '../model/card.ts';
import { ClaimRow } from './ClaimRow.tsx';
import type { Language } from './localised.ts';
import { rowGroups } from './rowGroups.ts';
import { words } from './words.ts';

function Rows({ rows, language }: { rows: Row[]; language: Language }) {
  if (rows.length === 0) return null;
  return (
    <ul class="rows">
      {rows.map((row) => (
        <ClaimRow key={row.claim} row={row} language={language} />
      ))}
    </ul>
  );
}

/** All answers by others, grouped by how they stand to the page's; what was known when it was published apart from what came later. */
export function ClaimGroups({ rows, language }: { rows: Row[]; language: Language }) {
  if (rows.length === 0) return <p class="note">{words('figure.noRows')}</p>;
  return (
    <>
      {rowGroups(rows).map(({ key, rows: members }) => (
        <section class={`group ${key}`} key={key}>
          <h3>{words(`group.${key}`)}</h3>
          <Rows rows={members.filter((row) => !row.later)} language={language} />
          {members.some((row) => row.later) && <h4>{words('group.later')}</h4>}
          <Rows rows={members.filter((row) => row.later)} language={language} />
        </section>
      ))}
      <p class="neutral">{words('card.neutral')}</p>
    </>
  );
}
