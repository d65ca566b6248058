import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { launchWithExtension } from '../../scripts/browser.ts';
import { DEMO_HOSTS, type ExtraPages, serveSite } from '../../scripts/site.ts';
import { waitUntilMarked } from './marks.ts';

const OUTPUT = fileURLToPath(new URL('../../.output', import.meta.url));
/** The build for readers, and the one that also runs on the invented outlets' hosts. */
const BUILDS = { release: join(OUTPUT, 'chrome-mv3'), demo: join(OUTPUT, 'chrome-mv3-demo') };
type Build = keyof typeof BUILDS | 'none';

/** Hosts of the outlets whose real articles are read. */
const REAL_HOSTS = ['www.enabbaladi.net', 'sy-24.com', 'q-streetjournal.com'];

type Site = { port: number; pages: ExtraPages };
type Fixtures = {
  profileDir: string;
  /** Which build the browser runs. */
  build: Build;
  /** Starts the browser on this test's profile; it may be closed and started again. */
  launch: () => Promise<BrowserContext>;
  context: BrowserContext;
  /** Opens an address and waits until it is marked. */
  openMarked: (url: string) => Promise<Page>;
};

export const test = base.extend<Fixtures, { site: Site }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from this very pattern what a fixture needs
    async ({}, use) => {
      const pages: ExtraPages = {};
      const { port, close } = await serveSite(pages);
      await use({ port, pages });
      await close();
    },
    { scope: 'worker' },
  ],
  build: ['demo', { option: true }],
  // oxlint-disable-next-line no-empty-pattern -- as above
  profileDir: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'siyaq-profile-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  launch: async ({ build, profileDir, site }, use) => {
    const extensionDir = build === 'none' ? undefined : BUILDS[build];
    if (extensionDir !== undefined && !existsSync(extensionDir))
      throw new Error(`${extensionDir} is missing: build first (npm test does).`);
    const started: BrowserContext[] = [];
    await use(async () => {
      const context = await launchWithExtension({
        extensionDir,
        profileDir,
        port: site.port,
        hosts: [...DEMO_HOSTS, ...REAL_HOSTS],
        headless: true,
      });
      started.push(context);
      return context;
    });
    await Promise.all(started.map((context) => context.close().catch(() => undefined)));
  },
  context: async ({ launch }, use) => use(await launch()),
  openMarked: async ({ context }, use) => {
    await use(async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      await waitUntilMarked(page);
      return page;
    });
  },
});
export { expect } from '@playwright/test';
