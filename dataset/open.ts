import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Lexicon } from '../engine/lexicon/lexicon.ts';
import type { PackHeader, RecordKind, Records } from '../model/pack.ts';

/** A pack that is wholly there. `chunks` is how many the store must hold of it: fewer means damage. */
export type InstalledPack = { id: string; header: PackHeader; chunks: number; lexiconVersion: number };

/** Some hundreds of a pack's records of one kind, from the `at`th on: a store writes few large values ten times as fast as many small ones. */
export type Chunk = { [Kind in RecordKind]: { pack: string; kind: Kind; at: number; records: Records[Kind] } }[RecordKind];

export interface SiyaqSchema extends DBSchema {
  packs: { key: string; value: InstalledPack };
  lexicons: { key: string; value: { pack: string; lexicon: Lexicon } };
  chunks: { key: [pack: string, kind: string, at: number]; value: Chunk };
}
export type Database = IDBPDatabase<SiyaqSchema>;

export const DATABASE = 'siyaq';
export const RECORD_KINDS: readonly RecordKind[] = ['entities', 'outlets', 'reports', 'events', 'topics', 'claims'];
/** All stores that a pack fills. */
export const PACK_STORES: ('chunks' | 'lexicons' | 'packs')[] = ['chunks', 'lexicons', 'packs'];

/** One step for each version of the stores' shape, in order; a step is never changed once released, only followed by another. */
const UPGRADES: ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('packs', { keyPath: 'id' });
    database.createObjectStore('lexicons', { keyPath: 'pack' });
    // One store a kind, a record each, in the first version.
    const first = database as unknown as IDBDatabase;
    for (const kind of RECORD_KINDS) first.createObjectStore(kind, { keyPath: ['pack', 'id'] });
  },
  (database) => {
    const first = database as unknown as IDBDatabase;
    for (const store of [...RECORD_KINDS, 'packs', 'lexicons']) first.deleteObjectStore(store);
    database.createObjectStore('packs', { keyPath: 'id' });
    database.createObjectStore('lexicons', { keyPath: 'pack' });
    database.createObjectStore('chunks', { keyPath: ['pack', 'kind', 'at'] });
  },
];

function open(): Promise<Database> {
  return openDB<SiyaqSchema>(DATABASE, UPGRADES.length, {
    upgrade(database, from) {
      for (const step of UPGRADES.slice(from)) step(database);
    },
    // Another version of the extension wants the database: let go, the next use opens it anew.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}

/** Opens the dataset's database. One that cannot be opened (damaged, or of a later version) holds only what the bundle can restore, and is made anew. */
export async function openDataset(): Promise<Database> {
  try {
    return await open();
  } catch {
    await deleteDB(DATABASE);
    return open();
  }
}

/** All chunks of one pack, or those of one kind. */
export function chunksOf(pack: string, kind?: RecordKind): IDBKeyRange {
  const key = kind === undefined ? [pack] : [pack, kind];
  return IDBKeyRange.bound(key, [...key, []]);
}
