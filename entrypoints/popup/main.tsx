import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageReport } from '../../components/PageState.tsx';
import { PopupView } from '../../components/PopupView.tsx';
import { interfaceLanguage, words } from '../../components/words.ts';
import type { PageSummary } from '../../model/message.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings.ts';
import { sendMessage } from '../../platform/messaging.ts';
import { changeSettings, readSettings, watchSettings } from '../../platform/settings.ts';

const CONTENT_SCRIPT = '/content-scripts/reader.js';
const PATIENCE_MS = 3_000;
const ASK_EVERY_MS = 150;
const READING: PageReport = { state: 'reading', counts: {}, differs: 0, agrees: 0, otherScope: 0 };

/** What came of starting the content script on the reader's click. */
type Attempt = 'none' | 'started' | 'refused';

type Tab = { id: number; host: string | null };

/** The page that the popup is about: the active tab, or the one that `?tab=` names when the popup is opened as a page. */
async function currentTab(): Promise<Tab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab =
    named === null ? (await browser.tabs.query({ active: true, currentWindow: true }))[0] : await browser.tabs.get(Number(named));
  if (tab?.id === undefined) return null;
  return { id: tab.id, host: tab.url && /^https?:/.test(tab.url) ? new URL(tab.url).hostname : null };
}

/** What the page's content script says; a message that nobody takes means that there is none. */
async function askPage(tabId: number): Promise<PageSummary | null> {
  return sendMessage('summarise', undefined, tabId).catch(() => null);
}

/** Starts the content script in the page; false where the browser refuses, as on its own pages. */
async function startReading(tabId: number): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] }).then(
    () => true,
    () => false,
  );
}

/**
 * Asks the page again and again for a while, because it needs a moment to read, and to hear of changed settings; null says that nobody
 * answered. Where there is no content script, one may still be on its way, but that is worth fewer questions.
 */
async function follow(
  tabId: number,
  show: (summary: PageSummary | null, patient: boolean) => void,
  signal: AbortSignal,
): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (let missed = 0; !signal.aborted;) {
    const summary = await askPage(tabId);
    const patient = Date.now() < end;
    if (!signal.aborted) show(summary, patient);
    if (!patient) return;
    missed = summary ? 0 : missed + 1;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS * (1 + missed)));
  }
}

/** What the popup says of a page that has not answered, by what came of starting its content script. */
function withoutAnswer(attempt: Attempt, patient: boolean): PageReport {
  if (attempt === 'refused') return { state: 'unreachable' };
  return attempt === 'started' && patient ? READING : { state: 'not-here' };
}

function Popup({ tab, initial }: { tab: Tab | null; initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const [attempt, setAttempt] = useState<Attempt>('none');
  const [report, setReport] = useState<PageReport | null>(tab ? null : { state: 'unreachable' });

  useEffect(() => watchSettings(setSettings), []);

  useEffect(() => {
    if (!tab) return undefined;
    const stop = new AbortController();
    void follow(tab.id, (summary, patient) => setReport(summary ?? withoutAnswer(attempt, patient)), stop.signal);
    return () => stop.abort();
  }, [tab, settings, attempt]);

  const readHere = async (): Promise<void> => {
    if (tab) setAttempt((await startReading(tab.id)) ? 'started' : 'refused');
  };

  return (
    <PopupView
      report={report}
      settings={settings}
      host={tab?.host ?? null}
      language={interfaceLanguage()}
      onReadHere={() => void readHere()}
      onChange={(change) => void changeSettings(change)}
    />
  );
}

async function start(): Promise<void> {
  const language = interfaceLanguage();
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.title = words('popup.title');
  const root = document.querySelector('#root');
  if (!root) return;
  const [tab, settings] = await Promise.all([currentTab().catch(() => null), readSettings().catch(() => DEFAULT_SETTINGS)]);
  render(<Popup tab={tab} initial={settings} />, root);
}

void start();
