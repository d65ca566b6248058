import type { ClaimRow as Row } from '../model/card.ts';
import { answerText, citationText } from './citationText.ts';
import { CopyCitation } from './CopyCitation.tsx';
import { type Language, localised } from './localised.ts';
import { pluralText } from './pluralText.ts';
import { ReportSource } from './ReportSource.tsx';
import { scopeTags } from './scopeText.ts';
import { wordKey } from './wordKey.ts';
import { words } from './words.ts';

/** How the answer stands to the page's; of other scopes and repeats the group's heading tells enough. */
function verdictText({ verdict, reasons, quantity }: Row): string | null {
  if (reasons.includes('alters-origin')) return words('verdict.altered');
  if (verdict === 'same-figure' && reasons.includes('bounds-meet')) return words('verdict.compatible');
  if (verdict === 'other-scope' || verdict === 'repeat') return null;
  return words(`verdict.${quantity ? 'value' : 'date'}.${wordKey(verdict)}`);
}

function Repeats({ row, language }: { row: Row; language: Language }) {
  return (
    <details class="repeats">
      <summary>{pluralText('count.repeats', row.repeatedBy.length, language, words)}</summary>
      <ul>
        {row.repeatedBy.map((report) => (
          <li key={report.url ?? report.outlet.en + report.published}>
            <ReportSource report={report} language={language} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One answer by another: who, what with its bound, in which scope, where to read it. */
export function ClaimRow({ row, language }: { row: Row; language: Language }) {
  const tags = scopeTags(row, language, words);
  const verdict = verdictText(row);
  return (
    <li class={`row ${row.verdict}`}>
      <p class="answer">
        <strong>{answerText(row, language, words)}</strong>
        {verdict && <span class="verdict">{verdict}</span>}
      </p>
      <p class="claimant">{localised(row.claimant, language)}</p>
      {tags.length > 0 && (
        <ul class="tags">
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
      {row.note && <p class="note">{localised(row.note, language)}</p>}
      <div class="row-foot">
        <ReportSource report={row.report} language={language} />
        <CopyCitation citation={citationText(row, language, words)} />
      </div>
      {row.repeatedBy.length > 0 && <Repeats row={row} language={language} />}
    </li>
  );
}
