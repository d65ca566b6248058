import { dayRange, overlap } from '../../engine/dates/edtf.ts';
import type { Bound, Measure } from '../../model/measure.ts';
import type { DateMention, Figure, Reading } from '../../model/reading.ts';
import type { GoldArticle, GoldFigure } from './gold.ts';
import { emptyScore, inContext, overlaps, sameSpan, type Score } from './score.ts';

const BOUNDS: Record<string, readonly Bound[]> = {
  exact: ['exact'],
  min: ['at-least'],
  'min-exclusive': ['more-than'],
  max: ['at-most', 'less-than'],
  approx: ['about'],
  range: ['between'],
};

/** Measures by the words of a gold set that describes its units freely. */
const UNIT_WORDS: [RegExp, Measure][] = [
  [/killed and wounded|casualties/, 'killed-or-injured'],
  [/killed|dead|deaths/, 'killed'],
  [/wounded|injured/, 'injured'],
  [/arrested|detained/, 'detained'],
  [/returned/, 'returned'],
  [/displaced/, 'displaced'],
  [/air strikes/, 'air-strikes'],
  [/massacres/, 'massacres'],
  [/bombs|shells/, 'shells'],
  [/^(?!axes).*\battacks?\b/, 'attacks'],
];

function goldMeasure({ measure, unit }: GoldFigure): string | null {
  return measure ?? UNIT_WORDS.find(([pattern]) => pattern.test(unit ?? ''))?.[1] ?? null;
}

function sameValue(gold: GoldFigure, { quantity }: Figure): boolean {
  const value = Array.isArray(gold.value) ? gold.value : [gold.value];
  const bounds = BOUNDS[gold.bound ?? 'exact'] ?? [];
  const numbers = value.length === 2 ? quantity.low === value[0] && quantity.high === value[1] : quantity.best === value[0];
  return numbers && bounds.includes(quantity.bound);
}

const isCounted = (gold: GoldFigure): boolean => gold.type === 'count' || gold.type === 'ratio';

/**
 * Figures by span, value and bound. Unless `exact`, a span counts that begins where the gold's does: how many adjectives of the counted noun belong
 * to it is a matter of taste.
 */
export function scoreFigures(article: GoldArticle, reading: Reading, exact: boolean): Score {
  const score = emptyScore();
  const meets = exact ? sameSpan : (a: Figure, b: GoldFigure): boolean => a.start === b.start;
  for (const gold of article.figures.filter(isCounted)) {
    const near = reading.figures.find((figure) => meets(figure, gold));
    if (near && sameValue(gold, near)) {
      if (!gold.optional) score.hits++;
    } else if (!gold.optional) {
      const other = reading.figures.find((figure) => overlaps(figure, gold));
      score.misses.push(
        inContext(
          article.id,
          article.text,
          gold,
          other ? `read as «${other.surface}» ${JSON.stringify(other.quantity)}` : 'not read',
        ),
      );
    }
  }
  for (const figure of reading.figures) {
    // A figure that overlaps a gold one is judged there; the rest must be no figure to the gold either.
    if (!article.figures.some((gold) => overlaps(gold, figure)))
      score.falseHits.push(inContext(article.id, article.text, figure, 'no figure'));
  }
  return score;
}

/** Whether the measure of figures that were found is the gold's, where it states one. */
export function scoreMeasures(article: GoldArticle, reading: Reading): Score {
  const score = emptyScore();
  for (const gold of article.figures.filter((figure) => isCounted(figure) && !figure.optional)) {
    const expected = goldMeasure(gold);
    const found = reading.figures.find((figure) => overlaps(figure, gold));
    if (expected === null || !found) continue;
    if (found.measure === expected) score.hits++;
    else score.misses.push(inContext(article.id, article.text, gold, `${expected}, read as ${found.measure}`));
  }
  return score;
}

/** A stated EDTF must be met; a value such as "relative: last night" only says that there is a date. */
function sameDate(gold: GoldFigure, found: DateMention): boolean {
  const stated = gold.edtf ?? (typeof gold.value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(gold.value) ? gold.value : null);
  if (stated === null) return true;
  if (stated.replaceAll('~', '') === found.edtf.replaceAll('~', '')) return true;
  const [a, b] = [dayRange(stated), dayRange(found.edtf)];
  return gold.bound === 'approx' && a !== null && b !== null && overlap(a, b);
}

/** Dates by overlap of the span and by EDTF. */
export function scoreDates(article: GoldArticle, reading: Reading): Score {
  const score = emptyScore();
  const dates = article.figures.filter((figure) => figure.type === 'date');
  for (const gold of dates) {
    const found = reading.dates.filter((date) => overlaps(date, gold));
    if (found.some((date) => sameDate(gold, date))) {
      if (!gold.optional) score.hits++;
    } else if (!gold.optional)
      score.misses.push(
        inContext(article.id, article.text, gold, `${gold.edtf ?? String(gold.value)}, read as ${found[0]?.edtf}`),
      );
  }
  for (const date of reading.dates) {
    if (!article.figures.some((gold) => overlaps(gold, date)))
      score.falseHits.push(inContext(article.id, article.text, date, date.edtf));
  }
  return score;
}

/** Distractors that were taken for figures. */
export function scoreDistractors(article: GoldArticle, reading: Reading): Score {
  const score = emptyScore();
  for (const distractor of article.distractors) {
    const taken = reading.figures.find((figure) => overlaps(figure, distractor));
    const isGold = taken && article.figures.some((gold) => isCounted(gold) && overlaps(gold, taken));
    if (taken && !isGold) score.falseHits.push(inContext(article.id, article.text, distractor, `read as «${taken.surface}»`));
    else score.hits++;
  }
  return score;
}
