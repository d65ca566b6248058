import { groupContains, measureContains } from '../engine/compare/hierarchy.ts';
import { indexRecords, placeContains, type RecordIndex, type Scope, scopeOf } from '../engine/compare/records.ts';
import { shownValue } from '../engine/compare/values.ts';
import { dayRange, overlap } from '../engine/dates/edtf.ts';
import type { Problem } from '../dataset/integrity.ts';
import type { Claim, QuantityTopic } from '../model/claim.ts';
import type { Records } from '../model/pack.ts';

const related = <Value>(contains: (outer: Value, inner: Value) => boolean, a: Value, b: Value): boolean =>
  contains(a, b) || contains(b, a);

/** A claim whose place, period, group or measure has nothing of its topic's answers another question. */
function outsideTopic(topic: QuantityTopic, scope: Scope, index: RecordIndex): [string, string][] {
  const [asked, answered] = [dayRange(topic.period), dayRange(scope.period)];
  return [
    ...(related((a, b) => placeContains(index, a, b), topic.place, scope.place)
      ? []
      : ([['scope.place', `${scope.place} neither holds ${topic.place} nor lies in it`]] as [string, string][])),
    ...(asked && answered && !overlap(asked, answered)
      ? ([['scope.period', `${scope.period} has no day of ${topic.period}`]] as [string, string][])
      : []),
    ...(topic.who && scope.who && !related(groupContains, topic.who, scope.who)
      ? ([['scope.who', `${scope.who} and ${topic.who} are neither part of the other`]] as [string, string][])
      : []),
    ...(related(measureContains, topic.measure, scope.measure)
      ? []
      : ([['scope.measure', `${scope.measure} is another question than ${topic.measure}`]] as [string, string][])),
  ];
}

/** What counts as one count: claimant, value and scope. Told twice, one of the two republishes the other. */
function countOf(claim: Claim, scope: Scope): string {
  const value = claim.quantity && shownValue(claim.quantity);
  return JSON.stringify([claim.topic, claim.claimant, value, scope]);
}

/** Events told by a report that came out before they happened. */
export function foretoldEvents(records: Records): Problem[] {
  const reports = new Map(records.reports.map((report) => [report.id, report]));
  return records.events.flatMap((event) =>
    event.reports.flatMap((id, at): Problem[] => {
      const [happened, published] = [dayRange(event.date), dayRange(reports.get(id)?.published ?? '')];
      return happened && published && published.to < happened.from
        ? [{ kind: 'events', id: event.id, field: `reports.${at}`, message: `${id} came out before ${event.date}` }]
        : [];
    }),
  );
}

/** Claims that answer another question than their topic's, count days that had not come, or republish a count without saying so. */
export function claimProblems(records: Records): Problem[] {
  const index = indexRecords(records);
  const topics = new Map(records.topics.map((topic) => [topic.id, topic]));
  const reports = new Map(records.reports.map((report) => [report.id, report]));
  const told = new Map<string, string>();
  return records.claims.flatMap((claim): Problem[] => {
    const problem = (field: string, message: string): Problem => ({ kind: 'claims', id: claim.id, field, message });
    const published = dayRange(reports.get(claim.report)?.published ?? '');
    const tooEarly = (field: string, edtf: string): Problem[] => {
      const range = dayRange(edtf);
      // A month or year still running when the report came out stands for its days until then.
      return range && published && range.from > published.to
        ? [problem(field, `${edtf} had not come when it was published`)]
        : [];
    };
    const topic = topics.get(claim.topic);
    if (topic?.kind === 'date') return claim.date === undefined ? [] : tooEarly('date', claim.date);
    if (topic?.kind !== 'quantity') return [];
    if (claim.scope?.otherwise && !claim.note) return [problem('note', 'must say in which way it counts otherwise')];
    const scope = scopeOf(topic, claim, index);
    const end = scope.period.split('/').at(-1) ?? '';
    const problems = [
      ...outsideTopic(topic, scope, index).map(([field, message]) => problem(field, message)),
      ...tooEarly('scope.period', end),
    ];
    if (claim.repeats !== undefined || claim.alters !== undefined) return problems;
    const count = countOf(claim, scope);
    const other = told.get(count);
    if (other !== undefined)
      problems.push(problem('repeats', `is the count of ${other} again: say which of them republishes the other`));
    told.set(count, claim.id);
    return problems;
  });
}
