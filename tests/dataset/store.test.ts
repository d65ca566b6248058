import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Bundle, loadBundle } from '../../dataset/bundle.ts';
import { checksumOf, digestOf } from '../../dataset/checksum.ts';
import { installPack, PackRefused, parsePack } from '../../dataset/install.ts';
import { DATABASE, openDataset } from '../../dataset/open.ts';
import { installedRevision, loadPack } from '../../dataset/queries.ts';
import { LEXICON_VERSION } from '../../engine/lexicon/compile.ts';
import { type Pack, PACK_SCHEMA, type Records } from '../../model/pack.ts';
import { read } from '../../engine/read.ts';
import { datasetOf } from '../../reader/dataset.ts';
import { SAMPLE } from '../engine/sampleRecords.ts';

async function packOf(records: Records, day = '2026-11-24'): Promise<Pack> {
  const checksum = await checksumOf(records);
  return {
    header: {
      schema: PACK_SCHEMA,
      id: 'sample',
      title: { ar: 'عينة', en: 'Sample' },
      revision: `${day}.${checksum.slice(0, 8)}`,
      compiled: day,
      licence: 'CC BY 4.0',
      attribution: [],
      checksum,
    },
    records,
  };
}

let reads = 0;
const bundleOf = (pack: Pack): Bundle => {
  const file = new TextEncoder().encode(JSON.stringify(pack));
  return {
    header: async () => ({ header: pack.header, digest: await digestOf(file) }),
    pack: () => {
      reads++;
      return Promise.resolve(file.buffer);
    },
  };
};

const sorted = (records: Records) =>
  Object.fromEntries(Object.entries(records).map(([kind, list]) => [kind, list.map((record) => record.id).sort()]));

describe('the dataset store', () => {
  beforeEach(() => {
    reads = 0;
  });

  it('holds a pack after the first start, and reads the bundle no more', async () => {
    const pack = await packOf(SAMPLE);
    const database = await openDataset();
    const { records } = await loadBundle(database, bundleOf(pack));
    expect(sorted(records)).toEqual(sorted(SAMPLE));
    await loadBundle(database, bundleOf(pack));
    expect(reads).toBe(1);
  });

  it('gives the engine the same reading as the records themselves', async () => {
    const pack = await packOf(SAMPLE);
    const { knowledge } = datasetOf(await loadBundle(await openDataset(), bundleOf(pack)));
    const reading = read({ text: 'سيطرت قسد على مدينة الرقة في أيلول 2017', url: 'https://forat.example/1' }, knowledge);
    expect(reading.outlet).toBe('forat');
    expect(reading.dates[0]?.comparisons).toMatchObject([{ claim: 'sdf-october', verdict: 'differs' }]);
  });

  it('replaces an older revision whole', async () => {
    const database = await openDataset();
    await loadBundle(database, bundleOf(await packOf(SAMPLE)));
    const smaller = await packOf({ ...SAMPLE, entities: SAMPLE.entities.filter(({ id }) => id !== 'ali') }, '2026-12-01');
    await loadBundle(database, bundleOf(smaller));
    expect(await installedRevision(database, 'sample')).toBe(smaller.header.revision);
    expect((await loadPack(database, 'sample')).records.entities.map(({ id }) => id)).not.toContain('ali');
  });

  it.each([
    [
      'records are gone',
      (database: Awaited<ReturnType<typeof openDataset>>) => database.delete('chunks', ['sample', 'claims', 0]),
    ],
    ['the lexicon is gone', (database: Awaited<ReturnType<typeof openDataset>>) => database.delete('lexicons', 'sample')],
    ['the header is gone', (database: Awaited<ReturnType<typeof openDataset>>) => database.delete('packs', 'sample')],
    [
      'the lexicon is of an older engine',
      async (database: Awaited<ReturnType<typeof openDataset>>) => {
        const installed = await database.get('packs', 'sample');
        if (installed) await database.put('packs', { ...installed, lexiconVersion: LEXICON_VERSION - 1 });
      },
    ],
  ])('repairs itself when %s', async (_name, damage) => {
    const pack = await packOf(SAMPLE);
    const database = await openDataset();
    await loadBundle(database, bundleOf(pack));
    await damage(database);
    const { records } = await loadBundle(database, bundleOf(pack));
    expect(sorted(records)).toEqual(sorted(SAMPLE));
    expect(reads).toBe(2);
  });

  it('takes no file for the bundle but the one that was built', async () => {
    const bundle = bundleOf(await packOf(SAMPLE));
    const other = new TextEncoder().encode(JSON.stringify(await packOf({ ...SAMPLE, claims: [] }))).buffer;
    await expect(loadBundle(await openDataset(), { ...bundle, pack: () => Promise.resolve(other) })).rejects.toThrow(PackRefused);
    expect(await installedRevision(await openDataset(), 'sample')).toBeNull();
  });

  it('repairs itself when the whole database is deleted', async () => {
    const pack = await packOf(SAMPLE);
    const first = await openDataset();
    await loadBundle(first, bundleOf(pack));
    first.close();
    await deleteDB(DATABASE);
    expect((await loadBundle(await openDataset(), bundleOf(pack))).records.claims).toHaveLength(SAMPLE.claims.length);
  });

  it('fills the stores of a database of the first version anew', async () => {
    const first = await openDB(DATABASE, 1, {
      upgrade(database) {
        for (const store of ['packs', 'lexicons']) database.createObjectStore(store, { keyPath: 'id' });
        for (const kind of Object.keys(SAMPLE)) database.createObjectStore(kind, { keyPath: ['pack', 'id'] });
      },
    });
    await first.put('packs', { id: 'sample' });
    first.close();
    const pack = await packOf(SAMPLE);
    expect(sorted((await loadBundle(await openDataset(), bundleOf(pack))).records)).toEqual(sorted(SAMPLE));
  });

  it('makes anew a database of a later version, which it cannot read', async () => {
    (await openDB(DATABASE, 99)).close();
    const pack = await packOf(SAMPLE);
    expect((await loadBundle(await openDataset(), bundleOf(pack))).records.topics).toHaveLength(SAMPLE.topics.length);
  });

  it('keeps the old revision when the new one fails half-way', async () => {
    const pack = await packOf(SAMPLE);
    const database = await openDataset();
    await loadBundle(database, bundleOf(pack));
    const [claim, ...claims] = SAMPLE.claims;
    const halfWay = {
      header: { ...pack.header, revision: '2026-12-02.00000000' },
      records: { ...SAMPLE, claims: [...claims, { ...claim, id: () => '' } as unknown as Records['claims'][number]] },
    };
    await expect(installPack(database, halfWay)).rejects.toThrow();
    expect(await installedRevision(database, 'sample')).toBe(pack.header.revision);
    expect(sorted((await loadPack(database, 'sample')).records)).toEqual(sorted(SAMPLE));
  });
});

