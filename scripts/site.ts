import { readFile, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const PAGES = fileURLToPath(new URL('../tests/pages', import.meta.url));

/** The invented outlets' hosts (RFC 2606 names) and their folders in tests/pages. */
const FOLDERS = new Map([
  ['forat.example', 'forat'],
  ['wakala.example', 'wakala'],
  ['rasif.example', 'rasif'],
]);
export const DEMO_HOSTS: readonly string[] = [...FOLDERS.keys()];

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Pages by address ("http://host/path") that are made at run time. */
export type ExtraPages = Record<string, string>;
export type Site = { port: number; close: () => Promise<void> };

/** A path made of plain names only, so that it can't leave the folder it is joined to. */
function plainPath(pathname: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const names = decoded.split('/').filter((name) => name !== '');
  if (names.length === 0) return 'index.html';
  return names.every((name) => /^[\p{L}\p{N}_-][\p{L}\p{N}._-]*$/u.test(name)) ? names.join(sep) : undefined;
}

async function fileOf(host: string, path: string): Promise<string | undefined> {
  if (!(extname(path) in TYPES)) return undefined;
  const folder = FOLDERS.get(host);
  const candidates = folder === undefined ? [] : [join(folder, path)];
  // Pages that belong to no outlet lie at the top and are served under every host.
  if (!path.includes(sep)) candidates.push(path);
  for (const candidate of candidates) {
    const file = await realpath(join(PAGES, candidate)).catch(() => undefined);
    if (file?.startsWith(PAGES + sep)) return file;
  }
  return undefined;
}

async function answer(request: IncomingMessage, response: ServerResponse, extra: ExtraPages): Promise<void> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const pathname = (request.url ?? '/').replace(/[?#].*$/, '');
  const made = extra[`http://${host}${pathname}`];
  const path = plainPath(pathname);
  const file = made === undefined && path !== undefined ? await fileOf(host, path) : undefined;
  const body = made ?? (file === undefined ? undefined : await readFile(file));
  const type = file === undefined ? TYPES['.html'] : TYPES[extname(file)];
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : (body ?? 'Not found'));
}

/**
 * Serves tests/pages on 127.0.0.1, each outlet by its Host header. `extra` adds pages by their full address; it is read at each request, so
 * a caller may add to it later.
 */
export async function serveSite(extra: ExtraPages = {}): Promise<Site> {
  const server = createServer((request, response) => {
    answer(request, response, extra).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no port.');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
