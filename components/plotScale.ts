/** Where values span this factor or more, equal steps would press the small ones together. */
const LOGARITHMIC_FROM = 20;
const MOST_TICKS = 5;

/** An axis of a dot plot; `position` gives percent of its length, from the left. */
export type PlotScale = { kind: 'linear' | 'log'; ticks: number[]; position: (value: number) => number };

/** The smallest of 1, 2, 5 times a power of ten that cuts the span into at most `MOST_TICKS` ticks. */
function tickStep(span: number): number {
  const rough = span / (MOST_TICKS - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
}

function linearScale(lowest: number, highest: number): PlotScale {
  // A single value still needs a length to stand on: from nothing to twice itself.
  const [low, high] = lowest === highest ? [0, highest * 2 || 1] : [lowest, highest];
  const step = tickStep(high - low);
  const start = Math.floor(low / step) * step;
  const end = Math.ceil(high / step) * step;
  return { kind: 'linear', ticks: range(start, end, step), position: (value) => ((value - start) / (end - start)) * 100 };
}

function logScale(lowest: number, highest: number): PlotScale {
  const start = Math.floor(Math.log10(lowest));
  const end = Math.ceil(Math.log10(highest));
  const everyth = Math.ceil((end - start + 1) / MOST_TICKS);
  const ticks = range(start, end, 1)
    .filter((exponent) => (exponent - start) % everyth === 0)
    .map((exponent) => 10 ** exponent);
  return { kind: 'log', ticks, position: (value) => ((Math.log10(value) - start) / (end - start)) * 100 };
}

/** An axis with round ends that holds all the values; logarithmic where they lie far apart and none is zero. */
export function plotScale(values: number[]): PlotScale {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  return lowest > 0 && highest / lowest >= LOGARITHMIC_FROM ? logScale(lowest, highest) : linearScale(lowest, highest);
}
