import { compileLexicon, LEXICON_VERSION } from '../engine/lexicon/compile.ts';
import { Pack, type Records } from '../model/pack.ts';
import { checksumOf, digestOf } from './checksum.ts';
import { integrityProblems } from './integrity.ts';
import { type Chunk, chunksOf, type Database, PACK_STORES, RECORD_KINDS } from './open.ts';

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

const CHUNK = 500;

function chunked(pack: string, records: Records): Chunk[] {
  return RECORD_KINDS.flatMap((kind) => {
    const chunks: Chunk[] = [];
    for (let at = 0; at < records[kind].length; at += CHUNK)
      chunks.push({ pack, kind, at, records: records[kind].slice(at, at + CHUNK) } as Chunk);
    return chunks;
  });
}

/**
 * The pack that comes with the extension. The build has checked its records one by one and as a whole; that these are the very bytes that it wrote is
 * all that is left to see.
 */
export async function trustBundled(bytes: ArrayBuffer, digest: string): Promise<Pack> {
  if ((await digestOf(bytes)) !== digest) throw new PackRefused(['the bundled file is not the one that was built']);
  return JSON.parse(new TextDecoder().decode(bytes)) as Pack;
}

/**
 * Puts a pack into the store in place of any earlier revision, in one transaction: at every moment the store holds the old revision or the new,
 * whole.
 */
export async function installPack(database: Database, pack: Pack): Promise<void> {
  const { header, records } = pack;
  // Compiled before the transaction begins: one that waits for anything but the database would end by itself.
  const lexicon = compileLexicon(records.entities);
  const chunks = chunked(header.id, records);
  const transaction = database.transaction(PACK_STORES, 'readwrite', { durability: 'relaxed' });
  const writes: Promise<unknown>[] = [];
  try {
    const store = transaction.objectStore('chunks');
    writes.push(store.delete(chunksOf(header.id)));
    // One by one: where a write throws, those before it are known and waited for.
    for (const chunk of chunks) writes.push(store.put(chunk));
    writes.push(transaction.objectStore('lexicons').put({ pack: header.id, lexicon }));
    writes.push(
      transaction.objectStore('packs').put({ id: header.id, header, chunks: chunks.length, lexiconVersion: LEXICON_VERSION }),
    );
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
