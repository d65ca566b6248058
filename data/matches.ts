import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../model/pack.ts';

/** Hosts of the sample site that `npm run demo` serves (RFC 2606 names, on nobody's network). */
const DEMO_MATCHES = ['*://*.example/*'];

/** Match patterns of the site of every outlet whose Arabic news about Syria is read, from the compiled pack: where the content script runs by itself. */
export function outletMatches(root: string, demo: boolean): string[] {
  const pack = JSON.parse(readFileSync(join(root, 'public/pack.json'), 'utf8')) as Pack;
  const arabic = pack.records.outlets.filter((outlet) => outlet.languages.includes('ar') && !outlet.onlyCited);
  const matches = arabic.flatMap((outlet) =>
    outlet.sites.map((site) => {
      const [host = '', ...path] = site.split('/');
      return `*://*.${host}/${path.length > 0 ? `${path.join('/')}/` : ''}*`;
    }),
  );
  return [...new Set([...matches, ...(demo ? DEMO_MATCHES : [])])].sort();
}
