import type { Claim, QuantityTopic } from '../../model/claim.ts';
import type { Comparison, Figure, Reason, Verdict } from '../../model/reading.ts';
import { type FigureQuestion, questionOf, scopeReasons } from './axes.ts';
import { doubtsOf, isDenied } from './doubts.ts';
import { placeContains, type RecordIndex, type Scope, scopeOf } from './records.ts';
import { meantTopics, type PageContext } from './topics.ts';
import { quantitiesAgree, shownValue, TELLING_NUMBER } from './values.ts';

const isUnstated = (reason: Reason): boolean => reason.endsWith('-unstated');
const isDifference = (reason: Reason): boolean => reason.endsWith('-differs');

/**
 * The claims that the page's figure may be a report of: the same number of the same claimant, or a number too particular to be met by chance, in
 * a scope that nothing on the page contradicts.
 */
function anchorsOf(figure: Figure, question: FigureQuestion, topic: QuantityTopic, index: RecordIndex): Scope[] {
  const fitting = (index.claimsOf.get(topic.id) ?? []).filter((claim) => {
    if (!claim.quantity || shownValue(claim.quantity) < TELLING_NUMBER) return false;
    if (quantitiesAgree(figure.quantity, claim.quantity) !== 'equal') return false;
    if (figure.claimant !== claim.claimant && (figure.claimant !== null || !isDistinctive(figure))) return false;
    const scope = scopeOf(topic, claim, index);
    // Of its own claimant's number a page may name parts of the area: that contradicts nothing.
    const partly =
      figure.claimant === claim.claimant && question.places.every((place) => placeContains(index, scope.place, place));
    return !scopeReasons(question, scope, false, index).some(
      (reason) => isDifference(reason) && !(partly && reason === 'place-differs'),
    );
  });
  return fitting.map((claim) => scopeOf(topic, claim, index));
}

/** A number of four digits that is not round is hardly met twice for two questions; 153, 117 and 30,000 are. */
function isDistinctive(figure: Figure): boolean {
  const value = figure.quantity.best ?? 0;
  return Number.isInteger(value) && value > 1000 && value % 100 !== 0;
}

/** The question with what its anchors add to it, as far as they are of one mind; the page's own words stand. */
function filledFrom(question: FigureQuestion, anchors: readonly Scope[]): FigureQuestion {
  const [first, ...rest] = anchors;
  if (!first) return question;
  const agreed = <Axis extends 'place' | 'period' | 'perpetrators' | 'members'>(axis: Axis): Scope[Axis] | undefined =>
    rest.every((scope) => JSON.stringify(scope[axis]) === JSON.stringify(first[axis])) ? first[axis] : undefined;
  const place = agreed('place');
  return {
    ...question,
    who: question.who ?? first.who,
    places: place === undefined ? question.places : [place],
    period: agreed('period') ?? question.period,
    perpetrators: question.perpetrators ?? agreed('perpetrators'),
    byUnknown: false,
    members: question.members ?? agreed('members'),
  };
}

function compareClaim(
  figure: Figure,
  question: FigureQuestion,
  topic: QuantityTopic,
  claim: Claim,
  open: readonly Reason[],
  index: RecordIndex,
): Comparison | null {
  if (!claim.quantity) return null;
  const agreement = quantitiesAgree(figure.quantity, claim.quantity);
  const ownCount = claim.claimant === figure.claimant;
  const apart = scopeReasons(question, scopeOf(topic, claim, index), ownCount, index);
  // Within whatever limits: the page's claimant gave the very number.
  const scoped = [...(ownCount && agreement === 'equal' ? apart.filter((reason) => reason !== 'limit-differs') : apart), ...open];
  const value: Reason = agreement === 'equal' ? 'value-agrees' : agreement === 'bounds-meet' ? 'bounds-meet' : 'value-conflicts';
  const lineage: Reason[] = [
    ...(ownCount ? (['same-claimant'] as const) : []),
    ...(claim.alters !== undefined ? (['alters-origin'] as const) : []),
  ];
  const result = (verdict: Verdict, reasons: Reason[]): Comparison => ({
    topic: topic.id,
    claim: claim.id,
    verdict,
    reasons: [...reasons, ...lineage],
  });

  if (claim.repeats !== undefined) return result('repeat', [...scoped, value, 'repeats-origin']);
  if (scoped.length === 0) return result(agreement === 'conflict' ? 'differs' : 'same-figure', ['scope-agrees', value]);
  // What the page leaves open may be another question: that is said, never called a difference.
  if (scoped.every(isUnstated) && agreement === 'equal' && ownCount) return result('same-figure', [...scoped, value]);
  return result('other-scope', scoped);
}

/** Compares a figure with the claims of every topic that it plainly belongs to; none where that is not plain. */
export function compareFigure(figure: Figure, context: PageContext, index: RecordIndex): Comparison[] {
  const question = questionOf(figure, context.publishedTo);
  if (!question || isDenied(figure, context)) return [];
  const meant = meantTopics(figure, question, context, index);
  return meant.flatMap((each) => {
    const { topic } = each;
    const asked = { ...question, period: each.period };
    const anchors = anchorsOf(figure, asked, topic, index);
    // A part of another figure is of who knows what, unless somebody is known to have counted just that.
    if (figure.part && anchors.length === 0) return [];
    const full = filledFrom(asked, anchors);
    const open = anchors.length === 0 ? doubtsOf(figure, each, meant, context, index) : [];
    return (index.claimsOf.get(topic.id) ?? []).flatMap((claim) => {
      // The page's own outlet is never another source, and the claim that the page reports is no other answer unless somebody else published it.
      if (context.outlet !== null && index.outletOf.get(claim.report) === context.outlet) return [];
      return compareClaim(figure, full, topic, claim, open, index) ?? [];
    });
  });
}
