import { LEXICON_VERSION } from '../engine/lexicon/compile.ts';
import type { Lexicon } from '../engine/lexicon/lexicon.ts';
import type { Records } from '../model/pack.ts';
import { chunksOf, type Database, PACK_STORES, RECORD_KINDS } from './open.ts';

/** The revision of a pack that is wholly in the store, or null where it is absent, incomplete, or compiled by an older engine. */
export async function installedRevision(database: Database, pack: string): Promise<string | null> {
  const transaction = database.transaction(PACK_STORES);
  const [installed, lexicons, chunks] = await Promise.all([
    transaction.objectStore('packs').get(pack),
    transaction.objectStore('lexicons').count(pack),
    transaction.objectStore('chunks').count(chunksOf(pack)),
  ]);
  if (!installed || lexicons !== 1 || installed.lexiconVersion !== LEXICON_VERSION) return null;
  return installed.chunks === chunks ? installed.header.revision : null;
}

/** Everything of a pack, as one consistent view. */
export async function loadPack(database: Database, pack: string): Promise<{ records: Records; lexicon: Lexicon }> {
  const transaction = database.transaction(PACK_STORES);
  const [compiled, ...lists] = await Promise.all([
    transaction.objectStore('lexicons').get(pack),
    ...RECORD_KINDS.map((kind) => transaction.objectStore('chunks').getAll(chunksOf(pack, kind))),
  ]);
  if (!compiled) throw new Error(`pack ${pack} has no compiled lexicon in the store`);
  return {
    lexicon: compiled.lexicon,
    records: Object.fromEntries(
      RECORD_KINDS.map((kind, at) => [kind, (lists[at] ?? []).flatMap((chunk) => chunk.records as unknown[])]),
    ) as unknown as Records,
  };
}
