import { compileLexicon, LEXICON_VERSION } from '../engine/lexicon/compile.ts';
import { Pack, type RecordKind } from '../model/pack.ts';
import { checksumOf } from './checksum.ts';
import { integrityProblems } from './integrity.ts';
import { type Database, ofPack, PACK_STORES, RECORD_KINDS } from './open.ts';

/** Why a pack was refused: one sentence for each fault, naming record and field. */
export class PackRefused extends Error {
  readonly faults: string[];
  constructor(faults: string[]) {
    super(`The pack was refused: ${faults[0] ?? 'unknown fault'}${faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''}`);
    this.name = 'PackRefused';
    this.faults = faults;
  }
}

/** Parses a pack and checks it as a whole: form, checksum, references. */
export async function parsePack(value: unknown): Promise<Pack> {
  const result = Pack.safeParse(value);
  if (!result.success)
    throw new PackRefused(result.error.issues.map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`));
  const { header, records } = result.data;
  if ((await checksumOf(records)) !== header.checksum) throw new PackRefused(['header.checksum: does not fit the records']);
  const problems = integrityProblems(records);
  if (problems.length > 0)
    throw new PackRefused(problems.map((problem) => `${problem.kind}/${problem.id}, ${problem.field}: ${problem.message}`));
  return result.data;
}

/**
 * Puts a pack into the store in place of any earlier revision, in one transaction: at every moment the store holds the old revision or the new,
 * whole.
 */
export async function installPack(database: Database, pack: Pack): Promise<void> {
  const { header, records } = pack;
  // Compiled before the transaction begins: one that waits for anything but the database would end by itself.
  const lexicon = compileLexicon(records.entities);
  const counts = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, records[kind].length])) as Record<RecordKind, number>;
  const transaction = database.transaction(PACK_STORES, 'readwrite', { durability: 'relaxed' });
  const writes: Promise<unknown>[] = [];
  try {
    for (const kind of RECORD_KINDS) {
      const store = transaction.objectStore(kind);
      writes.push(store.delete(ofPack(header.id)));
      for (const record of records[kind]) writes.push(store.put({ ...record, pack: header.id }));
    }
    writes.push(transaction.objectStore('lexicons').put({ pack: header.id, lexicon }));
    writes.push(transaction.objectStore('packs').put({ id: header.id, header, counts, lexiconVersion: LEXICON_VERSION }));
    await Promise.all(writes);
    await transaction.done;
  } catch (error) {
    // A record that cannot be stored throws without failing the transaction: what was written before it must not stay.
    try {
      transaction.abort();
    } catch {
      // Already aborted by the failure itself.
    }
    await Promise.allSettled([...writes, transaction.done]);
    throw error;
  }
}
