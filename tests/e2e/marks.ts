import type { Page } from '@playwright/test';

const STILL_MS = 400;

/** One registered highlight: its name on this page and the stretches of text that it marks, in the page's order. */
export type MarkedTexts = { name: string; texts: string[] };

/** Reads the highlights back from the page's own world, where the registry is shared. */
export async function marks(page: Page): Promise<MarkedTexts[]> {
  return page.evaluate(() =>
    [...CSS.highlights].map(([name, highlight]) => {
      const ranges = [...highlight].map((marked) => {
        const range = document.createRange();
        range.setStart(marked.startContainer, marked.startOffset);
        range.setEnd(marked.endContainer, marked.endOffset);
        return range;
      });
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      return { name, texts: ranges.map(String) };
    }),
  );
}

/** Every marked stretch, whatever its highlight. */
export async function markedTexts(page: Page): Promise<string[]> {
  return (await marks(page)).flatMap(({ texts }) => texts);
}

/** Marked stretches that lie within one of the selectors' elements. */
export async function marksWithin(page: Page, selectors: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (selector) =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight]
          .filter((range) => (range.startContainer.parentElement?.closest(selector) ?? null) !== null)
          .map((range) => range.startContainer.textContent ?? ''),
      ),
    selectors.join(', '),
  );
}

/** Waits until the page has marks and their number has stood still for a moment; gives back the marked stretches. */
export async function waitUntilMarked(page: Page, timeout = 30_000): Promise<string[]> {
  const end = Date.now() + timeout;
  let seen = 0;
  let since = Date.now();
  while (Date.now() < end) {
    const texts = await markedTexts(page);
    if (texts.length !== seen) {
      seen = texts.length;
      since = Date.now();
    } else if (seen > 0 && Date.now() - since >= STILL_MS) return texts;
    await page.waitForTimeout(100);
  }
  throw new Error(`After ${timeout} ms ${page.url()} ${seen === 0 ? 'has no mark' : 'still gains and loses marks'}.`);
}

/** Scrolls the `nth` mark that is the text, or else contains it, into view and gives the middle of its first line box. */
export async function pointOnMark(page: Page, text: string, nth = 0): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(
    ([wanted, index]) => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map((marked) => {
          const range = document.createRange();
          range.setStart(marked.startContainer, marked.startOffset);
          range.setEnd(marked.endContainer, marked.endOffset);
          return range;
        }),
      );
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const exact = ranges.filter((candidate) => String(candidate) === wanted);
      const range = (exact.length > 0 ? exact : ranges.filter((candidate) => String(candidate).includes(wanted)))[index];
      if (!range) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    [text, nth] as const,
  );
  if (!point) throw new Error(`No mark contains «${text}».`);
  return point;
}
