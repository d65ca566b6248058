import { MAX_ARTICLE_LENGTH, MAX_BLOCKS } from '../model/limits.ts';
import type { Block } from '../model/message.ts';
import type { PageArticle } from './article.ts';
import { walkBlocks, type BlockSource, type TextPiece } from './walk.ts';

/** A stretch of page text as the DOM knows it; what `StaticRange` and `Range` take. */
export type TextRange = { startContainer: Text; startOffset: number; endContainer: Text; endOffset: number };

/** The article's text in blocks, and the way between block offsets and text nodes. */
export type PageBlocks = {
  blocks: Block[];
  /** The text nodes of a stretch; null where the block is unknown or the stretch holds no text node. */
  toRange: (block: number, start: number, end: number) => TextRange | null;
  /** The block and offset at a place in a text node; null outside the article. */
  locate: (node: Node, offset: number) => { block: number; offset: number } | null;
};

/** How many pieces from the start pass the test, which no piece passes after one that failed. */
function countWhile(pieces: TextPiece[], passes: (piece: TextPiece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && passes(piece)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** No text node holds the line break of a <br>: a stretch that begins or ends there is drawn in to the text beside it. */
function rangeIn({ pieces }: BlockSource, start: number, end: number): TextRange | null {
  const firstIndex = countWhile(pieces, (piece) => piece.start + piece.length <= start);
  const lastIndex = countWhile(pieces, (piece) => piece.start < end) - 1;
  const first = pieces[firstIndex];
  const last = pieces[lastIndex];
  if (start >= end || !first || !last || firstIndex > lastIndex) return null;
  return {
    startContainer: first.node,
    startOffset: Math.max(0, start - first.start),
    endContainer: last.node,
    endOffset: Math.min(last.length, end - last.start),
  };
}

/** As many blocks as one reading takes: a longer article is cut, never refused. */
function cut(sources: Iterable<BlockSource>): BlockSource[] {
  const kept: BlockSource[] = [];
  let room = MAX_ARTICLE_LENGTH;
  for (const source of sources) {
    const text = source.text.slice(0, room);
    if (text) kept.push({ ...source, text });
    room -= text.length;
    if (room <= 0 || kept.length >= MAX_BLOCKS) break;
  }
  return kept;
}

function* sourcesOf({ root, headline }: PageArticle): Generator<BlockSource> {
  if (headline && !root.contains(headline)) yield* walkBlocks(headline, headline);
  yield* walkBlocks(root, headline);
}

/** Reads the article's blocks from the page; nothing in the page is changed. */
export function readBlocks(article: PageArticle): PageBlocks {
  const sources = cut(sourcesOf(article));
  const places = new Map<Node, { block: number; start: number }>();
  for (const [block, source] of sources.entries())
    for (const piece of source.pieces) places.set(piece.node, { block, start: piece.start });
  return {
    blocks: sources.map(({ text }, id) => ({ id, text })),
    toRange: (block, start, end) => {
      const source = sources[block];
      return source ? rangeIn(source, start, end) : null;
    },
    locate: (node, offset) => {
      const place = places.get(node);
      return place ? { block: place.block, offset: place.start + offset } : null;
    },
  };
}

/** Whether two readings hold the same text, block by block. */
export function sameText(one: Block[], other: Block[]): boolean {
  return one.length === other.length && one.every((block, index) => block.text === other[index]?.text);
}
