import type { Annotation, Block, PageSummary, ReadReply } from '../../model/message.ts';
import { findArticle, isArabicPage } from '../../page/article.ts';
import { readBlocks, sameText, type PageBlocks } from '../../page/blocks.ts';
import { askForReading } from './askBackground.ts';

/** A page as it was read: its text's way back to the DOM, and what the background found in it. */
export type PageReading = { root: Element; blocks: PageBlocks; reply: ReadReply };

type Sent = { title: string; blocks: Block[]; reply: ReadReply };

/** Reads the page and asks what is in it, again only if its text has changed. */
export class PageReader {
  state: Extract<PageSummary['state'], 'read' | 'not-arabic' | 'nothing-found' | 'reading'> = 'reading';
  root: Element | null = null;
  private sent: Sent | null = null;
  private turn = 0;
  private readonly signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.signal = signal;
  }

  get annotations(): readonly Annotation[] {
    return this.sent?.reply.annotations ?? [];
  }

  get reading(): string | undefined {
    return this.sent?.reply.reading;
  }

  /** The page's reading now; null where there is nothing to read. */
  async read(): Promise<PageReading | null | 'overtaken'> {
    const turn = ++this.turn;
    const article = isArabicPage(document) ? findArticle(document) : null;
    const blocks = article && readBlocks(article);
    this.root = article?.root ?? null;
    if (!article || !blocks || blocks.blocks.length === 0) {
      this.sent = null;
      this.state = article ? 'nothing-found' : 'not-arabic';
      return null;
    }
    const { title, published } = article;
    if (this.sent?.title !== title || !sameText(this.sent.blocks, blocks.blocks)) {
      this.state = 'reading';
      const reply = await askForReading({ title, ...(published && { published }), blocks: blocks.blocks }, this.signal);
      if (turn !== this.turn || this.signal.aborted) return 'overtaken';
      this.sent = { title, blocks: blocks.blocks, reply };
    }
    this.state = this.annotations.length > 0 ? 'read' : 'nothing-found';
    return this.sent && { root: article.root, blocks, reply: this.sent.reply };
  }

  /** Makes the next read ask anew even if the text is the same. */
  forget(): void {
    this.sent = null;
  }
}
