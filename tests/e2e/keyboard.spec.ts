import type { Page } from '@playwright/test';
import { readCard } from './card.ts';
import { expectedOf } from './expected.ts';
import { expect, test } from './fixtures.ts';
import { markedTexts } from './marks.ts';
import { openPopup, workerOf } from './reader.ts';
import { word } from './words.ts';

/** The part of the extension's API that is called inside its worker; `dispatch` is the browser's own way to raise an event. */
declare const chrome: {
  commands: { onCommand: { dispatch: (command: string, tab: unknown) => void } };
  tabs: { query: (filter: object) => Promise<unknown[]> };
};

const { url } = expectedOf('forat');
const FIGURES = word('popup.category.figure');

/** Goes on with Tab until a switch whose label starts with the text has the focus; tells every label passed. */
async function tabTo(popup: Page, label: string): Promise<string[]> {
  const passed: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await popup.keyboard.press('Tab');
    const focused = await popup.evaluate(() => {
      const element = document.activeElement;
      return element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : (element?.textContent ?? '');
    });
    passed.push(focused.trim());
    if (focused.trim().startsWith(label)) return passed;
  }
  throw new Error(`Tab never came to «${label}»: ${passed.join(' · ')}`);
}

test('the popup works by Tab and Space alone, and shows where the focus is', async ({ context, openMarked }) => {
  const page = await openMarked(url);
  const popup = await openPopup(context, page);
  await popup.getByRole('switch', { name: FIGURES }).waitFor();
  const passed = await tabTo(popup, FIGURES);
  expect(passed.some((label) => label.startsWith(word('popup.thisSite')))).toBe(true);
  expect(await popup.evaluate(() => document.activeElement?.matches(':focus-visible'))).toBe(true);

  await popup.keyboard.press('Space');
  await expect(popup.getByRole('switch', { name: FIGURES })).not.toBeChecked();
  await expect.poll(async () => (await markedTexts(page)).some((text) => text.includes('2323'))).toBe(false);
});

test('the popup fits in 320 px', async ({ context, openMarked }) => {
  const page = await openMarked(url);
  const popup = await openPopup(context, page);
  await popup.setViewportSize({ width: 320, height: 600 });
  await popup.getByRole('switch', { name: FIGURES }).waitFor();
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the command for the next mark opens its card as a labelled dialog, and Escape closes it', async ({
  context,
  openMarked,
}) => {
  const page = await openMarked(url);
  const worker = await workerOf(context);
  await page.bringToFront();
  // A browser without windows takes no shortcuts of extensions, so the command is raised where the browser would raise it.
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    chrome.commands.onCommand.dispatch('next-mark', tab);
  });
  await expect.poll(async () => (await readCard(page))?.label ?? '').not.toBe('');
  await page.keyboard.press('Escape');
  await expect.poll(async () => readCard(page)).toBeNull();
});
