import { scaleLinear, scaleLog } from 'd3-scale';

/** Where values span this factor or more, equal steps would press the small ones together. */
const LOGARITHMIC_FROM = 20;
const MOST_TICKS = 5;

/** An axis of a dot plot; `position` gives percent of its length, from the left. */
export type PlotScale = { kind: 'linear' | 'log'; ticks: number[]; position: (value: number) => number };

function logarithmic(lowest: number, highest: number): PlotScale {
  const scale = scaleLog([lowest, highest], [0, 100]).nice();
  const powers = scale.ticks().filter((tick) => Number.isInteger(Math.log10(tick)));
  const everyth = Math.ceil(powers.length / MOST_TICKS);
  return { kind: 'log', ticks: powers.filter((_, index) => index % everyth === 0), position: scale };
}

function linear(lowest: number, highest: number): PlotScale {
  // A single value still needs a length to stand on: from nothing to twice itself.
  const domain = lowest === highest ? [0, highest * 2 || 1] : [lowest, highest];
  const scale = scaleLinear(domain, [0, 100]).nice(MOST_TICKS - 1);
  return { kind: 'linear', ticks: scale.ticks(MOST_TICKS - 1), position: scale };
}

/** An axis with round ends that holds all the values; logarithmic where they lie far apart and none is zero. */
export function plotScale(values: number[]): PlotScale {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  return lowest > 0 && highest / lowest >= LOGARITHMIC_FROM ? logarithmic(lowest, highest) : linear(lowest, highest);
}
