import * as z from 'zod/mini';
import { MAX_ARTICLE_LENGTH, MAX_BLOCKS } from './limits.ts';
import type { MarkCategory, MarkStatus } from './mark.ts';

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

/** One mark for the page: offsets in UTF-16 code units into its block's text. */
export type Annotation = {
  /** Stable for the same article text, so that a re-read after a worker's death gives the same ids. */
  id: string;
  block: number;
  start: number;
  end: number;
  kind: 'entity' | 'figure' | 'date';
  category: MarkCategory;
  status: MarkStatus;
  /** What counts as the same thing again (entity id), for "first mention in a paragraph". */
  subject: string;
};

/** `reading` names this reading in later card requests. */
export type ReadReply = { reading: string; outlet: string | null; annotations: Annotation[] };

export const CardRequest = z.strictObject({
  reading: z.string().check(z.maxLength(80)),
  annotation: z.string().check(z.maxLength(60)),
});
export type CardRequest = z.infer<typeof CardRequest>;

/** What the popup asks of the page's content script. */
export type PageSummary = {
  state: 'read' | 'off' | 'site-off' | 'not-arabic' | 'nothing-found' | 'reading';
  /** Marks in the page by category, before the reader's toggles. */
  counts: Partial<Record<MarkCategory, number>>;
  differs: number;
  agrees: number;
  otherScope: number;
};
