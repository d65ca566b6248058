import { calendarDay, dayRange } from '../engine/dates/edtf.ts';
import type { Claim } from '../model/claim.ts';
import type { Records } from '../model/pack.ts';

const count = (rows: readonly unknown[]): string => rows.length.toLocaleString('en');

/** A Markdown table of how many of each, most first; rows of equal number by name. */
function tally(head: string, values: readonly string[]): string {
  const rows = [...Map.groupBy(values, (value) => value)]
    .map(([value, all]) => [value, all.length] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return [`| ${head} | records |`, '| --- | ---: |', ...rows.map(([value, number]) => `| ${value} | ${number} |`)].join('\n');
}

function yearOf(edtf: string): string {
  const from = dayRange(edtf)?.from ?? -Infinity;
  return Number.isFinite(from) ? String(calendarDay(from).year) : 'open';
}

/** Years in order, with how many of each kind begin in them. */
function byYear(columns: Record<string, readonly string[]>): string {
  const names = Object.keys(columns);
  const years = [...new Set(Object.values(columns).flatMap((dates) => dates.map(yearOf)))].sort();
  const rows = years.map((year) => [year, ...names.map((name) => columns[name]?.filter((date) => yearOf(date) === year).length)]);
  return [
    `| year | ${names.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(names.length)}`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

/** Who counted for themselves: neither republished nor altered from another. */
const isIndependent = (claim: Claim): boolean => claim.repeats === undefined && claim.alters === undefined;

/**
 * What the dataset covers, in Markdown: how many of each record, from how many publishers, how each was checked.
 *
 * @returns the whole text of `docs/data.md`; the same records give the same text.
 */
export function coverageReport(records: Records): string {
  const { entities, outlets, reports, events, topics, claims } = records;
  const outletOf = new Map(reports.map((report) => [report.id, report.outlet]));
  const checkOf = new Map(reports.map((report) => [report.id, report.checked.how]));
  const claimants = Map.groupBy(claims.filter(isIndependent), (claim) => claim.topic);
  const contested = topics.filter((topic) => new Set(claimants.get(topic.id)?.map((claim) => claim.claimant)).size >= 2);
  const publishers = new Set(claims.map((claim) => outletOf.get(claim.report)));
  const told = events.filter((event) => new Set(event.reports.map((report) => outletOf.get(report))).size >= 2);
  const forms = entities.reduce((sum, entity) => sum + entity.forms.length, 0);
  const namings = outlets.flatMap((outlet) => outlet.calls ?? []);
  const periodOf = new Map(topics.map((topic) => [topic.id, topic.kind === 'quantity' ? topic.period : undefined]));
  return `# What the dataset covers

Written by \`npm run data -- report\`; what the records mean and how they are checked stands in [data/README.md](../data/README.md).

| what | number |
| --- | ---: |
| entities | ${count(entities)} |
| surface forms | ${forms.toLocaleString('en')} |
| entities with a Wikidata id | ${count(entities.filter((entity) => entity.wikidata))} |
| places with an OCHA p-code | ${count(entities.filter((entity) => entity.pcode))} |
| outlets and monitors with a site | ${count(outlets)} |
| of these, with a sourced line on their affiliation | ${count(outlets.filter((outlet) => outlet.affiliation))} |
| of these, with counted namings of actors | ${count(outlets.filter((outlet) => outlet.calls))} |
| namings (outlet, actor, form, period) | ${count(namings)} |
| actors whose naming was counted | ${count([...new Set(namings.map((naming) => naming.entity))])} |
| reports cited | ${count(reports)} |
| of these, with a link | ${count(reports.filter((report) => report.url))} |
| topics | ${count(topics)} |
| of these, with two or more independent claimants | ${count(contested)} |
| claims | ${count(claims)} |
| of these, republishing or altering another | ${count(claims.filter((claim) => !isIndependent(claim)))} |
| publishers of claims | ${publishers.size} |
| claimants | ${count([...new Set(claims.map((claim) => claim.claimant))])} |
| events | ${count(events)} |
| of these, told by two or more outlets | ${count(told)} |

## How each claim was checked

The figure was seen on the cited page itself: read whole (\`page-read\`), as a stored article (\`article-read\`), or in an excerpt of that page (\`excerpt-read\`).

${tally(
  'check',
  claims.map((claim) => checkOf.get(claim.report) ?? 'none'),
)}

## Claims, topics and events by the year in which what they count begins

${byYear({
  topics: topics.flatMap((topic) => (topic.kind === 'quantity' ? [topic.period] : [])),
  claims: claims.flatMap((claim) => claim.scope?.period ?? periodOf.get(claim.topic) ?? claim.date ?? []),
  events: events.map((event) => event.date),
})}

## Entities by kind

${tally(
  'category',
  entities.map((entity) => entity.category),
)}

### Places by kind

${tally(
  'place type',
  entities.flatMap((entity) => (entity.category === 'place' ? [entity.placeType ?? 'other'] : [])),
)}

## Topics by what they count

${tally(
  'measure',
  topics.map((topic) => (topic.kind === 'quantity' ? topic.measure : 'date of an event')),
)}

## Events by kind

${tally(
  'kind',
  events.map((event) => event.kind),
)}
`;
}
