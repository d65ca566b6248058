import type { ClaimRow as Row } from '../model/card.ts';
import { ClaimRow } from './ClaimRow.tsx';
import type { Language } from './localised.ts';
import { rowGroups } from './rowGroups.ts';
import { words } from './words.ts';

/** All answers by others, grouped by how they stand to the page's. */
export function ClaimGroups({ rows, language }: { rows: Row[]; language: Language }) {
  if (rows.length === 0) return <p class="note">{words('figure.noRows')}</p>;
  return (
    <>
      {rowGroups(rows).map(({ key, rows: members }) => (
        <section class={`group ${key}`} key={key}>
          <h3>{words(`group.${key}`)}</h3>
          <ul class="rows">
            {members.map((row) => (
              <ClaimRow key={row.claim} row={row} language={language} />
            ))}
          </ul>
        </section>
      ))}
      <p class="neutral">{words('card.neutral')}</p>
    </>
  );
}
