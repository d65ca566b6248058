import { expectedOf } from './expected.ts';
import { expect, test } from './fixtures.ts';
import { markedTexts, waitUntilMarked } from './marks.ts';
import { openPopup } from './reader.ts';
import { word } from './words.ts';

const { url } = expectedOf('forat');
const has = (texts: string[], part: string): boolean => texts.some((text) => text.includes(part));

test('a category goes and comes back at once, without a reload', async ({ context, openMarked }) => {
  const page = await openMarked(url);
  const loads: string[] = [];
  page.on('framenavigated', (frame) => loads.push(frame.url()));
  const popup = await openPopup(context, page);
  const figures = popup.getByRole('switch', { name: word('popup.category.figure') });

  await figures.click();
  await expect.poll(async () => has(await markedTexts(page), '2323')).toBe(false);
  expect(has(await markedTexts(page), 'قسد')).toBe(true);

  await figures.click();
  await expect.poll(async () => has(await markedTexts(page), '2323')).toBe(true);
  expect(loads).toEqual([]);
});

test('each category shows how many marks of it this page has', async ({ context, openMarked }) => {
  const page = await openMarked(url);
  const popup = await openPopup(context, page);
  await expect(popup.locator('.switches .count').first()).toBeVisible();
  const counts = await popup.locator('.switches .count [aria-hidden]').allTextContents();
  expect(counts.length).toBeGreaterThanOrEqual(7);
  expect(counts.some((count) => /[1-9١-٩]/.test(count))).toBe(true);
});

test('this site is turned off and on', async ({ context, openMarked }) => {
  const page = await openMarked(url);
  const other = await openMarked(expectedOf('wakala').url);
  const popup = await openPopup(context, page);
  const site = popup.getByRole('switch', { name: word('popup.thisSite') });

  await site.click();
  await expect.poll(async () => (await markedTexts(page)).length).toBe(0);
  expect((await markedTexts(other)).length).toBeGreaterThan(0);

  await site.click();
  expect((await waitUntilMarked(page)).length).toBeGreaterThan(0);
});

test('everything is turned off and on', async ({ context, openMarked }) => {
  const page = await openMarked(url);
  const other = await openMarked(expectedOf('wakala').url);
  const popup = await openPopup(context, page);
  const everywhere = popup.getByRole('switch', { name: word('popup.everywhere') });

  await everywhere.click();
  await expect.poll(async () => (await markedTexts(page)).length + (await markedTexts(other)).length).toBe(0);

  await everywhere.click();
  await waitUntilMarked(page);
  await waitUntilMarked(other);
});

test('all mentions instead of the first of each paragraph', async ({ context, openMarked }) => {
  const page = await openMarked(url);
  const before = (await markedTexts(page)).length;
  const popup = await openPopup(context, page);
  await popup.getByRole('switch', { name: word('popup.allMentions') }).click();
  await expect.poll(async () => (await markedTexts(page)).length).toBeGreaterThan(before);
});

test('what was chosen holds after a reload and after the browser was restarted', async ({ launch }) => {
  const first = await launch();
  const page = await first.newPage();
  await page.goto(url);
  await waitUntilMarked(page);
  const popup = await openPopup(first, page);
  await popup.getByRole('switch', { name: word('popup.category.figure') }).click();
  await expect.poll(async () => has(await markedTexts(page), '2323')).toBe(false);

  await page.reload();
  const reloaded = await waitUntilMarked(page);
  expect(has(reloaded, '2323')).toBe(false);
  await first.close();

  const second = await launch();
  const again = await second.newPage();
  await again.goto(url);
  const texts = await waitUntilMarked(again);
  expect(has(texts, 'قسد')).toBe(true);
  expect(has(texts, '2323')).toBe(false);
  const reopened = await openPopup(second, again);
  await expect(reopened.getByRole('switch', { name: word('popup.category.figure') })).not.toBeChecked();
});
