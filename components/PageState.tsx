import type { PageSummary } from '../model/message.ts';
import { MARK_CATEGORIES } from '../model/mark.ts';
import type { Language } from './localised.ts';
import { pluralText } from './pluralText.ts';
import { wordKey } from './wordKey.ts';
import { words } from './words.ts';

/** What the popup knows of the page: what its content script says, that there is none (`not-here`), or that none may run (`unreachable`). */
export type PageReport = PageSummary | { state: 'not-here' | 'unreachable' };

/** Counts on one line: «12 اسمًا · 7 أرقام · تاريخان». */
function foundText({ counts }: PageSummary, language: Language): string {
  const names = MARK_CATEGORIES.filter((category) => category !== 'figure' && category !== 'date');
  const found = [
    { base: 'count.names', count: names.reduce((sum, category) => sum + (counts[category] ?? 0), 0) },
    { base: 'count.figures', count: counts.figure ?? 0 },
    { base: 'count.dates', count: counts.date ?? 0 },
  ] as const;
  return found
    .filter(({ count }) => count > 0)
    .map(({ base, count }) => pluralText(base, count, language, words))
    .join(words('popup.separator'));
}

function Found({ summary, language }: { summary: PageSummary; language: Language }) {
  const { differs, agrees, otherScope } = summary;
  const found = foundText(summary, language);
  return (
    <>
      {differs > 0 ? <h1 class="differs">{pluralText('popup.differs', differs, language, words)}</h1> : <h1>{found}</h1>}
      {otherScope > 0 && <p>{pluralText('count.otherScope', otherScope, language, words)}</p>}
      {agrees > 0 && <p>{pluralText('count.agree', agrees, language, words)}</p>}
      <p>{differs > 0 ? found : words('popup.noneDiffers')}</p>
    </>
  );
}

/** What was found on this page, what differs first; or why nothing was, with the button that reads the page where it can be. */
export function PageState({ report, language, onReadHere }: { report: PageReport; language: Language; onReadHere: () => void }) {
  return (
    <section class="page-state" aria-live="polite">
      {report.state === 'read' ? (
        <Found summary={report} language={language} />
      ) : (
        <>
          <h1>{words(`popup.state.${wordKey(report.state)}`)}</h1>
          <p>{words(`popup.hint.${wordKey(report.state)}`)}</p>
        </>
      )}
      {report.state === 'not-here' && (
        <button type="button" class="main-button" onClick={onReadHere}>
          {words('popup.readHere')}
        </button>
      )}
    </section>
  );
}
