import type { CDPSession, Page } from '@playwright/test';
import { pointOnMark } from './marks.ts';

/** The part of the debugging protocol's DOM.Node that is read here. */
type ProtocolNode = {
  backendNodeId: number;
  nodeType: number;
  nodeValue: string;
  localName: string;
  attributes?: string[];
  children?: ProtocolNode[];
  shadowRoots?: ProtocolNode[];
  shadowRootType?: string;
  contentDocument?: ProtocolNode;
};

/** One answer by another; `verdict` is the words beside its value, empty where there are none. */
export type CardRow = { classes: string[]; text: string; verdict: string; tags: string[] };
type Box = { x: number; y: number; width: number; height: number };
export type OpenCard = { kind: 'entity' | 'figure'; label: string; text: string; rows: CardRow[]; box: Box };

function attribute(node: ProtocolNode, name: string): string {
  const list = node.attributes ?? [];
  const at = list.findIndex((item, index) => index % 2 === 0 && item === name);
  return at === -1 ? '' : (list[at + 1] ?? '');
}

function classes(node: ProtocolNode): string[] {
  return attribute(node, 'class').split(/\s+/).filter(Boolean);
}

function* within(node: ProtocolNode): Generator<ProtocolNode> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* within(child);
}

function find(node: ProtocolNode, test: (candidate: ProtocolNode) => boolean): ProtocolNode[] {
  return [...within(node)].filter(test);
}

/** What a reader would read: text nodes without styles, isolates taken out, white space made one. */
function text(node: ProtocolNode): string {
  const pieces = (inner: ProtocolNode): string[] => {
    if (inner.nodeType === 3) return [inner.nodeValue];
    if (inner.localName === 'style') return [];
    return [...(inner.shadowRoots ?? []), ...(inner.children ?? [])].flatMap(pieces);
  };
  return pieces(node)
    .join(' ')
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where the element stands in the viewport; null where it is not drawn. */
async function boxOf(session: CDPSession, node: ProtocolNode): Promise<Box | null> {
  const reply = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId }).catch(() => null);
  if (!reply || reply.model.width === 0 || reply.model.height === 0) return null;
  const [x = 0, y = 0] = reply.model.border;
  return { x, y, width: reply.model.width, height: reply.model.height };
}

/** The page's tree with closed shadow roots, which only the debugging protocol can see. */
async function withTree<Result>(page: Page, read: (session: CDPSession, root: ProtocolNode) => Promise<Result>): Promise<Result> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return await read(session, root);
  } finally {
    await session.detach();
  }
}

function hosts(root: ProtocolNode): ProtocolNode[] {
  return find(root, (node) => node.shadowRoots?.some((shadow) => shadow.shadowRootType === 'closed') ?? false);
}

function describe(dialog: ProtocolNode, box: Box): OpenCard {
  const labelledBy = attribute(dialog, 'aria-labelledby');
  const label = find(dialog, (node) => attribute(node, 'id') === labelledBy)[0];
  const rows = find(dialog, (node) => classes(node).includes('row'));
  return {
    kind: find(dialog, (node) => classes(node).includes('question')).length > 0 ? 'figure' : 'entity',
    label: label ? text(label) : '',
    text: text(dialog),
    box,
    rows: rows.map((row) => ({
      classes: classes(row),
      text: text(row),
      verdict: find(row, (node) => classes(node).includes('verdict'))
        .map(text)
        .join(' '),
      tags: find(row, (node) => classes(node).includes('tags')).flatMap((list) => (list.children ?? []).map(text)),
    })),
  };
}

/** The card as it stands open, or null. */
export async function readCard(page: Page): Promise<OpenCard | null> {
  return withTree(page, async (session, root) => {
    for (const dialog of hosts(root).flatMap((host) => find(host, (node) => attribute(node, 'role') === 'dialog'))) {
      const box = await boxOf(session, dialog);
      if (box) return describe(dialog, box);
    }
    return null;
  });
}

/** Text of the open card, or null. */
export async function cardText(page: Page): Promise<string | null> {
  return (await readCard(page))?.text ?? null;
}

/** Markup of the elements that hold a closed shadow root, as `outerHTML` shows them. */
export async function hostMarkup(page: Page): Promise<string[]> {
  return withTree(page, async (session, root) =>
    Promise.all(
      hosts(root).map(async (host) => (await session.send('DOM.getOuterHTML', { backendNodeId: host.backendNodeId })).outerHTML),
    ),
  );
}

async function waitForCard(page: Page, timeout = 5_000): Promise<OpenCard> {
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    const card = await readCard(page);
    if (card !== null && card.text !== '') return card;
    await page.waitForTimeout(60);
  }
  throw new Error(`No card opened within ${timeout} ms.`);
}

/** Takes the pointer away and waits until no card is open. */
export async function closeCard(page: Page, timeout = 5_000): Promise<void> {
  await page.mouse.move(2, 2, { steps: 4 });
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    if ((await readCard(page)) === null) return;
    await page.waitForTimeout(60);
  }
  throw new Error('The card stayed open after the pointer had left.');
}

/** Rests the pointer on the `nth` mark that contains the text and reads the card that opens. */
export async function openCard(page: Page, markText: string, nth = 0): Promise<OpenCard> {
  const { x, y } = await pointOnMark(page, markText, nth);
  await page.mouse.move(x + 40, y + 60);
  await page.mouse.move(x, y, { steps: 5 });
  return waitForCard(page);
}
