import type { CountedGroup } from '../../model/measure.ts';

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
