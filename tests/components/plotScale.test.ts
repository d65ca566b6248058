import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plotScale } from '../../components/plotScale.ts';

test('near values stand on a linear axis with round ends', () => {
  const scale = plotScale([725, 993, 1600, 2323, 3271]);
  expect(scale).toMatchObject({ kind: 'linear', ticks: [0, 1000, 2000, 3000, 4000] });
  expect(scale.position(2000)).toBe(50);
});

test('values that span a factor of 20 stand on a logarithmic axis', () => {
  const scale = plotScale([23, 2323]);
  expect(scale).toMatchObject({ kind: 'log', ticks: [10, 100, 1000, 10_000] });
  expect(scale.position(100)).toBeCloseTo(100 / 3);
});

test('zero keeps the axis linear', () => {
  expect(plotScale([0, 5000]).kind).toBe('linear');
});

test('one value stands away from the ends, and nothing at the start', () => {
  expect(Math.abs(plotScale([117]).position(117) - 50)).toBeLessThan(20);
  expect(plotScale([0]).position(0)).toBe(0);
});

test('every value lies on its axis, and a larger one further right', () => {
  const written = fc.nat(2 ** 31 - 1).chain((number) => fc.constantFrom(number, number / 100, number * 1000));
  const values = fc.array(written, { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(values, (list) => {
      const scale = plotScale(list);
      const positions = list.toSorted((a, b) => a - b).map(scale.position);
      expect(positions.every((position) => position >= -1e-6 && position <= 100 + 1e-6)).toBe(true);
      expect(positions).toEqual(positions.toSorted((a, b) => a - b));
      expect(scale.ticks.length).toBeGreaterThan(1);
      expect(scale.ticks.length).toBeLessThan(9);
    }),
  );
});
