import { expectedOf } from './expected.ts';
import { expect, test } from './fixtures.ts';
import { markedTexts, waitUntilMarked } from './marks.ts';
import { openPopup, pressToolbarButton } from './reader.ts';
import { word } from './words.ts';

const { url } = expectedOf('forat');

test.describe('the build for readers', () => {
  test.use({ build: 'release' });

  test('leaves a site alone that is no outlet of the dataset', async ({ context }) => {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForTimeout(1_500);
    expect(await markedTexts(page)).toEqual([]);
  });

  test('reads such a page when the reader asks for it in the popup', async ({ context }) => {
    const page = await context.newPage();
    await page.goto(url);
    const granted = await pressToolbarButton(context, page);
    test.skip(!granted, 'this browser can not be told to press the toolbar button');
    const popup = await openPopup(context, page);
    await popup.getByRole('button', { name: word('popup.readHere') }).click();
    await waitUntilMarked(page);

    await page.reload();
    await page.waitForTimeout(1_500);
    expect(await markedTexts(page), 'asked for once, not for good').toEqual([]);
  });
});

test('the popup of a page that is read offers no button to read it', async ({ context, openMarked }) => {
  const page = await openMarked(url);
  const popup = await openPopup(context, page);
  await expect(popup.locator('.switches .count').first()).toBeVisible();
  await expect(popup.getByRole('button', { name: word('popup.readHere') })).toHaveCount(0);
  await waitUntilMarked(page);
});
