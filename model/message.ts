import * as z from 'zod/mini';
import { MARK_CATEGORIES } from './mark.ts';

/** Longest article text that is read; beyond it only the beginning is (a page of 300,000 letters is a book or an attack). */
export const MAX_ARTICLE_LENGTH = 300_000;
export const MAX_BLOCKS = 5_000;

const Block = z.strictObject({ id: z.int().check(z.nonnegative()), text: z.string().check(z.maxLength(MAX_ARTICLE_LENGTH)) });
/** A paragraph's text as the page shows it, and the number by which the page finds it again. */
export type Block = z.infer<typeof Block>;

export const ReadRequest = z
  .strictObject({
    title: z.string().check(z.maxLength(1_000)),
    published: z.optional(z.string().check(z.maxLength(40))),
    blocks: z.array(Block).check(z.maxLength(MAX_BLOCKS)),
  })
  .check(
    z.refine((request) => request.blocks.reduce((sum, block) => sum + block.text.length, 0) <= MAX_ARTICLE_LENGTH, 'too long'),
  );
export type ReadRequest = z.infer<typeof ReadRequest>;

export const MARK_STATUSES = ['named', 'agrees', 'other-scope', 'differs'] as const;
/** How a mark stands to what others said; names are always `named`. */
export type MarkStatus = (typeof MARK_STATUSES)[number];

export const Annotation = z.strictObject({
  /** Stable for the same article text, so that a re-read after a worker's death gives the same ids. */
  id: z.string().check(z.maxLength(60)),
  block: z.int().check(z.nonnegative()),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
  kind: z.enum(['entity', 'figure', 'date']),
  category: z.enum(MARK_CATEGORIES),
  status: z.enum(MARK_STATUSES),
  /** What counts as the same thing again (entity id), for "first mention in a paragraph". */
  subject: z.string().check(z.maxLength(80)),
});
export type Annotation = z.infer<typeof Annotation>;

export const ReadReply = z.strictObject({
  /** Names this reading in later card requests. */
  reading: z.string(),
  outlet: z.nullable(z.string()),
  annotations: z.array(Annotation),
});
export type ReadReply = z.infer<typeof ReadReply>;

export const CardRequest = z.strictObject({
  reading: z.string().check(z.maxLength(80)),
  annotation: z.string().check(z.maxLength(60)),
});
export type CardRequest = z.infer<typeof CardRequest>;

/** What the popup asks of the page's content script. */
export type PageSummary = {
  state: 'read' | 'off' | 'site-off' | 'not-arabic' | 'nothing-found' | 'reading';
  /** Marks in the page by category, before the reader's toggles. */
  counts: Partial<Record<(typeof MARK_CATEGORIES)[number], number>>;
  differs: number;
  agrees: number;
  otherScope: number;
};
