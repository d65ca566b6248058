import type { MarkCategory } from '../model/mark.ts';
import type { MarkStatus } from '../model/mark.ts';
import type { Backdrop } from './backdrop.ts';

type Line = { style: 'solid' | 'dotted' | 'dashed' | 'double'; width: number };

/** The look is told by the line's form as well as its colour, for those who see no difference between two colours. */
const NAME_LINES: Record<Exclude<MarkCategory, 'figure' | 'date'>, Line> = {
  group: { style: 'solid', width: 1 },
  person: { style: 'dashed', width: 1.5 },
  place: { style: 'dotted', width: 1.5 },
  organisation: { style: 'dotted', width: 2.5 },
  operation: { style: 'double', width: 1 },
};
/** Figures and dates stand on a tint as well; the line grows with how much others disagree. */
const FIGURE_LINES: Record<MarkStatus, Line & { tint: number }> = {
  named: { style: 'solid', width: 1, tint: 0 },
  agrees: { style: 'solid', width: 1.5, tint: 7 },
  'other-scope': { style: 'dashed', width: 1.5, tint: 7 },
  differs: { style: 'solid', width: 3, tint: 20 },
};
/** At least 3:1 against white or near-black: WCAG's bound for graphics. */
const COLOURS: Record<Backdrop, Record<MarkCategory, string>> = {
  light: {
    group: '#9a3b2e',
    person: '#6a4c93',
    place: '#2f6b4f',
    organisation: '#1f5f8b',
    operation: '#7a5c1e',
    figure: '#b45309',
    date: '#a02c6a',
  },
  dark: {
    group: '#f0907f',
    person: '#c3a6f0',
    place: '#7fd0a6',
    organisation: '#7fbfee',
    operation: '#e0c070',
    figure: '#fbab4c',
    date: '#f48cc0',
  },
};

function lineOf(category: MarkCategory, status: MarkStatus): Line & { tint: number } {
  return category === 'figure' || category === 'date' ? FIGURE_LINES[status] : { ...NAME_LINES[category], tint: 0 };
}

/** The rule for one highlight. Screen only: on paper an underline with no card behind it says nothing. */
export function highlightRule(name: string, category: MarkCategory, status: MarkStatus, backdrop: Backdrop): string {
  const { style, width, tint } = lineOf(category, status);
  const colour = COLOURS[backdrop][category];
  const ground = tint > 0 ? `background-color: color-mix(in srgb, ${colour} ${tint}%, transparent);` : '';
  // Skipping ink would cut the line under nearly every Arabic letter that descends.
  const line = `text-decoration: underline ${style} ${width}px ${colour}; text-underline-offset: 0.22em; text-decoration-skip-ink: none;`;
  return `@media screen { ::highlight(${name}) { ${line} ${ground} } }`;
}
