import { dayRange, overlap } from '../engine/dates/edtf.ts';
import { scopeOf } from '../engine/compare/records.ts';
import type { Card, ClaimRow, EntityCard, EventRow } from '../model/card.ts';
import type { Comparison, DateMention, Figure, Reading, Reason, RelatedEvent } from '../model/reading.ts';
import type { Event } from '../model/claim.ts';
import { annotationId } from './annotations.ts';
import { type Dataset, nameOf, reportLink } from './dataset.ts';

const MOST_EVENTS = 6;

/** The part of a scope that a reason speaks of. */
const AXIS: Partial<Record<Reason, keyof ClaimRow['scope']>> = {
  'measure-differs': 'measure',
  'who-differs': 'who',
  'members-differs': 'members',
  'members-unstated': 'members',
  'place-differs': 'place',
  'place-unstated': 'place',
  'period-differs': 'period',
  'period-unstated': 'period',
  'perpetrator-differs': 'perpetrators',
  'perpetrator-unstated': 'perpetrators',
};

/** Whether a report came out after the article: wholly after its day, at the precision that is known. */
function isLater(published: string, asOf: string | null): boolean {
  const [report, article] = [dayRange(published), asOf === null ? null : dayRange(asOf)];
  return report !== null && article !== null && report.from > article.to;
}

function departure(dataset: Dataset, { topic, claim, reasons }: Comparison): ClaimRow['scope'] {
  const asked = dataset.topics.get(topic);
  const answer = dataset.claims.get(claim);
  if (asked?.kind !== 'quantity' || !answer) return {};
  const { measure, who, members, place, period, perpetrators } = scopeOf(asked, answer, dataset.knowledge.index);
  const whole: ClaimRow['scope'] = {
    measure,
    ...(who && { who }),
    ...(members && { members: members.map((id) => nameOf(dataset, id)) }),
    place: nameOf(dataset, place),
    period,
    ...(Array.isArray(perpetrators) && { perpetrators: perpetrators.map((id) => nameOf(dataset, id)) }),
  };
  const axes = new Set(reasons.map((reason) => AXIS[reason]));
  return Object.fromEntries(Object.entries(whole).filter(([axis]) => axes.has(axis as keyof ClaimRow['scope'])));
}

/** The claim at the head of a chain of repeats. */
function originOf(dataset: Dataset, claim: string): string {
  const passed = new Set<string>();
  let here = claim;
  for (
    let next = dataset.claims.get(here)?.repeats;
    next !== undefined && !passed.has(next);
    next = dataset.claims.get(here)?.repeats
  ) {
    passed.add(next);
    here = next;
  }
  return here;
}

/**
 * One row for each count: reports that republish one origin stand under it, or under the earliest of them where the origin is not shown (the
 * page's own outlet published it), so that five copies are never five confirmations.
 *
 * @param asOf day of the page's article as EDTF, null where unknown.
 */
function rowsOf(dataset: Dataset, comparisons: readonly Comparison[], asOf: string | null): ClaimRow[] {
  const published = (claim: string): string => dataset.reports.get(dataset.claims.get(claim)?.report ?? '')?.published ?? '';
  const counts = Map.groupBy(comparisons, ({ claim }) => originOf(dataset, claim));
  return [...counts].flatMap(([origin, members]): ClaimRow[] => {
    const [comparison, ...repeats] = members.toSorted(
      (a, b) => Number(b.claim === origin) - Number(a.claim === origin) || (published(a.claim) < published(b.claim) ? -1 : 1),
    );
    const claim = comparison && dataset.claims.get(comparison.claim);
    if (!claim) return [];
    return [
      {
        claim: claim.id,
        claimant: nameOf(dataset, claim.claimant),
        report: reportLink(dataset, claim.report),
        quantity: claim.quantity,
        date: claim.date,
        verdict: comparison.verdict,
        reasons: comparison.reasons,
        scope: departure(dataset, comparison),
        note: claim.note,
        later: isLater(published(claim.id), asOf),
        repeatedBy: repeats.map((repeat) => reportLink(dataset, dataset.claims.get(repeat.claim)?.report ?? '')),
      },
    ];
  });
}

