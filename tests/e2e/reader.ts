import type { BrowserContext, Page, Worker } from '@playwright/test';

/** The part of the extension's API that is called inside its worker. */
declare const chrome: { tabs: { query: (filter: object) => Promise<{ id?: number; url?: string; active: boolean }[]> } };

/** The extension's service worker, started if need be. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 15_000 });
}

async function extensionIdOf(context: BrowserContext): Promise<string> {
  return new URL((await workerOf(context)).url()).host;
}

/** Number by which the browser knows the tab of this page. */
async function tabIdOf(context: BrowserContext, page: Page): Promise<number> {
  const worker = await workerOf(context);
  await page.bringToFront();
  const id = await worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return (tabs.find((tab) => tab.url === url) ?? tabs.find((tab) => tab.active))?.id;
  }, page.url());
  if (id === undefined) throw new Error(`No tab shows ${page.url()}.`);
  return id;
}

/** The popup, opened as a page about the given one. */
export async function openPopup(context: BrowserContext, page: Page): Promise<Page> {
  const [id, tab] = [await extensionIdOf(context), await tabIdOf(context, page)];
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
  return popup;
}

/**
 * Presses the extension's toolbar button on a page, which grants `activeTab` for it. False where the browser doesn't know the protocol's
 * command for it.
 */
export async function pressToolbarButton(context: BrowserContext, page: Page): Promise<boolean> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) return false;
  await page.bringToFront();
  // The button belongs to a tab, whose target is not that of the page within it.
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) return false;
  const id = await extensionIdOf(context);
  return session.send('Extensions.triggerAction', { id, targetId: tab.targetId }).then(
    () => true,
    () => false,
  );
}
