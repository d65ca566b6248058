import type { ReportLink } from '../model/card.ts';
import { edtfText } from './edtfText.ts';
import { Icon } from './Icon.tsx';
import { type Language, localised } from './localised.ts';
import { webAddress } from './webAddress.ts';
import { words } from './words.ts';

/** Who published and when, as a link to it where there is an address. */
export function ReportSource({ report, language }: { report: ReportLink; language: Language }) {
  const outlet = localised(report.outlet, language);
  const url = webAddress(report.url);
  const text = (
    <>
      <span class="outlet">{outlet}</span> <span class="date">{edtfText(report.published, language, words)}</span>
    </>
  );
  if (url === undefined) return <span class="source">{text}</span>;
  return (
    <a class="source" href={url} target="_blank" rel="noopener noreferrer" title={report.title ?? words('row.read')}>
      {text}
      <Icon name="out" />
      <span class="unseen">{words('row.newTab')}</span>
    </a>
  );
}
