import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../model/reading.ts';
import { statusOf } from '../../reader/annotations.ts';

const comparison = (verdict: Comparison['verdict'], ...reasons: Comparison['reasons']): Comparison => ({
  topic: 't',
  claim: 'c',
  verdict,
  reasons,
});

describe('how strongly a figure is marked', () => {
  it.each<[string, Comparison[], ReturnType<typeof statusOf>]>([
    ['nothing is known', [], null],
    [
      'one differs among others',
      [comparison('same-figure', 'value-agrees'), comparison('differs', 'value-conflicts')],
      'differs',
    ],
    ['the same figure', [comparison('same-figure', 'value-agrees')], 'agrees'],
    ['a repeat of the same count', [comparison('repeat', 'value-agrees', 'repeats-origin')], 'agrees'],
    [
      'a repeat of a count of another period',
      [comparison('repeat', 'period-differs', 'value-agrees', 'repeats-origin')],
      'other-scope',
    ],
    ['a repeat of another value', [comparison('repeat', 'value-conflicts', 'repeats-origin')], 'other-scope'],
    ['another scope', [comparison('other-scope', 'place-differs')], 'other-scope'],
  ])('%s', (_name, comparisons, status) => {
    expect(statusOf(comparisons)).toBe(status);
  });
});
