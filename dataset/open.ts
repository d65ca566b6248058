import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Lexicon } from '../engine/lexicon/lexicon.ts';
import type { Claim, Event, Topic } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Outlet, Report } from '../model/outlet.ts';
import type { PackHeader, RecordKind } from '../model/pack.ts';

type Stored<Record_> = Record_ & { pack: string };
type Key = [pack: string, id: string];

/** A pack that is wholly there. `counts` is what each store must hold of it: fewer means damage. */
export type InstalledPack = { id: string; header: PackHeader; counts: Record<RecordKind, number>; lexiconVersion: number };

export interface SiyaqSchema extends DBSchema {
  packs: { key: string; value: InstalledPack };
  lexicons: { key: string; value: { pack: string; lexicon: Lexicon } };
  entities: { key: Key; value: Stored<Entity> };
  outlets: { key: Key; value: Stored<Outlet> };
  reports: { key: Key; value: Stored<Report> };
  events: { key: Key; value: Stored<Event> };
  topics: { key: Key; value: Stored<Topic> };
  claims: { key: Key; value: Stored<Claim> };
}
export type Database = IDBPDatabase<SiyaqSchema>;

export const DATABASE = 'siyaq';
export const RECORD_KINDS: readonly RecordKind[] = ['entities', 'outlets', 'reports', 'events', 'topics', 'claims'];
/** All stores that a pack fills. */
export const PACK_STORES: (RecordKind | 'lexicons' | 'packs')[] = [...RECORD_KINDS, 'lexicons', 'packs'];

/** One step for each version of the stores' shape, in order; a step is never changed once released, only followed by another. */
const UPGRADES: ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('packs', { keyPath: 'id' });
    database.createObjectStore('lexicons', { keyPath: 'pack' });
    for (const kind of RECORD_KINDS) database.createObjectStore(kind, { keyPath: ['pack', 'id'] });
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

/** All records of one pack, in any of the record stores. */
export function ofPack(pack: string): IDBKeyRange {
  return IDBKeyRange.bound([pack], [pack, []]);
}
