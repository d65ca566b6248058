import type { Block, ReadRequest } from '../model/message.ts';
import type { Article, Span } from '../model/reading.ts';

/** A page's blocks as one text, with where each begins in it. */
export type JoinedPage = { article: Article; blocks: { id: number; start: number; end: number }[] };

/** Joins blocks by line ends, which no name and no figure crosses. The address is the sender's, never the page's own word. */
export function joinBlocks(request: ReadRequest, url: string | undefined): JoinedPage {
  const blocks: JoinedPage['blocks'] = [];
  let start = 0;
  for (const block of request.blocks) {
    blocks.push({ id: block.id, start, end: start + block.text.length });
    start += block.text.length + 1;
  }
  const text = request.blocks.map((block: Block) => block.text).join('\n');
  return { article: { text, title: request.title, url, published: request.published }, blocks };
}

/** The block that holds a span, with the span's offsets in it; null where it would cross from one block to another. */
export function placeInBlock(
  { blocks }: JoinedPage,
  span: Pick<Span, 'start' | 'end'>,
): { block: number; start: number; end: number } | null {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((blocks[middle]?.start ?? 0) <= span.start) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  return block && span.start >= block.start && span.end <= block.end
    ? { block: block.id, start: span.start - block.start, end: span.end - block.start }
    : null;
}