describe('a pack that is not right', () => {
  it.each<[string, (pack: Pack) => unknown, RegExp]>([
    ['has a wrong checksum', (pack) => ({ ...pack, header: { ...pack.header, checksum: '0'.repeat(64) } }), /header\.checksum/],
    ['is of a later form', (pack) => ({ ...pack, header: { ...pack.header, schema: 2 } }), /header\.schema/],
    ['is no pack', () => 'pack', /refused/],
    [
      'has a script for a link',
      (pack) => ({
        ...pack,
        records: { ...pack.records, reports: [{ ...pack.records.reports[0], url: 'javascript:alert(1)' }] },
      }),
      /records\.reports\.0\.url/,
    ],
    [
      'has a number that is none',
      (pack) => ({
        ...pack,
        records: { ...pack.records, claims: [{ ...pack.records.claims[0], quantity: { best: Number.NaN, bound: 'exact' } }] },
      }),
      /records\.claims\.0\.quantity/,
    ],
    [
      'has a field that nobody knows',
      (pack) => ({ ...pack, records: { ...pack.records, topics: [{ ...pack.records.topics[0], extra: 1 }] } }),
      /records\.topics\.0/,
    ],
  ])('%s: refused', async (_name, spoil, message) => {
    await expect(parsePack(spoil(await packOf(SAMPLE)))).rejects.toThrow(message);
  });

  it('names every record that refers to nothing', async () => {
    const pack = await packOf({ ...SAMPLE, topics: SAMPLE.topics.filter(({ id }) => id !== 'attacks-2024') });
    const refused: unknown = await parsePack(pack).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(PackRefused);
    expect((refused as PackRefused).faults).toEqual(['claims/attacks-153, topic: no topics record attacks-2024']);
  });
});
