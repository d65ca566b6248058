import type { Claim, QuantityTopic } from '../../model/claim.ts';
import type { Figure } from '../../model/reading.ts';
import type { Word } from '../arabic/words.ts';
import type { FigureQuestion } from './axes.ts';
import { groupContains, measureContains } from './hierarchy.ts';
import { saysAny } from './keywords.ts';
import { isNation, type Limit, limitsIn } from './limits.ts';
import { type AskedPeriod, namedDays, periodAsked, periodScore, SAME_DAYS } from './periods.ts';
import { placeContains, type RecordIndex } from './records.ts';
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

/** A topic that a figure plainly asks, for which days it does, and what its sentence limits its count to that the topic does not. */
export type MeantTopic = { topic: QuantityTopic; period: string | undefined; limits: readonly Limit[] };

/** Evidence needed: the place by name and one thing more of period, claimant or number. */
const NEEDED = 4.5;
const NEVER = Number.NEGATIVE_INFINITY;

/** A place that another stands nearer to the figure than. */
const BEHIND = 1.5;

/** How near a topic's place is to a figure's, and whether it is the very same. */
type Nearness = { score: number; exact: boolean };

/** Topics of the places of a figure, each with how near its place is: a narrow one itself, a wide one itself, one in or around it. */
function topicsNear({ places, measure }: FigureQuestion, index: RecordIndex): Map<QuantityTopic, Nearness> {
  const near = new Map<QuantityTopic, Nearness>();
  const [nearest = ''] = places;
  // «36 شخصًا في لبنان، وتزامن ذلك مع غارات على تدمر»: the figure is of the country right beside it.
  const isAbroad = (topic: QuantityTopic): boolean =>
    index.countries.has(nearest) && !placeContains(index, nearest, topic.place) && !placeContains(index, topic.place, nearest);
  places.forEach((place, position) => {
    const take = (topics: readonly QuantityTopic[] | undefined, nearness: number, exact: boolean): void => {
      for (const topic of topics ?? []) {
        if (!measureContains(measure, topic.measure) || isAbroad(topic)) continue;
        const score = nearness - (position > 0 ? BEHIND : 0);
        const before = near.get(topic);
        near.set(topic, {
          score: Math.max(before?.score ?? 0, score),
          exact: exact || before?.exact === true,
        });
      }
    };
    take(index.topicsAt.get(place), index.narrowPlaces.has(place) ? 4 : 3, true);
    take(index.topicsAround.get(place), 2, false);
    for (let here = index.within.get(place); here !== undefined; here = index.within.get(here))
      take(index.topicsAt.get(here), 2, false);
  });
  return near;
}

/** Whether the page says what the topic is about, in the figure's own sentence; of an incident also in its headline. */
function saysWhat(topic: QuantityTopic, sentence: readonly Word[], context: PageContext, index: RecordIndex): boolean {
  if (!topic.keywords) return true;
  return saysAny(sentence, topic.keywords) || (index.incidents.has(topic.id) && saysAny(context.headline, topic.keywords));
}

/** How well a topic fits a figure; minus infinity where they cannot be the same question. The number itself weighs only where a claim has it exactly. */
function scoreTopic(
  figure: Figure,
  question: FigureQuestion,
  topic: QuantityTopic,
  place: Nearness,
  asked: AskedPeriod,
  context: PageContext,
  index: RecordIndex,
): number {
  if (topic.about && !topic.about.some((entity) => context.entities.has(entity))) return NEVER;
  if (topic.currency !== undefined && topic.currency !== figure.currency) return NEVER;
  if (asked?.apart === true) return NEVER;
  // A count of all people may be set beside one of civilians, as another scope; one of children beside it says nothing.
  const wider =
    topic.who !== undefined && question.who !== undefined && topic.who !== question.who && groupContains(question.who, topic.who);
  const claims = index.claimsOf.get(topic.id) ?? [];
  // A part of those whom the topic asks of may have been counted too («بينهم 31 امرأة»).
  const part = question.who !== undefined && claims.some((claim) => claim.scope?.who === question.who);
  if (topic.who !== undefined && question.who !== undefined && topic.who !== question.who && !wider && !part) return NEVER;
  // A place that only the headline names may not be this figure's.
  const remote = figure.evidence.places === 'headline' ? 1 : 0;
  const isHis = (claim: Claim): boolean => figure.claimant !== null && claim.claimant === figure.claimant;
  const isIts = ({ quantity }: Claim): boolean =>
    quantity !== undefined && shownValue(quantity) >= TELLING_NUMBER && quantitiesAgree(figure.quantity, quantity) === 'equal';
  const known = claims.some((claim) => isHis(claim) && isIts(claim));
  const claimant = claims.some(isHis) ? 1.5 : 0;
  const value = claims.some(isIts) ? 1.5 : 0;
  if (wider && asked === null && !known) return NEVER;
  const perpetrator =
    Array.isArray(question.perpetrators) &&
    Array.isArray(topic.perpetrators) &&
    question.perpetrators.some((id) => topic.perpetrators.includes(id))
      ? 1
      : 0;
  const days = periodScore(asked, topic, context.publishedTo, known, index);
  // Neither the place nor the days are the topic's: that is another story.
  if (!place.exact && asked !== null && days < SAME_DAYS && !known) return NEVER;
  return (
    place.score +
    days +
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
  const days = namedDays(question.period, context.datesAround(figure));
  const scored = [...topicsNear(question, index)]
    .map(([topic, place]) => {
      const asked = periodAsked(topic, days, index);
      return { topic, asked, score: scoreTopic(figure, question, topic, place, asked, context, index) };
    })
    .filter(({ score }) => score >= NEEDED);
  if (scored.length === 0) return [];
  const sentence = context.wordsAround(figure);
  const said = limitsIn(sentence, question.measure);
  const counted = limitsIn(
    sentence.filter((word) => word.start >= figure.start && word.end <= figure.end),
    question.measure,
  );
  const fitting = scored
    .filter(({ topic }) => saysWhat(topic, sentence, context, index))
    .flatMap(({ topic, asked, score }) => {
      const limited = index.limitsOf.get(topic.id) ?? new Set();
      const incident = index.incidents.has(topic.id);
      // What the topic is limited to has to be said; an incident's keywords say it already.
      if (!incident && [...limited].some((limit) => !said.has(limit) && !isNation(limit))) return [];
      // Of an incident only the noun itself can limit the count («43 عراقيًا»): how it happened is told by all who tell of it.
      const limits = [...(incident ? counted : said)].filter((limit) => !limited.has(limit));
      return [{ topic, period: asked?.period, limits, score: score - limits.length }];
    })
    .sort((a, b) => b.score - a.score);
  return fitting
    .filter(({ score }) => score === fitting[0]?.score)
    .map(({ topic, period, limits }) => ({ topic, period, limits }));
}
