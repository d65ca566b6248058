import type { ReportLink } from '../model/card.ts';
import { edtfText } from './edtfText.ts';
import { Icon } from './Icon.tsx';
import { type Language, localised } from './localised.ts';
import { webAddress } from './webAddress.ts';
import { words } from './words.ts';

/** Who published and when, and where to read it. */
export function ReportSource({ report, language }: { report: ReportLink; language: Language }) {
  const outlet = localised(report.outlet, language);
  const url = webAddress(report.url);
  return (
    <p class="source">
      <span class="outlet">{outlet}</span>
      <span class="date">{edtfText(report.published, language, words)}</span>
      {url && (
        <a href={url} target="_blank" rel="noopener noreferrer" title={report.title} aria-label={words('row.readNamed', [outlet])}>
          {words('row.read')}
          <Icon name="out" />
        </a>
      )}
    </p>
  );
}
