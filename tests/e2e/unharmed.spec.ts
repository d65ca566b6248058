import type { BrowserContext, Page } from '@playwright/test';
import { launchWithExtension } from '../../scripts/browser.ts';
import { DEMO_HOSTS } from '../../scripts/site.ts';
import { closeCard, hostMarkup, openCard } from './card.ts';
import { expectedOf, OUTLETS } from './expected.ts';
import { expect, test } from './fixtures.ts';
import { marks } from './marks.ts';
import { workerOf } from './reader.ts';

const html = async (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

/** Ends the extension's service worker the way the browser does when it has been idle. */
async function stopWorkers(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Leaves a trace in the worker's memory, or tells whether an earlier one is still there. */
async function trace(context: BrowserContext, leave: boolean): Promise<boolean> {
  return (await workerOf(context)).evaluate((mark) => {
    if (mark) Object.assign(globalThis, { traceOfTest: true });
    return 'traceOfTest' in globalThis;
  }, leave);
}

test('the page is what it was without the extension, byte for byte, apart from the one host element', async ({
  openMarked,
  profileDir,
  site,
}) => {
  const untouched: Record<string, string> = {};
  const bare = await launchWithExtension({
    profileDir: `${profileDir}/bare`,
    port: site.port,
    hosts: DEMO_HOSTS,
    headless: true,
  });
  for (const outlet of OUTLETS) {
    const page = await bare.newPage();
    await page.goto(expectedOf(outlet).url);
    untouched[outlet] = await html(page);
  }
  await bare.close();

  for (const outlet of OUTLETS) {
    const page = await openMarked(expectedOf(outlet).url);
    await openCard(page, expectedOf(outlet).mentions[0]?.surface ?? '');
    const hosts = await hostMarkup(page);
    expect(hosts).toHaveLength(1);
    const after = await html(page);
    const [markup = ''] = hosts;
    expect(after.split(markup)).toHaveLength(2);
    expect(after.replace(markup, '')).toBe(untouched[outlet]);
    await page.close();
  }
});

test('selecting and copying gives the text as it is', async ({ openMarked }) => {
  const page = await openMarked(expectedOf('forat').url);
  const selected = await page.evaluate(() => {
    const paragraph = document.querySelector('.entry-content p:nth-of-type(3)');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    return [getSelection()?.toString(), paragraph instanceof HTMLElement ? paragraph.innerText : undefined];
  });
  expect(selected[0]).toBe(selected[1]);
});

test('a killed service worker changes nothing: marks stay and cards open', async ({ context, openMarked }) => {
  const page = await openMarked(expectedOf('forat').url);
  const before = await marks(page);
  await openCard(page, 'قسد');
  await closeCard(page);

  expect(await trace(context, true)).toBe(true);
  await stopWorkers(context, page);
  expect(await marks(page)).toEqual(before);
  const card = await openCard(page, '1896');
  expect(await trace(context, false), 'the worker is a new one').toBe(false);
  expect(card.rows.length).toBeGreaterThan(0);
  expect(await marks(page)).toEqual(before);
});

test('a page that holds no Arabic is left alone', async ({ context, site }) => {
  site.pages['http://forat.example/english'] =
    '<!doctype html><html lang="en"><title>x</title><article><h1>Raqqa</h1><p>SNHR counted 2,323 civilians.</p></article>';
  const page = await context.newPage();
  await page.goto('http://forat.example/english');
  await page.waitForTimeout(1_500);
  expect(await marks(page)).toEqual([]);
  expect(await hostMarkup(page)).toEqual([]);
});