function eventRow(dataset: Dataset, event: Event, related: RelatedEvent | undefined): EventRow {
  return {
    ...(related && { why: { own: related.own, shared: related.shared.map((id) => nameOf(dataset, id)) } }),
    id: event.id,
    title: event.title,
    date: event.date,
    place: nameOf(dataset, event.place),
    reports: event.reports.map((report) => reportLink(dataset, report)),
  };
}

function entityCard(dataset: Dataset, id: string, reading: Reading): EntityCard | null {
  const entity = dataset.entities.get(id);
  if (!entity) return null;
  const namings = dataset.records.outlets.flatMap((outlet) =>
    (outlet.calls ?? [])
      .filter((call) => call.entity === id)
      .map(({ form, texts, textsRead, period }) => ({ outlet: outlet.id, form, texts, textsRead, period })),
  );
  const then = reading.published === null ? null : dayRange(reading.published);
  const heldThen = ({ period }: { period?: string | undefined }): boolean => {
    const range = period === undefined ? null : dayRange(period);
    return range === null || then === null || overlap(range, then);
  };
  const own = namings.find((naming) => naming.outlet === reading.outlet && heldThen(naming));
  // The article's own events first, in the engine's order; then others of this entity.
  const concerns = (event: Event): boolean => event.place === id || event.actors.includes(id);
  const events = [...reading.events.flatMap(({ event }) => dataset.events.get(event) ?? []), ...dataset.records.events].filter(
    concerns,
  );
  return {
    kind: 'entity',
    id,
    category: entity.category,
    name: entity.name,
    line: entity.line,
    namings: namings
      .filter((naming) => naming.outlet !== reading.outlet)
      .sort((a, b) => Number(heldThen(b)) - Number(heldThen(a)) || b.texts - a.texts)
      .map((naming) => ({ ...naming, outlet: nameOf(dataset, naming.outlet) })),
    ownNaming: own && { outlet: nameOf(dataset, own.outlet), form: own.form },
    events: [...new Set(events)].slice(0, MOST_EVENTS).map((event) =>
      eventRow(
        dataset,
        event,
        reading.events.find((related) => related.event === event.id),
      ),
    ),
  };
}

function figureCard(dataset: Dataset, figure: Figure, asOf: string | null): Card | null {
  const topic = dataset.topics.get(figure.comparisons[0]?.topic ?? '');
  if (!topic) return null;
  const { surface, quantity, measure, who, places, period, claimant } = figure;
  return {
    kind: 'figure',
    surface,
    question: topic.question,
    reading: {
      quantity,
      measure,
      who,
      places: places.map((place) => nameOf(dataset, place)),
      period,
      claimant: claimant === null ? null : nameOf(dataset, claimant),
    },
    rows: rowsOf(dataset, figure.comparisons, asOf),
  };
}

function dateCard(dataset: Dataset, date: DateMention, asOf: string | null): Card | null {
  const topic = dataset.topics.get(date.comparisons[0]?.topic ?? '');
  return topic
    ? {
        kind: 'date',
        surface: date.surface,
        question: topic.question,
        edtf: date.edtf,
        rows: rowsOf(dataset, date.comparisons, asOf),
      }
    : null;
}

/** The card of one annotation of a reading; null where there is nothing to show. */
export function cardOf(dataset: Dataset, reading: Reading, annotation: string): Card | null {
  const mention = reading.mentions.find(
    (each) => each.nestedIn === undefined && annotationId('entity', each.start) === annotation,
  );
  if (mention) return entityCard(dataset, mention.entity, reading);
  const figure = reading.figures.find((each) => annotationId('figure', each.start) === annotation);
  if (figure) return figureCard(dataset, figure, reading.published);
  const date = reading.dates.find((each) => annotationId('date', each.start) === annotation);
  return date ? dateCard(dataset, date, reading.published) : null;
}
