import type { Claim, QuantityTopic } from '../../model/claim.ts';
import type { Figure } from '../../model/reading.ts';
import type { Word } from '../arabic/words.ts';
import { type DayRange, dayRange, overlap } from '../dates/edtf.ts';
import { type FigureQuestion, samePeriod } from './axes.ts';
import { groupContains, measureContains } from './hierarchy.ts';
import { saysAny } from './keywords.ts';
import { isNation, type Limit, limitsIn } from './limits.ts';
import { isIncident, type RecordIndex } from './records.ts';
import { quantitiesAgree, shownValue, TELLING_NUMBER } from './values.ts';

/** What of the page bears on which topic is meant. */
export type PageContext = {
  outlet: string | null;
  entities: ReadonlySet<string>;
  publishedTo: number | null;
  /** Words of the sentence that a figure stands in. */
  wordsAround: (figure: Figure) => readonly Word[];
  /** Dates of the paragraph that a figure stands in. */
  datesAround: (figure: Figure) => readonly string[];
  /** Words of the article's first sentence, which in news says what it is about. */
  headline: readonly Word[];
};

/** A topic that a figure plainly asks, and what its sentence limits its count to that the topic does not. */
export type MeantTopic = { topic: QuantityTopic; limits: readonly Limit[] };

/** Evidence needed: the place by name and one thing more of period, claimant or number. */
const NEEDED = 4.5;
const NEVER = Number.NEGATIVE_INFINITY;

/** A place that another stands nearer to the figure than. */
const BEHIND = 1.5;

/** Topics of the places of a figure, each with how near its place is: a narrow one itself, a wide one itself, one in or around it. */
function topicsNear(places: readonly string[], index: RecordIndex): Map<QuantityTopic, number> {
  const near = new Map<QuantityTopic, number>();
  places.forEach((place, position) => {
    const take = (topics: readonly QuantityTopic[] | undefined, score: number): void =>
      topics?.forEach((topic) => near.set(topic, Math.max(near.get(topic) ?? 0, score - (position > 0 ? BEHIND : 0))));
    take(index.topicsAt.get(place), index.narrowPlaces.has(place) ? 4 : 3);
    take(index.topicsAround.get(place), 2);
    for (let here = index.within.get(place); here !== undefined; here = index.within.get(here)) take(index.topicsAt.get(here), 2);
  });
  return near;
}

/**
 * The period by which a figure is compared with a topic: of an incident any date of the paragraph that is its day («حتى صباح الجمعة … في هجوم الخميس»),
 * else the one that the figure's sentence states.
 */
export function periodAsked(
  figure: Figure,
  question: FigureQuestion,
  topic: QuantityTopic,
  context: PageContext,
  index: RecordIndex,
): string | undefined {
  const covered = index.daysOf.get(topic.id);
  if (!covered || !isIncident(topic.period)) return question.period;
  const its = context.datesAround(figure).find((date) => {
    const range = dayRange(date);
    return range !== null && isIncident(date) && overlap(range, covered);
  });
  return its ?? question.period;
}

/** Two periods that share less than half of the shorter one, or are more than a year to a month, are no neighbours. */
const SHARED = 0.5;
const LONGER = 12.5;
/** So many days after a period, an article that names none may still mean it. */
const FRESH_DAYS = 90;

function areNeighbours(a: DayRange, b: DayRange): boolean {
  const [shorter, longer] = [a.to - a.from + 1, b.to - b.from + 1].sort((x, y) => x - y) as [number, number];
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1;
  return shared >= SHARED * shorter && longer <= LONGER * shorter;
}

/** Neighbouring periods of some weeks are of one course of events; those of years are of many. */
const WEEKS = 92;

/** @param known the page's figure is a claim's own number by its own claimant, of whose period it may say what it likes. */
function periodScore(
  period: string | undefined,
  topic: QuantityTopic,
  context: PageContext,
  known: boolean,
  index: RecordIndex,
): number {
  const asked = period === undefined ? null : dayRange(period);
  const covered = index.daysOf.get(topic.id);
  if (!covered) return NEVER;
  if (asked && period !== undefined) {
    if (samePeriod(period, topic.period) || (isIncident(period) && isIncident(topic.period) && overlap(asked, covered))) return 3;
    if (areNeighbours(asked, covered)) return covered.to - covered.from < WEEKS ? 1.5 : 1;
    return known && overlap(asked, covered) ? 1 : NEVER;
  }
  const { publishedTo } = context;
  if (publishedTo === null || known) return 0;
  // An article cannot count what had not begun when it was published, and hardly means what is long over without saying so.
  return publishedTo < covered.from || publishedTo > covered.to + FRESH_DAYS ? NEVER : 0;
}

