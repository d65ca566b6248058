import { isFurnitureByName, isFurnitureBySemantics, isRelatedLead, linkDensity } from './furniture.ts';

/** A text node's place in its block. */
export type TextPiece = { node: Text; start: number; length: number };
export type BlockSource = { text: string; pieces: TextPiece[] };

/** Deeper than any page that a person wrote. */
const MAX_DEPTH = 400;
/** An element with a suspicious name that holds more than this share of the article is the article («content sidebar-left»). */
const MAX_FURNITURE_SHARE = 0.4;
const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN OL P SECTION ' +
    'SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const HEADING = /^H[1-6]$/;
const LIST = /^[UO]L$/;

/** Walks one article; a class because the open block outlives every step of the walk. */
class Walk {
  private readonly done: BlockSource[] = [];
  private readonly skipped = new Set<Element>();
  private open: { element: Element; parts: string[]; pieces: TextPiece[]; length: number } | null = null;
  private readonly rootLength: number;
  private readonly root: Element;
  private readonly headline: Element | null;

  constructor(root: Element, headline: Element | null) {
    this.root = root;
    this.headline = headline;
    this.rootLength = root.textContent?.length ?? 0;
  }

  run(): BlockSource[] {
    this.walk(this.root, this.root, 0);
    this.close();
    return this.done;
  }

  private walk(element: Element, block: Element, depth: number): void {
    if (depth > MAX_DEPTH) return;
    for (const child of element.childNodes) {
      if (child instanceof Text) this.addText(child, block);
      else if (child instanceof Element) this.addElement(child, block, depth);
    }
  }

  private addElement(element: Element, block: Element, depth: number): void {
    const isBlock = BLOCK_TAGS.has(element.tagName);
    if (isBlock) this.close();
    if (element.tagName === 'BR') this.addBreak(block);
    else if (!this.isLeftOut(element, isBlock)) {
      this.walk(element, isBlock ? element : block, depth + 1);
      if (isBlock) this.close();
    }
  }

  private addText(node: Text, block: Element): void {
    if (!node.data) return;
    this.open ??= { element: block, parts: [], pieces: [], length: 0 };
    this.open.pieces.push({ node, start: this.open.length, length: node.data.length });
    this.open.parts.push(node.data);
    this.open.length += node.data.length;
  }

  /** One <br> breaks a line; a second parts paragraphs, as pages without <p> do. */
  private addBreak(block: Element): void {
    if (this.open?.parts.findLast((part) => part === '\n' || part.trim() !== '') === '\n') {
      this.close();
      return;
    }
    this.open ??= { element: block, parts: [], pieces: [], length: 0 };
    this.open.parts.push('\n');
    this.open.length += 1;
  }

  private close(): void {
    const block = this.open;
    this.open = null;
    if (!block?.parts.some((part) => part.trim()) || !isShown(block.element)) return;
    // A line break of the source is a space to the reader; only <br> and preformatted text break lines.
    const keepsLines = block.parts.some((part) => part.length > 1 && part.trim().includes('\n')) && isPreformatted(block.element);
    const text = block.parts.map((part) => (part === '\n' || keepsLines ? part : part.replace(/[\t\n\f\r]/g, ' '))).join('');
    this.done.push({ text, pieces: block.pieces });
  }

  private isLeftOut(element: Element, isBlock: boolean): boolean {
    if (this.skipped.has(element) || isFurnitureBySemantics(element)) return true;
    if (element === this.headline || (this.headline && element.contains(this.headline))) return false;
    if (element.tagName === 'HEADER' && !element.closest('article')) return true;
    if (
      element.tagName === 'A' &&
      element.getAttribute('rel')?.split(/\s+/).includes('tag') &&
      element.parentElement?.tagName !== 'P'
    )
      return true;
    if (isFurnitureByName(element) && (element.textContent?.length ?? 0) < this.rootLength * MAX_FURNITURE_SHARE) return true;
    if (!isBlock) return (element.hasAttribute('class') || element.hasAttribute('style')) && !isShown(element);
    return this.isLinkList(element) || this.isRelated(element);
  }

  private isLinkList(element: Element): boolean {
    return LIST.test(element.tagName) && element.childElementCount > 1 && linkDensity(element) > 0.9;
  }

  /** «اقرأ أيضًا» with its link, or as a heading with what follows it up to the next heading or running text. */
  private isRelated(element: Element): boolean {
    const isShort = element.childElementCount < 6 && (element.textContent?.length ?? 0) < 400;
    if (!isShort || !isRelatedLead(element.textContent?.trim().slice(0, 150) ?? '')) return false;
    if (linkDensity(element) > 0.5) return true;
    if (!HEADING.test(element.tagName) && (element.textContent?.trim().length ?? 0) > 40) return false;
    let next = element.nextElementSibling;
    const isLead = next !== null && linkDensity(next) > 0.5;
    for (; next && !HEADING.test(next.tagName) && linkDensity(next) > 0.5; next = next.nextElementSibling) this.skipped.add(next);
    return isLead;
  }
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

function isPreformatted(element: Element): boolean {
  return /^(?:pre|break-spaces)/.test(getComputedStyle(element).whiteSpace);
}

/** The blocks of an element in document order: one for each stretch of text that is laid out as a paragraph. */
export function walkBlocks(root: Element, headline: Element | null): BlockSource[] {
  return new Walk(root, headline).run();
}
