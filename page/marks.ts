import { MARK_CATEGORIES, MARK_STATUSES } from '../model/mark.ts';
import type { Annotation } from '../model/message.ts';
import type { Settings } from '../model/settings.ts';
import { backdropOf } from './backdrop.ts';
import type { PageBlocks } from './blocks.ts';
import { highlightRule } from './highlightStyle.ts';
import { marksToPaint, mostSpecific } from './paintable.ts';
import { holdsPoint, rangesAtPoint, rectsOf } from './point.ts';
import { HighlightRegistration, randomName, type HighlightParts } from './registry.ts';

const KEEP_INTERVAL = 1_000;

/** The marks of a page: painted over its text, without a change to its DOM. */
export type Marks = {
  /** Paints these and nothing else. */
  paint: (annotations: readonly Annotation[], blocks: PageBlocks, root: Element, settings: Settings) => void;
  clear: () => void;
  /** The mark under a point of the viewport. */
  at: (x: number, y: number) => Annotation | undefined;
  /** What is painted, in document order. */
  painted: () => readonly Annotation[];
  /** Where a mark is on the screen now; empty once its text has left the page. */
  rectsOf: (mark: Annotation) => DOMRect[];
  /** The element around a mark's first letter. */
  elementOf: (mark: Annotation) => Element | null;
};

function addTo(lists: Map<number, Annotation[]>, key: number, mark: Annotation): void {
  const list = lists.get(key);
  if (list) list.push(mark);
  else lists.set(key, [mark]);
}

/** Prepares painting; until the signal aborts, what the page removes is put back at most once a second, while the tab is seen. */
export function createMarks(signal: AbortSignal): Marks {
  const registration = new HighlightRegistration();
  const names = new Map(
    MARK_CATEGORIES.flatMap((category) => MARK_STATUSES.map((status) => [`${category} ${status}`, randomName()])),
  );
  let painted = new Map<string, { mark: Annotation; range: StaticRange }>();
  let markOf = new Map<AbstractRange, Annotation>();
  let byBlock = new Map<number, Annotation[]>();
  let blocks: PageBlocks | null = null;

  // By id, since a page that was read again has the same marks as new objects.
  const rects = ({ id }: Annotation) => rectsOf(painted.get(id)?.range);

  function forget(): void {
    [painted, markOf, byBlock, blocks] = [new Map(), new Map(), new Map(), null];
  }

  function clear(): void {
    registration.withdraw();
    forget();
  }

  function paint(annotations: readonly Annotation[], from: PageBlocks, root: Element, settings: Settings): void {
    forget();
    blocks = from;
    const backdrop = backdropOf(root);
    const parts = new Map<string, HighlightParts>();
    for (const mark of marksToPaint(annotations, settings)) {
      const { id, block, start, end, category, status, kind } = mark;
      const place = from.toRange(block, start, end);
      const name = names.get(`${category} ${status}`);
      if (!place || !name) continue;
      const range = new StaticRange(place);
      painted.set(id, { mark, range });
      markOf.set(range, mark);
      addTo(byBlock, block, mark);
      const part = parts.get(name) ?? {
        name,
        rule: highlightRule(name, category, status, backdrop),
        ranges: [],
        priority: kind === 'entity' ? 0 : 1,
      };
      part.ranges.push(range);
      parts.set(name, part);
    }
    registration.replace([...parts.values()]);
  }

  /** By caret first; where the page's text cannot be selected, the registry answers, but only for ranges that are ours. */
  function at(x: number, y: number): Annotation | undefined {
    const caret = document.caretPositionFromPoint(x, y);
    const place = caret && blocks?.locate(caret.offsetNode, caret.offset);
    const near = place && byBlock.get(place.block)?.filter(({ start, end }) => start <= place.offset && place.offset <= end);
    const candidates = near ?? rangesAtPoint(x, y).flatMap((range) => markOf.get(range) ?? []);
    return mostSpecific(candidates.filter((mark) => holdsPoint(rects(mark), x, y)));
  }

  const keeping = setInterval(() => {
    if (document.visibilityState === 'visible') registration.keep();
  }, KEEP_INTERVAL);
  signal.addEventListener('abort', () => {
    clearInterval(keeping);
    clear();
  });

  return {
    paint,
    clear,
    at,
    painted: () => Array.from(painted.values(), ({ mark }) => mark),
    rectsOf: rects,
    elementOf: ({ id }) => painted.get(id)?.range.startContainer.parentElement ?? null,
  };
}
