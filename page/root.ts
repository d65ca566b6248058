import { countArabic, hasArabic } from './arabicText.ts';
import { isFurnitureByName, isFurnitureBySemantics } from './furniture.ts';

/** An article's body is longer than a teaser. */
const MIN_LETTERS = 160;
/** Below this share of what text density finds, a semantic tag marks something else (a teaser, an empty shell). */
const TRUSTED_SHARE = 0.5;
const NARROWING_SHARE = 0.85;
const MAX_TEXT_NODES = 100_000;
const SEMANTIC = ['[itemprop~="articleBody"]', 'article, [role="article"]', 'main, [role="main"]'];
const PARAGRAPHS = new Set(['P', 'LI', 'BLOCKQUOTE', 'H2', 'H3', 'H4', 'H5', 'H6', 'DD', 'TD']);
const INLINE = new Set('A ABBR B BDI BDO CITE DEL DFN EM FONT I INS MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '));

/** The element whose own paragraphs hold most Arabic letters, and how many letters of running text stand in any element. */
type Density = { best: Element | null; lettersIn: (element: Element) => number };

function paragraphOf(text: Node): Element | null {
  let at = text.parentElement;
  while (at && INLINE.has(at.tagName)) at = at.parentElement;
  return at;
}

function add(to: Map<Element, number>, element: Element | null, amount: number): void {
  if (element) to.set(element, (to.get(element) ?? 0) + amount);
}

/** Whether an element is, or stands in, furniture or a link; remembered, since most text nodes share their ancestors. */
function leftOutTest(body: Element): (element: Element) => boolean {
  const known = new Map<Element, boolean>([[body, false]]);
  return function isLeftOut(element: Element): boolean {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at)) {
      path.push(at);
      at = at.parentElement;
    }
    let answer = at ? known.get(at) === true : false;
    for (const below of path.toReversed()) {
      answer ||= below.tagName === 'A' || isFurnitureBySemantics(below);
      known.set(below, answer);
    }
    return answer;
  };
}

function measure(body: Element): Density {
  const totals = new Map<Element, number>();
  const scores = new Map<Element, number>();
  const isLeftOut = leftOutTest(body);
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let seen = 0, node = walker.nextNode(); node && seen < MAX_TEXT_NODES; seen++, node = walker.nextNode()) {
    const letters = countArabic(node.nodeValue ?? '');
    const paragraph = letters > 0 ? paragraphOf(node) : null;
    if (!paragraph || !node.parentElement || isLeftOut(node.parentElement)) continue;
    for (let at: Element | null = paragraph; at && at !== body.parentElement; at = at.parentElement) add(totals, at, letters);
    const container = PARAGRAPHS.has(paragraph.tagName) ? paragraph.parentElement : paragraph;
    const weight = container && container !== body && isFurnitureByName(container) ? letters * 0.3 : letters;
    add(scores, container, weight);
    add(scores, container?.parentElement ?? null, weight / 2);
  }
  let best: Element | null = null;
  for (const [element, score] of scores)
    if (body.contains(element) && score > (best ? (scores.get(best) ?? 0) : 0)) best = element;
  return { best, lettersIn: (element) => totals.get(element) ?? 0 };
}

function probeOf(body: string | undefined): string | undefined {
  const words = body?.replace(/\s+/g, ' ').trim().slice(0, 60);
  return words && hasArabic(words) ? words : undefined;
}

function semanticRoot(body: Element, density: Density, probe: string | undefined): Element | null {
  const expected = density.best ? density.lettersIn(density.best) : 0;
  for (const selector of SEMANTIC) {
    const candidates = [...body.querySelectorAll(selector)]
      .slice(0, 50)
      .map((element) => ({ element, letters: density.lettersIn(element) }));
    const fitting = candidates.filter(({ letters }) => letters >= MIN_LETTERS && letters >= expected * TRUSTED_SHARE);
    const hinted = probe && fitting.findLast(({ element }) => element.textContent?.replace(/\s+/g, ' ').includes(probe));
    const most = fitting.toSorted((a, b) => b.letters - a.letters)[0];
    const chosen = hinted || most;
    if (chosen) return chosen.element;
  }
  return null;
}

/**
 * The element that holds the article. Semantic tags count as long as they hold about as much running Arabic as the densest element;
 * `main` also holds what surrounds an article, so it gives way to the element inside it that holds nearly all of its text.
 */
export function findRoot(body: Element, statedBody: string | undefined): Element | null {
  const density = measure(body);
  const semantic = semanticRoot(body, density, probeOf(statedBody));
  const { best } = density;
  if (!semantic) return best && density.lettersIn(best) > 0 ? best : null;
  const isMain = semantic.tagName === 'MAIN' || semantic.getAttribute('role') === 'main';
  const narrows =
    isMain &&
    best !== null &&
    semantic.contains(best) &&
    density.lettersIn(best) >= NARROWING_SHARE * density.lettersIn(semantic);
  return narrows ? best : semantic;
}
