import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumOf, digestOf } from '../dataset/checksum.ts';
import { parsePack } from '../dataset/install.ts';
import { PACK_SCHEMA, type Records } from '../model/pack.ts';
import { datasetProblems } from './checks.ts';
import { coverageReport } from './report.ts';
import { errorLine, loadRecords } from './load.ts';

const root = join(import.meta.dirname, '..');
const { records, origins, errors } = loadRecords(import.meta.dirname);
for (const problem of datasetProblems(records)) {
  const origin = origins.get(`${problem.kind}/${problem.id}`);
  const path = problem.field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  errors.push(
    origin ? errorLine(origin, problem.id, path, problem.message) : `${problem.kind}/${problem.id}: ${problem.message}`,
  );
}
if (errors.length > 0) {
  console.error(errors.join('\n'));
  console.error(`\n${errors.length} ${errors.length === 1 ? 'error' : 'errors'}; the pack was not compiled.`);
  process.exit(1);
}

const sorted = Object.fromEntries(
  Object.entries(records).map(([kind, list]) => [kind, list.toSorted((a, b) => (a.id < b.id ? -1 : 1))]),
) as Records;
const checksum = await checksumOf(sorted);
// The newest day on which anything was checked: the same data gives the same pack on every machine.
const compiled =
  sorted.reports
    .map((report) => report.checked.on)
    .sort()
    .at(-1) ?? '2026-11-24';
const pack = await parsePack({
  header: {
    schema: PACK_SCHEMA,
    id: 'siyaq-syria',
    title: { ar: 'سياق: سوريا', en: 'Siyaq: Syria' },
    revision: `${compiled}.${checksum.slice(0, 8)}`,
    compiled,
    licence: 'CC BY 4.0',
    attribution: [
      'Administrative places: OCHA (CC BY-IGO), GeoNames (CC BY 4.0) and Wikidata (CC0), through Open-Syria/data-geography (CC BY 4.0)',
      'Claims and events: facts and figures as reported by the outlets that each record names',
    ],
    checksum,
  },
  records: sorted,
});
mkdirSync(join(root, 'public'), { recursive: true });
const file = new TextEncoder().encode(JSON.stringify(pack));
writeFileSync(join(root, 'public/pack.json'), file);
// By itself, so that a starting worker learns the revision without reading the whole pack.
writeFileSync(join(root, 'public/pack-header.json'), JSON.stringify({ header: pack.header, digest: await digestOf(file) }));

if (process.argv[2] === 'report') writeFileSync(join(root, 'docs/data.md'), coverageReport(sorted));

const forms = sorted.entities.reduce((sum, entity) => sum + entity.forms.length, 0);
console.log(
  `public/pack.json ${pack.header.revision}: ${sorted.entities.length} entities (${forms} forms), ${sorted.outlets.length} outlets, ${sorted.reports.length} reports, ` +
    `${sorted.events.length} events, ${sorted.topics.length} topics, ${sorted.claims.length} claims`,
);
