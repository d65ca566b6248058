import type { Figure, Reason } from '../../model/reading.ts';
import { dayRange } from '../dates/edtf.ts';
import { placeContains, type RecordIndex, type Scope } from './records.ts';

/** Begin and end may lie this far apart for two periods to count as one: reports round to months. */
const PERIOD_SLACK_DAYS = 31;

/** A figure's question, as far as the page states it or the claim that it republishes fills in. */
export type FigureQuestion = {
  measure: Scope['measure'];
  who?: Scope['who'];
  places: string[];
  period?: string | undefined;
  perpetrators?: Scope['perpetrators'] | undefined;
};

export function questionOf(figure: Figure): FigureQuestion | null {
  if (figure.measure === null) return null;
  return {
    measure: figure.measure,
    ...(figure.who && { who: figure.who }),
    places: figure.places,
    ...(figure.period !== null && { period: figure.period }),
    ...(figure.perpetrators.length > 0 && { perpetrators: figure.perpetrators }),
  };
}

/** Whether two periods are one, at the precision of months. */
export function samePeriod(a: string, b: string): boolean {
  const [first, second] = [dayRange(a), dayRange(b)];
  if (!first || !second) return false;
  const near = (x: number, y: number): boolean => x === y || Math.abs(x - y) <= PERIOD_SLACK_DAYS;
  const short = Math.min(first.to - first.from, second.to - second.from) < PERIOD_SLACK_DAYS;
  // Days and months are compared as they are: two neighbouring days are two periods.
  if (short)
    return (
      first.from >= second.from === first.to <= second.to &&
      (Math.abs(first.from - second.from) <= 3 || a.startsWith(b) || b.startsWith(a))
    );
  return near(first.from, second.from) && near(first.to, second.to);
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id) => b.includes(id));

/** Where a claim's scope and the page's question part, or the page leaves it open. Empty: the same question. */
export function scopeReasons(question: FigureQuestion, scope: Scope, index: RecordIndex): Reason[] {
  const reasons: Reason[] = [];
  if (question.measure !== scope.measure) reasons.push('measure-differs');
  if (question.who !== scope.who) reasons.push('who-differs');

  const [place] = question.places;
  if (place === undefined) reasons.push('place-unstated');
  // Several places named together are the area only where the claim's place contains them all.
  else if (
    question.places.length > 1
      ? !question.places.every((each) => placeContains(index, scope.place, each)) && place !== scope.place
      : place !== scope.place
  ) {
    reasons.push('place-differs');
  }

  if (question.period === undefined) reasons.push('period-unstated');
  else if (!samePeriod(question.period, scope.period)) reasons.push('period-differs');

  if (scope.perpetrators !== 'irrelevant') {
    if (question.perpetrators === undefined || question.perpetrators === 'not-stated') {
      if (!(question.perpetrators === 'not-stated' && scope.perpetrators === 'not-stated')) reasons.push('perpetrator-unstated');
    } else if (
      question.perpetrators !== 'irrelevant' &&
      (scope.perpetrators === 'not-stated' || !sameSet(question.perpetrators, scope.perpetrators))
    ) {
      reasons.push('perpetrator-differs');
    }
  }
  return reasons;
}
