import type { Outlet } from '../model/outlet.ts';

/**
 * The outlet that an address belongs to: by host, subdomains included, and by path where several share one host. The address alone decides;
 * what a page says about itself is not asked.
 */
export function outletOfAddress(url: string | undefined, outlets: readonly Pick<Outlet, 'id' | 'sites'>[]): string | null {
  const parts = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?(\/[^?#]*)?/i.exec(url ?? '');
  if (!parts) return null;
  const host = (parts[1] ?? '').toLowerCase();
  const path = `${parts[2] ?? '/'}/`;
  let best: { id: string; length: number } | null = null;
  for (const { id, sites } of outlets) {
    for (const site of sites) {
      const [siteHost = '', ...sitePath] = site.split('/');
      const here =
        (host === siteHost || host.endsWith(`.${siteHost}`)) &&
        (sitePath.length === 0 || path.startsWith(`/${sitePath.join('/')}/`));
      if (here && site.length > (best?.length ?? 0)) best = { id, length: site.length };
    }
  }
  return best?.id ?? null;
}
