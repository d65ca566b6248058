import type { CardReply } from '../../model/card.ts';
import type { Annotation } from '../../model/message.ts';
import type { CardHost } from '../../page/cardHost.ts';
import type { Marks } from '../../page/marks.ts';
import { askForCard } from './askBackground.ts';
import type { PageReader } from './pageReader.ts';

type Opening = { reader: PageReader; marks: Marks; cards: CardHost; readAgain: () => Promise<void>; signal: AbortSignal };
type Point = { x: number; y: number };

/** Opens marks' cards, one at a time. */
export type CardOpener = {
  /** With a point, the reader pointed at the mark; without, they came to it from the keyboard. */
  open: (mark: Annotation, point?: Point) => Promise<void>;
  /** A card that is still being fetched will not show. */
  cancel: () => void;
};

/** Fetches a mark's card and shows it beside the mark, if the reader is still there when it comes. */
export function createCardOpener({ reader, marks, cards, readAgain, signal }: Opening): CardOpener {
  let turn = 0;

  async function ask(mark: Annotation): Promise<CardReply> {
    const { reading } = reader;
    return reading === undefined ? { missing: true } : askForCard({ reading, annotation: mark.id }, signal);
  }

  async function contentOf(mark: Annotation): Promise<CardReply> {
    const reply = await ask(mark);
    if (!('stale' in reply)) return reply;
    // The worker died and forgot the reading; the same text gives the same ids again.
    reader.forget();
    await readAgain();
    return ask(mark);
  }

  async function open(mark: Annotation, point?: Point): Promise<void> {
    const isByKeyboard = point === undefined;
    if (cards.isPinned() && !isByKeyboard) return;
    const own = ++turn;
    const reply = await contentOf(mark).catch((): CardReply => ({ missing: true }));
    if (own !== turn || signal.aborted || !('card' in reply)) return;
    const anchor = { rects: () => marks.rectsOf(mark), element: marks.elementOf(mark) };
    cards.show({ card: reply.card, anchor, point, takesFocus: isByKeyboard });
  }

  return {
    open,
    cancel: () => {
      turn += 1;
    },
  };
}
