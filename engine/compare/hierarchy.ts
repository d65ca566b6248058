import type { CountedGroup, Measure } from '../../model/measure.ts';

/** Each counted group with the group that contains it. */
const WITHIN: Partial<Record<CountedGroup, CountedGroup>> = {
  civilians: 'people',
  fighters: 'people',
  prisoners: 'people',
  families: 'people',
  men: 'people',
  children: 'civilians',
  women: 'civilians',
  journalists: 'civilians',
  medics: 'civilians',
};

/** True when every member of `inner` is one of `outer`: people ⊃ civilians ⊃ children. */
export function groupContains(outer: CountedGroup, inner: CountedGroup): boolean {
  for (let here: CountedGroup | undefined = inner; here !== undefined; here = WITHIN[here]) if (here === outer) return true;
  return false;
}

/** Measures that are the sum of others. */
const SUMS: Partial<Record<Measure, readonly Measure[]>> = { 'killed-or-injured': ['killed', 'injured'] };

/** True when `outer` counts everything that `inner` does: killed-or-injured ⊃ killed. */
export function measureContains(outer: Measure, inner: Measure): boolean {
  return outer === inner || (SUMS[outer]?.includes(inner) ?? false);
}

/** What happens to people or is done to them. */
export const HARM: readonly Measure[] = [
  'killed',
  'injured',
  'killed-or-injured',
  'detained',
  'disappeared',
  'massacres',
  'attacks',
];
/** What somebody does to others, so that a count of it may be of one party's deeds. */
export const INFLICTED: readonly Measure[] = [...HARM, 'air-strikes', 'shells'];
