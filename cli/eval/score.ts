/** Hits, misses and false hits of one kind of finding, each miss and false hit with where it is. */
export type Score = { hits: number; misses: string[]; falseHits: string[] };

export const emptyScore = (): Score => ({ hits: 0, misses: [], falseHits: [] });

export function add(to: Score, more: Score): void {
  to.hits += more.hits;
  to.misses.push(...more.misses);
  to.falseHits.push(...more.falseHits);
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export function precision({ hits, falseHits }: Score): number {
  return ratio(hits, hits + falseHits.length);
}
export function recall({ hits, misses }: Score): number {
  return ratio(hits, hits + misses.length);
}
/** Harmonic mean of precision and recall. */
export function f1(score: Score): number {
  const [p, r] = [precision(score), recall(score)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

type Span = { start: number; end: number; surface: string };

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const CONTEXT = 30;

/** A finding with the words around it, on one line. */
export function inContext(article: string, text: string, { start, end, surface }: Span, note: string): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return `${article}@${start} ${note}: ${before}[${surface}]${after}`.replace(/\s+/g, ' ');
}
