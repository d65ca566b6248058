import { interfaceLanguage } from '../../components/words.ts';
import type { PageSummary } from '../../model/message.ts';
import type { Settings } from '../../model/settings.ts';
import { createCardHost } from '../../page/cardHost.ts';
import { createMarks } from '../../page/marks.ts';
import { watchPage } from '../../page/observe.ts';
import { watchPointer } from '../../page/pointer.ts';
import { createStepper, type Direction } from '../../page/step.ts';
import { summarise } from '../../page/summary.ts';
import { createCardOpener } from './cardOpener.ts';
import { PageReader, type PageReading } from './pageReader.ts';

/** A page that is being read; `stop` takes everything of ours off it. */
export type FollowedPage = {
  change: (settings: Settings) => void;
  step: (direction: Direction) => void;
  summary: () => PageSummary;
  stop: () => void;
};

/** The way of one page: read it, paint its marks, open their cards, and follow what changes, until stopped. */
export function followPage(initial: Settings, parent: AbortSignal): FollowedPage {
  const stopping = new AbortController();
  const signal = AbortSignal.any([parent, stopping.signal]);
  const reader = new PageReader(signal);
  const marks = createMarks(signal);
  const cards = createCardHost(interfaceLanguage(), signal);
  let settings = initial;
  let now: PageReading | null = null;

  function paint(): void {
    if (now) marks.paint(now.reply.annotations, now.blocks, now.root, settings);
    else marks.clear();
  }

  async function read(): Promise<void> {
    const reading = await reader.read();
    // A later read has begun meanwhile, and paints.
    if (reading === 'overtaken') return;
    now = reading;
    paint();
  }

  const readQuietly = () => void read().catch(() => undefined);
  const opener = createCardOpener({ reader, marks, cards, readAgain: read, signal });
  const step = createStepper(marks, (mark) => void opener.open(mark));

  watchPointer({
    markAt: marks.at,
    isOnCard: (event) => cards.owns(event.target),
    onOpen: (mark, point) => void opener.open(mark, point),
    onLeave: () => {
      opener.cancel();
      cards.closeUnlessPinned();
    },
    onPressElsewhere: cards.closeUnlessPinned,
    signal,
  });
  watchPage({
    root: () => reader.root,
    isOwn: cards.owns,
    onChange: (reason) => {
      if (reason === 'navigation') cards.close();
      readQuietly();
    },
    signal,
  });
  // The marks' colours are chosen for the page's background, which follows the reader's theme.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint, { signal });
  readQuietly();

  return {
    change: (next) => {
      settings = next;
      cards.close();
      paint();
    },
    step,
    summary: () => summarise(reader.state, reader.annotations, settings.allMentions),
    stop: () => stopping.abort(),
  };
}
