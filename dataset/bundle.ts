import * as z from 'zod/mini';
import { PackHeader } from '../model/pack.ts';
import { installPack, trustBundled } from './install.ts';
import { type Database } from './open.ts';
import { installedRevision, loadPack } from './queries.ts';

/** What a starting worker learns of the bundled pack without reading it: its header, and the SHA-256 of its file. */
export const BundleHeader = z.strictObject({ header: PackHeader, digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)) });
export type BundleHeader = z.infer<typeof BundleHeader>;

/** Where the bundled pack is read from; handed in, so that the same steps run in the extension and in tests. */
export type Bundle = { header(): Promise<BundleHeader>; pack(): Promise<ArrayBuffer> };

async function install(database: Database, bundle: Bundle, digest: string): Promise<void> {
  await installPack(database, await trustBundled(await bundle.pack(), digest));
}

/** The bundled dataset from the store, installed there first where it is not whole and of this revision, or cannot be read. */
export async function loadBundle(database: Database, bundle: Bundle): ReturnType<typeof loadPack> {
  const { header, digest } = await bundle.header();
  if ((await installedRevision(database, header.id)) !== header.revision) await install(database, bundle, digest);
  try {
    return await loadPack(database, header.id);
  } catch {
    await install(database, bundle, digest);
    return loadPack(database, header.id);
  }
}
