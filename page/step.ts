import type { Annotation } from '../model/message.ts';
import type { Marks } from './marks.ts';

export type Direction = 'next' | 'previous';

/** The mark after or before another in document order, round at the ends; without one, the first at or below the top of the window. */
export function stepFrom(
  painted: readonly Annotation[],
  current: Annotation | undefined,
  direction: Direction,
  isAbove: (mark: Annotation) => boolean,
): Annotation | undefined {
  if (painted.length === 0) return undefined;
  const at = current ? painted.findIndex(({ id }) => id === current.id) : -1;
  if (at >= 0) return painted.at((at + (direction === 'next' ? 1 : -1)) % painted.length);
  const firstBelow = painted.findIndex((mark) => !isAbove(mark));
  if (direction === 'next') return painted[Math.max(0, firstBelow)];
  return painted.at(firstBelow > 0 ? firstBelow - 1 : -1);
}

function bringIntoView(mark: Annotation, marks: Marks): void {
  marks.elementOf(mark)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const rect = marks.rectsOf(mark)[0];
  // A paragraph may be taller than the window, and a bar of the page's may lie over its edge.
  if (rect && (rect.top < innerHeight * 0.15 || rect.bottom > innerHeight * 0.6)) {
    scrollBy({ top: rect.top - innerHeight * 0.3, behavior: 'instant' });
  }
}

/** Steps through the marks from the keyboard: scrolls to the next one and opens its card with the focus in it. */
export function createStepper(marks: Marks, open: (mark: Annotation) => void): (direction: Direction) => void {
  let current: Annotation | undefined;
  return (direction) => {
    current = stepFrom(marks.painted(), current, direction, (mark) => (marks.rectsOf(mark)[0]?.top ?? -1) < 0);
    if (!current) return;
    bringIntoView(current, marks);
    open(current);
  };
}
