import { autoUpdate, computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

/** Where the mark is now, and the element around it, whose scrolling moves it. */
export type Anchor = { rects: () => DOMRect[]; element: Element | null };

const GAP = 6;
const EDGE = 8;
const LEAST_HEIGHT = 120;

/**
 * What the card is placed against. A mark may be broken over lines: the card goes beside the line that the reader points at, but above or
 * below all of them. One line may be several rectangles, since digits run against the letters around them.
 */
function referenceRect(rects: DOMRect[], pointed: number): DOMRect {
  const chosen = rects[pointed] ?? rects[0] ?? new DOMRect();
  const line = rects.filter(({ top, bottom }) => top < chosen.bottom && bottom > chosen.top);
  const left = Math.min(...line.map((rect) => rect.left));
  const right = Math.max(...line.map((rect) => rect.right));
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** More than one screen away: the reader has gone on. */
function isFarAway({ top, bottom }: DOMRect): boolean {
  return bottom < -innerHeight || top > 2 * innerHeight;
}

/**
 * Keeps the card beside its mark, above or below and never over it, while the page scrolls; calls `onLost` once the mark has gone from
 * the page or from sight. Returns how to stop.
 */
export function followMark(
  card: HTMLElement,
  anchor: Anchor,
  point: { x: number; y: number } | undefined,
  onLost: () => void,
): () => void {
  const pointed = point ? anchor.rects().findIndex(({ top, bottom }) => top <= point.y && point.y <= bottom) : 0;
  let isStopped = false;

  async function place(): Promise<void> {
    const rects = anchor.rects();
    if (isStopped) return;
    if (rects.length === 0) return onLost();
    const target = referenceRect(rects, pointed);
    if (isFarAway(target)) return onLost();
    const { x, y } = await computePosition({ getBoundingClientRect: () => target }, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight, elements }) => {
            elements.floating.style.setProperty('--available-height', `${Math.max(LEAST_HEIGHT, Math.floor(availableHeight))}px`);
          },
        }),
      ],
    });
    if (isStopped) return;
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  }

  const reference: VirtualElement = {
    getBoundingClientRect: () => anchor.rects()[0] ?? new DOMRect(),
    ...(anchor.element && { contextElement: anchor.element }),
  };
  const stop = autoUpdate(reference, card, () => void place(), { layoutShift: false });
  return () => {
    isStopped = true;
    stop();
  };
}
