import type { Lexicon } from '../engine/lexicon/lexicon.ts';
import { LEXICON_VERSION } from '../engine/lexicon/compile.ts';
import type { Records } from '../model/pack.ts';
import { type Database, ofPack, PACK_STORES, RECORD_KINDS } from './open.ts';

/** The revision of a pack that is wholly in the store, or null where it is absent, incomplete, or compiled by an older engine. */
export async function installedRevision(database: Database, pack: string): Promise<string | null> {
  const transaction = database.transaction(PACK_STORES);
  const [installed, lexicons, ...counts] = await Promise.all([
    transaction.objectStore('packs').get(pack),
    transaction.objectStore('lexicons').count(pack),
    ...RECORD_KINDS.map((kind) => transaction.objectStore(kind).count(ofPack(pack))),
  ]);
  if (!installed || lexicons !== 1 || installed.lexiconVersion !== LEXICON_VERSION) return null;
  return RECORD_KINDS.every((kind, at) => installed.counts[kind] === counts[at]) ? installed.header.revision : null;
}

/** Everything of a pack, as one consistent view. */
export async function loadPack(database: Database, pack: string): Promise<{ records: Records; lexicon: Lexicon }> {
  const transaction = database.transaction(PACK_STORES);
  const [compiled, ...lists] = await Promise.all([
    transaction.objectStore('lexicons').get(pack),
    ...RECORD_KINDS.map((kind) => transaction.objectStore(kind).getAll(ofPack(pack))),
  ]);
  if (!compiled) throw new Error(`pack ${pack} has no compiled lexicon in the store`);
  return {
    lexicon: compiled.lexicon,
    records: Object.fromEntries(RECORD_KINDS.map((kind, at) => [kind, lists[at]])) as unknown as Records,
  };
}
