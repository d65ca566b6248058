import { nice, ticks } from 'd3-array';

/** Where values span this factor or more, equal steps would press the small ones together. */
const LOGARITHMIC_FROM = 20;
const MOST_TICKS = 5;

/** An axis of a dot plot; `position` gives percent of its length, from the left. */
export type PlotScale = { kind: 'linear' | 'log'; ticks: number[]; position: (value: number) => number };

function linear(lowest: number, highest: number): PlotScale {
  // A single value still needs a length to stand on: from nothing to twice itself.
  const [low, high] = lowest === highest ? [0, highest * 2 || 1] : [lowest, highest];
  const [start, end] = nice(low, high, MOST_TICKS - 1);
  return {
    kind: 'linear',
    ticks: ticks(start, end, MOST_TICKS - 1),
    position: (value) => ((value - start) / (end - start)) * 100,
  };
}

function logarithmic(lowest: number, highest: number): PlotScale {
  const start = Math.floor(Math.log10(lowest));
  const end = Math.ceil(Math.log10(highest));
  return {
    kind: 'log',
    ticks: ticks(start, end, Math.min(end - start, MOST_TICKS - 1))
      .filter(Number.isInteger)
      .map((exponent) => 10 ** exponent),
    position: (value) => ((Math.log10(value) - start) / (end - start)) * 100,
  };
}

/** An axis with round ends that holds all the values; logarithmic where they lie far apart and none is zero. */
export function plotScale(values: number[]): PlotScale {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  return lowest > 0 && highest / lowest >= LOGARITHMIC_FROM ? logarithmic(lowest, highest) : linear(lowest, highest);
}
