/** Underlines and the gap between glyph and line belong to the word. */
const TOLERANCE = 2;

/** Newer than TypeScript's DOM types. */
type PointRegistry = { highlightsFromPoint?: (x: number, y: number) => { ranges: AbstractRange[] }[] };

/** The rectangles of a stretch of text, one a line; empty where its nodes have left the page or lost their letters. */
export function rectsOf(stretch: StaticRange | undefined): DOMRect[] {
  if (!stretch?.startContainer.isConnected || !stretch.endContainer.isConnected) return [];
  const range = document.createRange();
  try {
    range.setStart(stretch.startContainer, stretch.startOffset);
    range.setEnd(stretch.endContainer, stretch.endOffset);
  } catch {
    return [];
  }
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** Whether one of the rectangles is under the point. */
export function holdsPoint(rects: DOMRect[], x: number, y: number): boolean {
  return rects.some(
    ({ left, right, top, bottom }) =>
      left - TOLERANCE <= x && x <= right + TOLERANCE && top - TOLERANCE <= y && y <= bottom + TOLERANCE,
  );
}

/** All highlighted ranges under a point, the page's own among them. */
export function rangesAtPoint(x: number, y: number): AbstractRange[] {
  const registry: HighlightRegistry & PointRegistry = CSS.highlights;
  return registry.highlightsFromPoint?.(x, y).flatMap(({ ranges }) => ranges) ?? [];
}
