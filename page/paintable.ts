import type { MarkCategory } from '../model/mark.ts';
import type { Annotation } from '../model/message.ts';
import type { Settings } from '../model/settings.ts';

type MarkSettings = Pick<Settings, 'categoriesOff' | 'allMentions'>;

/**
 * The annotations that a reader with these settings sees, in document order. A name counts once in a paragraph unless all mentions are
 * wanted; a figure or date is never "the same again": each is a statement of its own.
 */
export function marksToPaint(annotations: readonly Annotation[], settings: MarkSettings): Annotation[] {
  const off = new Set<MarkCategory>(settings.categoriesOff);
  const seen = new Set<string>();
  const inOrder = annotations
    .filter(({ category }) => !off.has(category))
    .sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
  return inOrder.filter(({ kind, block, subject }) => {
    if (kind !== 'entity' || settings.allMentions) return true;
    const key = `${block} ${subject}`;
    return !seen.has(key) && seen.add(key);
  });
}

const SPECIFICITY: Record<Annotation['kind'], number> = { figure: 0, date: 1, entity: 2 };

/** Which of the marks under one point is meant: a figure before a date before a name, and the shortest of a kind. */
export function mostSpecific(annotations: readonly Annotation[]): Annotation | undefined {
  return annotations.toSorted((a, b) => SPECIFICITY[a.kind] - SPECIFICITY[b.kind] || a.end - a.start - (b.end - b.start))[0];
}
