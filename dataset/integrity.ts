import type { Claim, Topic } from '../model/claim.ts';
import type { RecordKind, Records } from '../model/pack.ts';

/** What is wrong with one record, by kind and id; `field` is the path to the value. */
export type Problem = { kind: RecordKind; id: string; field: string; message: string };

type Report = (field: string, message: string) => void;

function claimProblems(
  claim: Claim,
  topics: ReadonlyMap<string, Topic>,
  claims: ReadonlyMap<string, Claim>,
  report: Report,
): void {
  const topic = topics.get(claim.topic);
  if (topic?.kind === 'quantity' && !claim.quantity) report('quantity', `topic ${topic.id} asks for a quantity`);
  if (topic?.kind === 'date' && claim.date === undefined) report('date', `topic ${topic.id} asks for a date`);
  for (const link of ['repeats', 'alters'] as const) {
    const origin = claim[link];
    if (origin === undefined) continue;
    const found = claims.get(origin);
    if (origin === claim.id) report(link, 'a claim cannot be its own origin');
    else if (!found) report(link, `no claim ${origin}`);
    else if (found.topic !== claim.topic) report(link, `${origin} answers another topic`);
  }
}

/**
 * What no single record can show: repeated ids, and references to records that are not there.
 *
 * @returns one problem for each fault; empty where the records hold together.
 */
export function integrityProblems(records: Records): Problem[] {
  const problems: Problem[] = [];
  const ids = Object.fromEntries(
    Object.entries(records).map(([kind, list]) => [kind, new Set(list.map((record) => record.id))]),
  ) as Record<RecordKind, Set<string>>;
  const topics = new Map(records.topics.map((topic) => [topic.id, topic]));
  const claims = new Map(records.claims.map((claim) => [claim.id, claim]));

  const each = <Kind extends RecordKind>(
    kind: Kind,
    check: (
      record: Records[Kind][number],
      report: Report,
      refer: (field: string, to: RecordKind, id: string | undefined) => void,
    ) => void,
  ) => {
    const seen = new Set<string>();
    for (const record of records[kind]) {
      const report: Report = (field, message) => problems.push({ kind, id: record.id, field, message });
      if (seen.has(record.id)) report('id', 'stands twice');
      seen.add(record.id);
      check(record, report, (field, to, id) => {
        if (id !== undefined && !ids[to].has(id)) report(field, `no ${to} record ${id}`);
      });
    }
  };

  each('entities', (entity, report, refer) => {
    refer('within', 'entities', entity.within);
    if (entity.within === entity.id) report('within', 'cannot contain itself');
    entity.forms.forEach((form, at) => form.near?.forEach((id) => refer(`forms.${at}.near`, 'entities', id)));
  });
  each('outlets', (outlet, _report, refer) => {
    refer('id', 'entities', outlet.id);
    outlet.calls?.forEach((naming, at) => refer(`calls.${at}.entity`, 'entities', naming.entity));
  });
  each('reports', (report, _report, refer) => refer('outlet', 'outlets', report.outlet));
  each('events', (event, _report, refer) => {
    refer('place', 'entities', event.place);
    event.actors.forEach((id, at) => refer(`actors.${at}`, 'entities', id));
    event.reports.forEach((id, at) => refer(`reports.${at}`, 'reports', id));
  });
  each('topics', (topic, _report, refer) => {
    if (topic.kind === 'date') return refer('event', 'events', topic.event);
    refer('place', 'entities', topic.place);
    topic.members?.forEach((id, at) => refer(`members.${at}`, 'entities', id));
    topic.about?.forEach((id, at) => refer(`about.${at}`, 'entities', id));
    if (Array.isArray(topic.perpetrators)) topic.perpetrators.forEach((id, at) => refer(`perpetrators.${at}`, 'entities', id));
  });
  each('claims', (claim, report, refer) => {
    refer('topic', 'topics', claim.topic);
    refer('claimant', 'entities', claim.claimant);
    refer('report', 'reports', claim.report);
    refer('scope.place', 'entities', claim.scope?.place);
    claim.scope?.members?.forEach((id, at) => refer(`scope.members.${at}`, 'entities', id));
    if (Array.isArray(claim.scope?.perpetrators))
      claim.scope.perpetrators.forEach((id, at) => refer(`scope.perpetrators.${at}`, 'entities', id));
    claimProblems(claim, topics, claims, report);
  });
  return problems;
}