/** Whether the page says what the topic is about, in the figure's own sentence; of an incident also in its headline. */
function saysWhat(topic: QuantityTopic, sentence: readonly Word[], context: PageContext): boolean {
  if (!topic.keywords) return true;
  return saysAny(sentence, topic.keywords) || (isIncident(topic.period) && saysAny(context.headline, topic.keywords));
}

/** How well a topic fits a figure; minus infinity where they cannot be the same question. The number itself weighs only where a claim has it exactly. */
function scoreTopic(
  figure: Figure,
  question: FigureQuestion,
  topic: QuantityTopic,
  place: number,
  context: PageContext,
  index: RecordIndex,
): number {
  // A count of all people may be set beside one of civilians, as another scope; one of children beside it says nothing.
  const wider =
    topic.who !== undefined && question.who !== undefined && topic.who !== question.who && groupContains(question.who, topic.who);
  const claims = index.claimsOf.get(topic.id) ?? [];
  // A part of those whom the topic asks of may have been counted too («بينهم 31 امرأة»).
  const part = question.who !== undefined && claims.some((claim) => claim.scope?.who === question.who);
  if (topic.who !== undefined && question.who !== undefined && topic.who !== question.who && !wider && !part) return NEVER;
  if (topic.about && !topic.about.some((entity) => context.entities.has(entity))) return NEVER;
  if (topic.currency !== undefined && topic.currency !== figure.currency) return NEVER;
  // A place that only the headline names may not be this figure's.
  const remote = figure.evidence.places === 'headline' ? 1 : 0;
  const isHis = (claim: Claim): boolean => figure.claimant !== null && claim.claimant === figure.claimant;
  const isIts = ({ quantity }: Claim): boolean =>
    quantity !== undefined && shownValue(quantity) >= TELLING_NUMBER && quantitiesAgree(figure.quantity, quantity) === 'equal';
  const known = claims.some((claim) => isHis(claim) && isIts(claim));
  const claimant = claims.some(isHis) ? 1.5 : 0;
  const value = claims.some(isIts) ? 1.5 : 0;
  const period = periodAsked(figure, question, topic, context, index);
  if (wider && period === undefined && !known) return NEVER;
  const perpetrator =
    Array.isArray(question.perpetrators) &&
    Array.isArray(topic.perpetrators) &&
    question.perpetrators.some((id) => topic.perpetrators.includes(id))
      ? 1
      : 0;
  return (
    place +
    periodScore(period, topic, context, known, index) +
    claimant +
    value +
    perpetrator +
    (topic.about || topic.keywords ? 1 : 0) -
    (wider ? 1 : 0) -
    (topic.measure === question.measure ? 0 : 1) -
    remote
  );
}

/** The topics that a figure plainly asks: the best fitting one, and any that fits as well. */
export function meantTopics(figure: Figure, question: FigureQuestion, context: PageContext, index: RecordIndex): MeantTopic[] {
  const scored = [...topicsNear(question.places, index)]
    .filter(([topic]) => measureContains(question.measure, topic.measure))
    .map(([topic, place]) => ({ topic, score: scoreTopic(figure, question, topic, place, context, index) }))
    .filter(({ score }) => score >= NEEDED);
  if (scored.length === 0) return [];
  const sentence = context.wordsAround(figure);
  const said = limitsIn(sentence, question.measure);
  const counted = limitsIn(
    sentence.filter((word) => word.start >= figure.start && word.end <= figure.end),
    question.measure,
  );
  const fitting = scored
    .filter(({ topic }) => saysWhat(topic, sentence, context))
    .flatMap(({ topic, score }) => {
      const asked = index.limitsOf.get(topic.id) ?? new Set();
      // What the topic is limited to has to be said; an incident's keywords say it already.
      if (!isIncident(topic.period) && [...asked].some((limit) => !said.has(limit) && !isNation(limit))) return [];
      // Of an incident only the noun itself can limit the count («43 عراقيًا»): how it happened is told by all who tell of it.
      const limits = [...(isIncident(topic.period) ? counted : said)].filter((limit) => !asked.has(limit));
      return [{ topic, limits, score: score - limits.length }];
    })
    .sort((a, b) => b.score - a.score);
  return fitting.filter(({ score }) => score === fitting[0]?.score).map(({ topic, limits }) => ({ topic, limits }));
}
