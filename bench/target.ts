import { table } from './measure.ts';

/** What was aimed at and what was reached, for the list at the end. */
export type Target = { what: string; aim: string; reached: string; met: boolean };

/** A section of the report, with the targets that it answers. */
export type Section = { text: string; targets: Target[] };

export const atLeast = (what: string, aim: number, reached: number, unit: string): Target => ({
  what,
  aim: `≥ ${aim}${unit}`,
  reached: `${reached.toFixed(reached < 10 ? 2 : 0)}${unit}`,
  met: reached >= aim,
});

export const atMost = (what: string, aim: number, reached: number, unit: string): Target => ({
  what,
  aim: `≤ ${aim}${unit}`,
  reached: `${reached.toFixed(reached < 10 ? 2 : 0)}${unit}`,
  met: reached <= aim,
});

export const summary = (targets: readonly Target[]): string =>
  `### Targets\n\n${table(
    ['what', 'target', 'reached', ''],
    targets.map(({ what, aim, reached, met }) => [what, aim, reached, met ? 'met' : '**missed**']),
  )}`;
