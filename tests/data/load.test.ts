import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { datasetProblems } from '../../data/checks.ts';
import { loadRecords } from '../../data/load.ts';
import { entity, SAMPLE } from '../engine/sampleRecords.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'siyaq-')), 'data');
  mkdirSync(join(folder, 'entities'), { recursive: true });
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const ENTITY = `- id: raqqa
  category: place
  placeType: city
  name: { ar: الرقة, en: Raqqa }
  line: { ar: مدينة, en: A city }
  forms:
    - text: الرقة
`;

describe('curated records', () => {
  it('are read from one file or from several', () => {
    writeFileSync(join(folder, 'entities/a.yaml'), ENTITY);
    writeFileSync(join(folder, 'entities/b.yaml'), ENTITY.replace('id: raqqa', 'id: raqqa-2'));
    const { records, errors } = loadRecords(folder);
    expect(errors).toEqual([]);
    expect(records.entities.map(({ id }) => id)).toEqual(['raqqa', 'raqqa-2']);
  });

  it('name file, line, record and field in each error, and all errors at once', () => {
    writeFileSync(
      join(folder, 'entities/a.yaml'),
      `${ENTITY}${ENTITY.replace('category: place', 'category: planet').replace('text: الرقة', 'text: ""')}`,
    );
    const { errors } = loadRecords(folder);
    expect(errors).toHaveLength(2);
    expect(errors[0]).toMatch(/^data\/entities\/a\.yaml:9: raqqa, category: /);
    expect(errors[1]).toMatch(/^data\/entities\/a\.yaml:14: raqqa, forms\.0\.text: /);
  });

  it('report broken YAML with its line', () => {
    writeFileSync(join(folder, 'claims.yaml'), '- id: a\n  topic: [\n');
    expect(loadRecords(folder).errors[0]).toMatch(/^data\/claims\.yaml:\d+: /);
  });
});

describe('checks across records', () => {
  it('find nothing wrong with a sound dataset', () => {
    expect(datasetProblems(SAMPLE)).toEqual([]);
  });

  it.each([
    ['an id that stands twice', { ...SAMPLE, events: [...SAMPLE.events, ...SAMPLE.events.slice(0, 1)] }, 'events', 'id'],
    [
      'a form of two entities',
      { ...SAMPLE, entities: [...SAMPLE.entities, entity('other', 'place', ['قسد'])] },
      'entities',
      'forms.0.text',
    ],
    [
      'a day that no calendar has',
      { ...SAMPLE, reports: SAMPLE.reports.map((report) => ({ ...report, published: '2018-02-30' })) },
      'reports',
      'published',
    ],
    [
      'a link to another site',
      { ...SAMPLE, reports: SAMPLE.reports.map((report) => ({ ...report, url: 'https://other.example/' })) },
      'reports',
      'url',
    ],
    ['a claim without its report', { ...SAMPLE, reports: [] }, 'claims', 'report'],
    [
      'a quantity for a question of date',
      {
        ...SAMPLE,
        claims: SAMPLE.claims.map((claim) =>
          claim.id === 'is-january'
            ? {
                id: claim.id,
                topic: claim.topic,
                claimant: claim.claimant,
                report: claim.report,
                quantity: { best: 1, bound: 'exact' as const },
              }
            : claim,
        ),
      },
      'claims',
      'date',
    ],
    [
      'an origin of another topic',
      {
        ...SAMPLE,
        claims: SAMPLE.claims.map((claim) => (claim.id === 'attacks-153' ? { ...claim, repeats: 'snhr-all' } : claim)),
      },
      'claims',
      'repeats',
    ],
    [
      'a claim of another place than its topic’s',
      {
        ...SAMPLE,
        claims: SAMPLE.claims.map((claim) => (claim.id === 'monitor-all' ? { ...claim, scope: { place: 'latakia' } } : claim)),
      },
      'claims',
      'scope.place',
    ],
    [
      'a claim of another period than its topic’s',
      {
        ...SAMPLE,
        claims: SAMPLE.claims.map((claim) => (claim.id === 'monitor-all' ? { ...claim, scope: { period: '2013' } } : claim)),
      },
      'claims',
      'scope.period',
    ],
    [
      'a claim of another group than its topic’s',
      {
        ...SAMPLE,
        claims: SAMPLE.claims.map((claim) =>
          claim.id === 'monitor-all' ? { ...claim, scope: { who: 'fighters' as const } } : claim,
        ),
      },
      'claims',
      'scope.who',
    ],
    [
      'a claim of another measure than its topic’s',
      {
        ...SAMPLE,
        claims: SAMPLE.claims.map((claim) =>
          claim.id === 'monitor-all' ? { ...claim, scope: { measure: 'attacks' as const } } : claim,
        ),
      },
      'claims',
      'scope.measure',
    ],
    [
      'a count of days that had not come',
      {
        ...SAMPLE,
        claims: SAMPLE.claims.map((claim) =>
          claim.id === 'monitor-all' ? { ...claim, scope: { period: '2016-11/2018-06' } } : claim,
        ),
      },
      'claims',
      'scope.period',
    ],
    [
      'a date that had not come',
      {
        ...SAMPLE,
        claims: SAMPLE.claims.map((claim) => (claim.id === 'is-january' ? { ...claim, date: '2018-02-01' } : claim)),
      },
      'claims',
      'date',
    ],
    [
      'a count told twice without saying so',
      {
        ...SAMPLE,
        claims: SAMPLE.claims.map((claim) =>
          claim.id === 'forat-repeat'
            ? { ...claim, repeats: undefined, quantity: { best: 2323, bound: 'exact' as const } }
            : claim,
        ),
      },
      'claims',
      'repeats',
    ],
    [
      'an event told before it happened',
      { ...SAMPLE, events: SAMPLE.events.map((event) => ({ ...event, date: '2026-01' })) },
      'events',
      'reports.0',
    ],
    [
      'a share of nothing in particular',
      { ...SAMPLE, topics: SAMPLE.topics.map((topic) => (topic.id === 'poor-2021' ? { ...topic, keywords: undefined } : topic)) },
      'topics',
      'keywords',
    ],
    [
      'money in no currency',
      {
        ...SAMPLE,
        topics: SAMPLE.topics.map((topic) => (topic.id === 'rate-2021-12-01' ? { ...topic, currency: undefined } : topic)),
      },
      'topics',
      'currency',
    ],
  ])('find %s', (_name, records, kind, field) => {
    expect(datasetProblems(records)).toContainEqual(expect.objectContaining({ kind, field }));
  });
});
