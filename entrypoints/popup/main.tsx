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
 * Asks the page again and again for a while, because it needs a moment to read, and to hear of changed settings. `started` says that its
 * content script was only just begun, so that no answer yet is no reason to offer it anew.
 */
async function follow(tabId: number, started: boolean, show: (report: PageReport) => void, signal: AbortSignal): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!signal.aborted) {
    const summary = await askPage(tabId);
    const patient = Date.now() < end;
    if (!signal.aborted) show(summary ?? (started && patient ? READING : { state: 'not-here' }));
    if (!patient) return;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
}

function Popup({ tab, initial }: { tab: Tab | null; initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const [started, setStarted] = useState(false);
  const [report, setReport] = useState<PageReport | null>(tab ? null : { state: 'unreachable' });

  useEffect(() => watchSettings(setSettings), []);

  useEffect(() => {
    if (!tab) return undefined;
    const stop = new AbortController();
    void follow(tab.id, started, setReport, stop.signal);
    return () => stop.abort();
  }, [tab, settings, started]);

  const readHere = async (): Promise<void> => {
    if (!tab) return;
    if (await startReading(tab.id)) setStarted(true);
    else setReport({ state: 'unreachable' });
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
