import { installPack, parsePack } from './install.ts';
import { type Database } from './open.ts';
import { installedRevision, loadPack } from './queries.ts';

/** Where the bundled pack is read from; handed in, so that the same steps run in the extension and in tests. */
export type Bundle = { header(): Promise<{ id: string; revision: string }>; pack(): Promise<unknown> };

/** Makes sure that the store holds the bundled pack, whole and of this revision; installs it where it does not. */
export async function ensureBundle(database: Database, bundle: Bundle): Promise<string> {
  const { id, revision } = await bundle.header();
  if ((await installedRevision(database, id)) !== revision) await installPack(database, await parsePack(await bundle.pack()));
  return id;
}

/** The bundled dataset from the store; one that is there but cannot be read is installed anew. */
export async function loadBundle(database: Database, bundle: Bundle): ReturnType<typeof loadPack> {
  const id = await ensureBundle(database, bundle);
  try {
    return await loadPack(database, id);
  } catch {
    await installPack(database, await parsePack(await bundle.pack()));
    return loadPack(database, id);
  }
}
