import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { closeCard, openCard } from '../tests/e2e/card.ts';
import { expectedOf, OUTLETS } from '../tests/e2e/expected.ts';
import { marks, waitUntilMarked } from '../tests/e2e/marks.ts';
import { openPopup } from '../tests/e2e/reader.ts';
import { findBrowser, hasDisplay, launchWithExtension } from './browser.ts';
import { build, ROOT } from './run.ts';
import { DEMO_HOSTS, serveSite } from './site.ts';

const OUT = join(ROOT, 'demo', 'out');
const MARGIN = 24;

/** Prints what the popup says of the page, and each figure with how many answers by others agree, differ or have another scope. */
async function printFindings(context: BrowserContext, page: Page): Promise<void> {
  const popup = await openPopup(context, page);
  await popup.locator('.switches .count').first().waitFor();
  console.log(`\n${await page.title()}\n  ${page.url()}`);
  for (const line of await popup.locator('.page-state > *').allTextContents()) console.log(`  ${line}`);
  await popup.close();
  await page.bringToFront();

  for (const { texts } of await marks(page)) {
    for (const text of new Set(texts)) {
      const card = await openCard(page, text);
      await closeCard(page);
      // A highlight holds one category: where its first card is about a name, all are.
      if (card.kind === 'entity') break;
      const count = (verdict: string): number => card.rows.filter(({ classes }) => classes.includes(verdict)).length;
      console.log(
        `  «${text}»: ${count('differs')} differ, ${count('same-figure')} agree, ${count('other-scope')} of other scope, ${count('repeat')} repeats`,
      );
    }
  }
}

async function shoot(context: BrowserContext, page: Page, figure: string, ending: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.screenshot({ path: join(OUT, `page${ending}.png`) });

  const { box } = await openCard(page, figure);
  await page.waitForTimeout(300);
  const view = page.viewportSize() ?? { width: box.x + box.width, height: box.y + box.height };
  const x = Math.max(0, box.x - 2 * MARGIN);
  const y = Math.max(0, box.y - 3 * MARGIN);
  const clip = {
    x,
    y,
    width: Math.min(view.width - x, box.width + 4 * MARGIN),
    height: Math.min(view.height - y, box.height + 6 * MARGIN),
  };
  await page.screenshot({ path: join(OUT, `card${ending}.png`), clip });
  await closeCard(page);

  const popup = await openPopup(context, page);
  await popup.emulateMedia({ colorScheme: ending === '' ? 'light' : 'dark' });
  await popup.locator('.switches .count').first().waitFor();
  await popup.screenshot({ path: join(OUT, `popup${ending}.png`) });
  await popup.close();
}

async function show(context: BrowserContext): Promise<void> {
  const open: Record<string, Page> = {};
  for (const outlet of OUTLETS) {
    const page = await context.newPage();
    await page.goto(expectedOf(outlet).url);
    await waitUntilMarked(page);
    open[outlet] = page;
    await printFindings(context, page);
  }
  const { forat, wakala } = open;
  if (!forat || !wakala) return;
  await shoot(context, forat, '1896', '');
  await wakala.emulateMedia({ colorScheme: 'dark' });
  await shoot(context, wakala, '2140', '-dark');
  await wakala.emulateMedia({ colorScheme: 'light' });
  await forat.bringToFront();
  await openCard(forat, '1896');
}

async function main(): Promise<void> {
  findBrowser();
  if (false) throw new Error('The extension could not be built.');
  mkdirSync(OUT, { recursive: true });
  const headless = !hasDisplay();
  const profileDir = mkdtempSync(join(tmpdir(), 'siyaq-demo-'));
  const site = await serveSite();
  const extensionDir = join(ROOT, '.output', 'chrome-mv3-demo');
  const context = await launchWithExtension({ extensionDir, profileDir, port: site.port, hosts: DEMO_HOSTS, headless });
  try {
    await show(context);
    console.log(`\nScreenshots of page, card and popup, light and dark: ${OUT}`);
    if (!headless) {
      console.log('The browser stays open until you close it.');
      await context.waitForEvent('close', { timeout: 0 });
    }
  } finally {
    await context.close().catch(() => undefined);
    await site.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
