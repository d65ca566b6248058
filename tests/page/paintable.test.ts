import { describe, expect, it } from 'vitest';
import { MARK_CATEGORIES } from '../../model/mark.ts';
import { MARK_STATUSES } from '../../model/mark.ts';
import { highlightRule } from '../../page/highlightStyle.ts';
import { marksToPaint, mostSpecific } from '../../page/paintable.ts';
import { summarise } from '../../page/summary.ts';
import { annotation } from './annotation.ts';

const DEFAULTS = { categoriesOff: [], allMentions: false };
const sdf = annotation({ id: 'a', start: 0, end: 4, subject: 'syrian-democratic-forces', category: 'group' });
const sdfAgain = annotation({ id: 'b', start: 20, end: 24, subject: 'syrian-democratic-forces', category: 'group' });
const sdfBelow = annotation({ id: 'c', block: 1, subject: 'syrian-democratic-forces', category: 'group' });
const raqqa = annotation({ id: 'd', start: 10, end: 15, subject: 'raqqa-city', category: 'place' });
const figure = annotation({
  id: 'e',
  start: 30,
  end: 34,
  kind: 'figure',
  category: 'figure',
  status: 'differs',
  subject: 'civilians-killed-raqqa',
});
const sameTopic = annotation({
  id: 'f',
  start: 40,
  end: 44,
  kind: 'figure',
  category: 'figure',
  status: 'agrees',
  subject: 'civilians-killed-raqqa',
});

function painted(annotations: Parameters<typeof marksToPaint>[0], settings: Parameters<typeof marksToPaint>[1]): string {
  return marksToPaint(annotations, settings)
    .map(({ id }) => id)
    .join('');
}

function line(rule: string): string | undefined {
  return /underline (\w+ [\d.]+px)/.exec(rule)?.[1];
}

describe('which annotations are painted', () => {
  it.each([
    ['the first mention of a paragraph', [sdf, sdfAgain], DEFAULTS, 'a'],
    ['once in each paragraph', [sdf, sdfBelow], DEFAULTS, 'ac'],
    ['other subjects beside', [sdf, raqqa, sdfAgain], DEFAULTS, 'ad'],
    ['all mentions if wanted', [sdf, sdfAgain], { ...DEFAULTS, allMentions: true }, 'ab'],
    ['every figure of one topic', [figure, sameTopic], DEFAULTS, 'ef'],
    ['no category that is off', [sdf, raqqa, figure], { ...DEFAULTS, categoriesOff: ['group' as const, 'figure' as const] }, 'd'],
    ['the first in the text, whatever the order of arrival', [sdfBelow, sdfAgain, sdf], DEFAULTS, 'ac'],
    ['nothing of nothing', [], DEFAULTS, ''],
  ])('%s', (_, annotations, settings, expected) => {
    expect(painted(annotations, settings)).toBe(expected);
  });
});

describe('the mark meant at a point', () => {
  const name = annotation({ id: 'name', start: 0, end: 20 });
  const inner = annotation({ id: 'inner', start: 4, end: 9 });
  const date = annotation({ id: 'date', start: 0, end: 30, kind: 'date', category: 'date' });
  const count = annotation({ id: 'count', start: 0, end: 40, kind: 'figure', category: 'figure' });
  it.each([
    ['a figure before all', [name, date, count], 'count'],
    ['a date before a name', [name, date], 'date'],
    ['the shorter name', [name, inner], 'inner'],
    ['none', [], undefined],
  ])('%s', (_, candidates, expected) => {
    expect(mostSpecific(candidates)?.id).toBe(expected);
  });
});

describe('what the popup is told', () => {
  it('counts what would be painted with all categories on', () => {
    expect(summarise('read', [sdf, sdfAgain, raqqa, figure, sameTopic], false)).toEqual({
      state: 'read',
      counts: { group: 1, place: 1, figure: 2 },
      differs: 1,
      agrees: 1,
      otherScope: 0,
    });
  });
});

describe('styles', () => {
  it('tells categories apart without colour, and differing figures from agreeing ones', () => {
    const names = MARK_CATEGORIES.filter((category) => category !== 'figure' && category !== 'date');
    expect(new Set(names.map((category) => line(highlightRule('x', category, 'named', 'light')))).size).toBe(names.length);
    const figures = MARK_STATUSES.filter((status) => status !== 'named').map((status) =>
      line(highlightRule('x', 'figure', status, 'dark')),
    );
    expect(new Set(figures).size).toBe(3);
  });
});
