import { describe, expect, it } from 'vitest';
import { stepFrom } from '../../page/step.ts';
import { annotation } from './annotation.ts';

const [one, two, three] = [annotation({ id: '1' }), annotation({ id: '2' }), annotation({ id: '3' })];
const all = [one, two, three];
const none = () => false;

describe('stepping', () => {
  it.each([
    ['to the next', two, 'next' as const, none, '3'],
    ['to the previous', two, 'previous' as const, none, '1'],
    ['round at the end', three, 'next' as const, none, '1'],
    ['round at the start', one, 'previous' as const, none, '3'],
    ['from the window on', undefined, 'next' as const, (mark: { id: string }) => mark.id === '1', '2'],
    ['back from the window', undefined, 'previous' as const, (mark: { id: string }) => mark.id === '1', '1'],
    ['to the first where all are above', undefined, 'next' as const, () => true, '1'],
    ['to the last where all are above', undefined, 'previous' as const, () => true, '3'],
    ['from a mark that has gone', annotation({ id: 'gone' }), 'next' as const, none, '1'],
  ])('%s', (_, current, direction, isAbove, expected) => {
    expect(stepFrom(all, current, direction, isAbove)?.id).toBe(expected);
  });

  it('nowhere without marks', () => {
    expect(stepFrom([], undefined, 'next', none)).toBeUndefined();
  });
});
