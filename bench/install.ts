import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launchWithExtension } from '../scripts/browser.ts';

const ROUNDS = 5;
const POLL_MS = 20;

/**
 * Milliseconds from the start of a fresh profile's worker until the bundled pack stands whole in its store, as the worker's own clock tells; null
 * while it does not. The database is not opened before it is there, since opening would make it.
 */
async function installedAfter(): Promise<number | null> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'siyaq')) return null;
  return new Promise((resolve) => {
    const opening = indexedDB.open('siyaq');
    opening.onerror = () => resolve(null);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('packs')) return resolve(null);
      const counting = database.transaction('packs').objectStore('packs').count();
      counting.onsuccess = () => {
        database.close();
        resolve(counting.result > 0 ? performance.now() : null);
      };
    };
  });
}

const times: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const profileDir = mkdtempSync(join(tmpdir(), 'siyaq-install-'));
  const context = await launchWithExtension({
    extensionDir: join(import.meta.dirname, '../.output/chrome-mv3'),
    profileDir,
    port: 9,
    hosts: [],
    headless: true,
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  let took = await worker.evaluate(installedAfter);
  while (took === null) {
    await wait(POLL_MS);
    took = await worker.evaluate(installedAfter);
  }
  times.push(took);
  await context.close();
  rmSync(profileDir, { recursive: true, force: true });
}
times.sort((a, b) => a - b);
console.log(
  `pack installed in a fresh profile: ${times.map((time) => `${Math.round(time)} ms`).join(', ')}; median ${Math.round(times[ROUNDS >> 1] ?? 0)} ms`,
);
