import { scopeOf } from '../engine/compare/records.ts';
import type { Card, ClaimRow, EntityCard, EventRow } from '../model/card.ts';
import type { Comparison, DateMention, Figure, Reading, Reason } from '../model/reading.ts';
import type { Event } from '../model/claim.ts';
import { annotationId } from './annotations.ts';
import { type Dataset, nameOf, reportLink } from './dataset.ts';

const MOST_EVENTS = 6;

/** The part of a scope that a reason speaks of. */
const AXIS: Partial<Record<Reason, keyof ClaimRow['scope']>> = {
  'measure-differs': 'measure',
  'who-differs': 'who',
  'place-differs': 'place',
  'place-unstated': 'place',
  'period-differs': 'period',
  'period-unstated': 'period',
  'perpetrator-differs': 'perpetrators',
  'perpetrator-unstated': 'perpetrators',
};

function departure(dataset: Dataset, { topic, claim, reasons }: Comparison): ClaimRow['scope'] {
  const asked = dataset.topics.get(topic);
  const answer = dataset.claims.get(claim);
  if (asked?.kind !== 'quantity' || !answer) return {};
  const { measure, who, place, period, perpetrators } = scopeOf(asked, answer, dataset.knowledge.index);
  const whole: ClaimRow['scope'] = {
    measure,
    ...(who && { who }),
    place: nameOf(dataset, place),
    period,
    ...(Array.isArray(perpetrators) && { perpetrators: perpetrators.map((id) => nameOf(dataset, id)) }),
  };
  const axes = new Set(reasons.map((reason) => AXIS[reason]));
  return Object.fromEntries(Object.entries(whole).filter(([axis]) => axes.has(axis as keyof ClaimRow['scope'])));
}

/** One row for each claim; a claim that republishes another stands under that one, where it is shown. */
function rowsOf(dataset: Dataset, comparisons: readonly Comparison[]): ClaimRow[] {
  const shown = new Set(comparisons.map((comparison) => comparison.claim));
  const originOf = (claim: string): string | undefined => {
    const origin = dataset.claims.get(claim)?.repeats;
    return origin !== undefined && shown.has(origin) ? origin : undefined;
  };
  return comparisons.flatMap((comparison): ClaimRow[] => {
    const claim = dataset.claims.get(comparison.claim);
    if (!claim || originOf(claim.id) !== undefined) return [];
    const repeats = comparisons
      .filter((other) => originOf(other.claim) === claim.id)
      .flatMap((other) => dataset.claims.get(other.claim) ?? []);
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
        repeatedBy: repeats.map((repeat) => reportLink(dataset, repeat.report)),
      },
    ];
  });
}

function eventRow(dataset: Dataset, event: Event): EventRow {
  return {
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
      .map(({ form, texts, textsRead }) => ({ outlet: outlet.id, form, texts, textsRead })),
  );
  const own = namings.find((naming) => naming.outlet === reading.outlet);
  // The article's own events first, in the engine's order; then others of this entity.
  const concerns = (event: Event): boolean => event.place === id || event.actors.includes(id);
  const events = [...reading.events.flatMap((each) => dataset.events.get(each) ?? []), ...dataset.records.events].filter(
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
      .sort((a, b) => b.texts - a.texts)
      .map((naming) => ({ ...naming, outlet: nameOf(dataset, naming.outlet) })),
    ownNaming: own && { outlet: nameOf(dataset, own.outlet), form: own.form },
    events: [...new Set(events)].slice(0, MOST_EVENTS).map((event) => eventRow(dataset, event)),
  };
}

function figureCard(dataset: Dataset, figure: Figure): Card | null {
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
    rows: rowsOf(dataset, figure.comparisons),
  };
}

function dateCard(dataset: Dataset, date: DateMention): Card | null {
  const topic = dataset.topics.get(date.comparisons[0]?.topic ?? '');
  return topic
    ? { kind: 'date', surface: date.surface, question: topic.question, edtf: date.edtf, rows: rowsOf(dataset, date.comparisons) }
    : null;
}

/** The card of one annotation of a reading; null where there is nothing to show. */
export function cardOf(dataset: Dataset, reading: Reading, annotation: string): Card | null {
  const mention = reading.mentions.find(
    (each) => each.nestedIn === undefined && annotationId('entity', each.start) === annotation,
  );
  if (mention) return entityCard(dataset, mention.entity, reading);
  const figure = reading.figures.find((each) => annotationId('figure', each.start) === annotation);
  if (figure) return figureCard(dataset, figure);
  const date = reading.dates.find((each) => annotationId('date', each.start) === annotation);
  return date ? dateCard(dataset, date) : null;
}
