import type { Figure, Reason } from '../../model/reading.ts';
import { dayRange, edtfOfDay, overlap } from '../dates/edtf.ts';
import { UNKNOWN_DOER } from '../figures/perpetrators.ts';
import { INFLICTED } from './hierarchy.ts';
import { isIncident, placeContains, type RecordIndex, type Scope } from './records.ts';

/** A figure's question, as far as the page states it or the claim that it republishes fills in. */
export type FigureQuestion = {
  measure: Scope['measure'];
  who?: Scope['who'];
  places: string[];
  period?: string | undefined;
  perpetrators?: Scope['perpetrators'] | undefined;
  /** Somebody did it whom the page does not name. */
  byUnknown?: boolean;
  members?: Scope['members'];
};

/** @param publishedTo day of publication, up to which a period that only has a beginning («منذ مطلع العام») can reach. */
export function questionOf(figure: Figure, publishedTo: number | null): FigureQuestion | null {
  if (figure.measure === null) return null;
  const period = publishedTo === null ? figure.period : (figure.period?.replace(/\.\.$/, edtfOfDay(publishedTo)) ?? null);
  return {
    measure: figure.measure,
    ...(figure.who && { who: figure.who }),
    places: figure.places,
    ...(period !== null && { period }),
    ...(figure.members.length > 0 && { members: figure.members }),
    ...(figure.perpetrators.includes(UNKNOWN_DOER)
      ? { byUnknown: true }
      : figure.perpetrators.length > 0 && { perpetrators: figure.perpetrators }),
  };
}

/** Days on either side that reports of one long period may differ by. */
const SLACK_DAYS = 3;
const LONG_DAYS = 14;
/** A month stands for the days of it that were counted only where the two periods are nearly as long. */
const ALIKE = 0.85;

/** Whether two ends of periods are one, at the precision of the coarser: 2016-11 and 2016-11-06. */
function sameEnd(a: string, b: string, days: number, slack: number): boolean {
  return a === b || (a !== '..' && b !== '..' && (a.startsWith(b) || b.startsWith(a) || days <= slack));
}

/**
 * Whether two periods are one: their ends agree at the precision that both state, and they are nearly as long.
 *
 * @param exact for two counts of one claimant, who goes on counting: a day later is another count.
 */
export function samePeriod(a: string, b: string, exact = false): boolean {
  const [first, second] = [dayRange(a), dayRange(b)];
  if (!first || !second) return false;
  const [one, two] = [a, b]
    .map((period) => period.replaceAll(/[~?]/g, '').split('/'))
    .map((points) => [points[0] ?? '', points.at(-1) ?? '']) as [[string, string], [string, string]];
  const [length, other] = [first.to - first.from + 1, second.to - second.from + 1];
  const slack = !exact && Math.min(length, other) >= LONG_DAYS ? SLACK_DAYS : 0;
  const alike = length === other || Math.min(length, other) / Math.max(length, other) >= ALIKE;
  return (
    alike &&
    sameEnd(one[0], two[0], Math.abs(first.from - second.from), slack) &&
    sameEnd(one[1], two[1], Math.abs(first.to - second.to), slack)
  );
}

/** Measures of which the counted noun does not say who. */
const COUNTS_NOBODY = new Set<Scope['measure']>(['share', 'money', 'troops']);

const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id) => b.includes(id));

/**
 * Whether the page's places are the claim's: the one itself, or all the parts that it has («سوريا والعراق»). A place named with one that contains it
 * («حي الجزرة في الرقة») is the narrower of the two; several side by side are more than any of them. Of an incident it is enough that its place is
 * the nearest to the figure, is a city that holds it, or is named and lies in it: what else is named tells where it was.
 */
function samePlace(places: readonly string[], scope: Scope, index: RecordIndex): boolean {
  const { place } = scope;
  const [nearest] = places;
  if (nearest !== undefined && scope.isIncident && !scope.isElsewhere) {
    const partOfIt = index.compactPlaces.has(place) && placeContains(index, place, nearest);
    if (partOfIt || nearest === place || (places.includes(place) && placeContains(index, nearest, place))) return true;
  }
  const narrowest = places.filter((each) => !places.some((other) => other !== each && placeContains(index, each, other)));
  if (narrowest.length === 1) return narrowest[0] === place;
  return index.partsOf.get(place)?.every((part) => narrowest.includes(part)) ?? false;
}

/** Whether a period is the claim's; two of an incident are where they share a day. */
function sameTime(period: string, scope: Scope, exact: boolean): boolean {
  if (samePeriod(period, scope.period, exact)) return true;
  const [asked, answered] = [dayRange(period), dayRange(scope.period)];
  return (
    !exact &&
    !scope.isAtOtherTime &&
    asked !== null &&
    answered !== null &&
    isIncident(period) &&
    scope.isIncident &&
    overlap(asked, answered)
  );
}

/**
 * Where a claim's scope and the page's question part, or the page leaves it open. Empty: the same question.
 *
 * @param ownCount the page's claimant made the claim too.
 */
export function scopeReasons(question: FigureQuestion, scope: Scope, ownCount: boolean, index: RecordIndex): Reason[] {
  const reasons: Reason[] = [];
  if (question.measure !== scope.measure) reasons.push('measure-differs');
  // Who is counted says nothing of soldiers stationed, shares and money: their measure and keywords do.
  if (scope.who !== undefined && question.who !== scope.who && !COUNTS_NOBODY.has(scope.measure)) reasons.push('who-differs');

  if (scope.isOtherwise) reasons.push('limit-differs');
  if (question.places.length === 0) reasons.push('place-unstated');
  else if (!samePlace(question.places, scope, index)) reasons.push('place-differs');

  if (question.period === undefined) reasons.push('period-unstated');
  else if (!sameTime(question.period, scope, ownCount)) reasons.push('period-differs');

  // Fighters have sides: without both being named they are never the same.
  if (scope.who === 'fighters') {
    if (!question.members || !scope.members) reasons.push('members-unstated');
    else if (!sameSet(question.members, scope.members)) reasons.push('members-differs');
  }

  if (scope.perpetrators === 'irrelevant') {
    // The toll of one event is nobody's share of it; that of a war or a year can be.
    if ((Array.isArray(question.perpetrators) || question.byUnknown) && INFLICTED.includes(scope.measure) && !scope.isIncident)
      reasons.push('perpetrator-differs');
  } else {
    if (question.perpetrators === undefined || question.perpetrators === 'not-stated') {
      if (!(question.perpetrators === 'not-stated' && scope.perpetrators === 'not-stated')) reasons.push('perpetrator-unstated');
    } else if (
      question.perpetrators === 'irrelevant' ||
      scope.perpetrators === 'not-stated' ||
      !sameSet(question.perpetrators, scope.perpetrators)
    ) {
      reasons.push('perpetrator-differs');
    }
  }
  return reasons;
}
