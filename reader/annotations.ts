import { MARK_CATEGORY_OF, type MarkStatus } from '../model/mark.ts';
import type { Annotation } from '../model/message.ts';
import type { Comparison, Reading } from '../model/reading.ts';
import { type JoinedPage, placeInBlock } from './article.ts';

/** How strongly a figure or date is marked; null where nothing is known of it, so that it is not marked at all. */
export function statusOf(comparisons: readonly Comparison[]): MarkStatus | null {
  if (comparisons.some(({ verdict }) => verdict === 'differs')) return 'differs';
  // A repeat of a count with another scope or value says nothing for this one.
  const agrees = comparisons.some(
    ({ verdict, reasons }) =>
      verdict === 'same-figure' ||
      (verdict === 'repeat' && reasons.includes('value-agrees') && !reasons.some((reason) => reason.endsWith('-differs'))),
  );
  return agrees ? 'agrees' : comparisons.length > 0 ? 'other-scope' : null;
}

/** Annotation ids name a span of the joined text, so that reading the same article again gives the same ids. */
export const annotationId = (kind: Annotation['kind'], start: number): string => `${kind}-${start}`;

/** What the page may mark: outer names, and the figures and dates that others speak of too. Descriptions that do not name are left alone. */
export function annotationsOf(reading: Reading, page: JoinedPage): Annotation[] {
  const names = reading.mentions.flatMap((mention): Annotation[] => {
    const place = mention.nestedIn === undefined && mention.kind !== 'descriptor' ? placeInBlock(page, mention) : null;
    if (!place) return [];
    return [
      {
        id: annotationId('entity', mention.start),
        ...place,
        kind: 'entity',
        category: MARK_CATEGORY_OF[mention.category],
        status: 'named',
        subject: mention.entity,
      },
    ];
  });
  const compared = (
    kind: 'figure' | 'date',
    spans: readonly { start: number; end: number; comparisons: Comparison[] }[],
  ): Annotation[] =>
    spans.flatMap((span): Annotation[] => {
      const status = statusOf(span.comparisons);
      const place = status === null ? null : placeInBlock(page, span);
      const id = annotationId(kind, span.start);
      return status === null || !place ? [] : [{ id, ...place, kind, category: kind, status, subject: id }];
    });
  return [...names, ...compared('figure', reading.figures), ...compared('date', reading.dates)].sort(
    (a, b) => a.block - b.block || a.start - b.start,
  );
}
