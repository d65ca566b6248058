/** One highlight to be: its name, its CSS rule, what it covers, and which of two overlapping ones is on top. */
export type HighlightParts = { name: string; rule: string; ranges: AbstractRange[]; priority: number };

/** Often enough to be unnoticed; a page that clears again and again wins in the end instead of burning the reader's battery. */
const MAX_RESTORATIONS = 100;

/** A name that neither tells what it marks nor repeats on the next page load. */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `h${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Our part of `CSS.highlights`. The registry is shared with the page, which can see, clear or replace what is in it: so names say nothing,
 * and what was removed is put back.
 */
export class HighlightRegistration {
  private readonly sheet = new CSSStyleSheet();
  private registered = new Map<string, Highlight>();
  private rules = '';
  private restorations = 0;

  /** Replaces everything that was registered before. */
  replace(parts: HighlightParts[]): void {
    this.removeHighlights();
    const rules = parts.map(({ rule }) => rule).join('\n');
    // Every change of a sheet makes the browser compute the whole page's styles again.
    if (rules !== this.rules) this.sheet.replaceSync(rules);
    this.rules = rules;
    for (const { name, ranges, priority } of parts) {
      const highlight = new Highlight();
      // One by one: spreading thousands of ranges into the constructor would fill the stack.
      for (const range of ranges) highlight.add(range);
      highlight.priority = priority;
      this.registered.set(name, highlight);
    }
    this.restore();
  }

  /** Puts back what the page removed; cheap where nothing is missing. */
  keep(): void {
    if (this.registered.size === 0 || this.restorations >= MAX_RESTORATIONS || this.isComplete()) return;
    this.restorations += 1;
    this.restore();
  }

  /** Leaves no trace. */
  withdraw(): void {
    this.removeHighlights();
    if (document.adoptedStyleSheets.includes(this.sheet)) {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    }
  }

  private removeHighlights(): void {
    for (const [name, highlight] of this.registered) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    this.registered = new Map();
  }

  private isComplete(): boolean {
    if (!document.adoptedStyleSheets.includes(this.sheet)) return false;
    for (const [name, highlight] of this.registered) if (CSS.highlights.get(name) !== highlight) return false;
    return true;
  }

  private restore(): void {
    for (const [name, highlight] of this.registered) CSS.highlights.set(name, highlight);
    if (this.registered.size > 0 && !document.adoptedStyleSheets.includes(this.sheet)) {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
    }
  }
}
