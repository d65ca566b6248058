import type { ClaimRow, FigureCard } from '../model/card.ts';
import type { Measure, Quantity } from '../model/measure.ts';
import { type Language, localised } from './localised.ts';
import { centralValue, quantityText } from './quantityText.ts';
import { rowGroups } from './rowGroups.ts';
import type { Translate } from './words.ts';

/** More lanes than this make a plot that is no longer read at a glance; the rows below still hold all. */
const MOST_POINTS = 8;

/** One answer in the plot. `open` says to which side its bound is unlimited; `low` and `high` are the ends of its whisker. */
export type PlotPoint = {
  id: string;
  label: string;
  text: string;
  value: number;
  low: number;
  high: number;
  open?: 'up' | 'down';
  standing: 'page' | 'same' | 'other-scope';
};

const OPEN_SIDES: Partial<Record<Quantity['bound'], 'up' | 'down'>> = {
  'at-least': 'up',
  'more-than': 'up',
  'at-most': 'down',
  'less-than': 'down',
};

function point(quantity: Quantity, about: Pick<PlotPoint, 'id' | 'label' | 'text' | 'standing'>): PlotPoint {
  const value = centralValue(quantity);
  const open = OPEN_SIDES[quantity.bound];
  return { ...about, value, low: quantity.low ?? value, high: quantity.high ?? value, ...(open && { open }) };
}

/** Who gave the answer; where an outlet changed what it cites, that outlet. */
function labelText({ claimant, report, reasons }: ClaimRow, language: Language): string {
  return localised(reasons.includes('alters-origin') ? report.outlet : claimant, language);
}

/** Only what counts the same thing can stand on one axis: a row that counts something else (attacks beside deaths) stays out. */
function comparable(row: ClaimRow, measure: Measure | null): boolean {
  return row.scope.measure === undefined || row.scope.measure === measure;
}

/** The page's own figure and the claims that stand on its axis, in the order of the rows; repeats add nothing and are left out. */
export function plotPoints(card: Pick<FigureCard, 'reading' | 'rows'>, language: Language, translate: Translate): PlotPoint[] {
  const { quantity, measure } = card.reading;
  const text = (value: Quantity): string => quantityText(value, measure, language, translate);
  const rows = rowGroups(card.rows).flatMap((group) => (group.key === 'repeats' ? [] : group.rows));
  const claims = rows.flatMap((row) =>
    row.quantity && comparable(row, measure)
      ? [
          point(row.quantity, {
            id: row.claim,
            label: labelText(row, language),
            text: text(row.quantity),
            standing: row.verdict === 'other-scope' ? 'other-scope' : 'same',
          }),
        ]
      : [],
  );
  const page = point(quantity, { id: 'page', label: translate('plot.page'), text: text(quantity), standing: 'page' });
  return [page, ...claims.slice(0, MOST_POINTS)];
}
