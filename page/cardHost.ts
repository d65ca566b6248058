import { h, render } from 'preact';
import { Card } from '../components/Card.tsx';
import cardCss from '../components/card.css?inline';
import type { Language } from '../components/localised.ts';
import type { Card as CardContent } from '../model/card.ts';
import { followMark, type Anchor } from './cardPosition.ts';

/**
 * The host lies in the top layer as a point without size or paint; only what is positioned inside it shows.
 * `!important` inside a shadow root beats whatever the page's rules say of its host.
 */
const HOST_CSS = `
:host { all: initial !important; direction: ltr !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; overflow: visible !important; }
.card-frame { position: fixed; inset: 0 auto auto 0; width: max-content; max-width: calc(100vw - 16px); }
.card-frame > .card { max-block-size: min(36em, var(--available-height, 100vh)); }
@media print { .card-frame { display: none; } }
`;
/** What the page must not hear of: a shortcut or an "outside click" of its own would answer to the reader's use of our card. */
const PRIVATE_EVENTS = [
  'click',
  'dblclick',
  'auxclick',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'copy',
];

/** What to show and where. `takesFocus`: opened from the keyboard, so the focus goes in and comes back. */
export type Showing = { card: CardContent; anchor: Anchor; point?: { x: number; y: number } | undefined; takesFocus: boolean };

/** The one place where cards appear. */
export type CardHost = {
  show: (showing: Showing) => void;
  close: () => void;
  /** Closes unless the reader pinned the card. */
  closeUnlessPinned: () => void;
  isPinned: () => boolean;
  owns: (target: EventTarget | null) => boolean;
};

function adopt(shadow: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss + HOST_CSS);
  shadow.adoptedStyleSheets = [sheet];
}

/** Makes a host that enters the page only with its first card and leaves with every close. */
export function createCardHost(language: Language, signal: AbortSignal): CardHost {
  let parts: { host: HTMLElement; frame: HTMLElement } | undefined;
  let showing: Showing | undefined;
  let pinned = false;
  let stopFollowing: (() => void) | undefined;
  let focusBefore: Element | null = null;

  function create(): { host: HTMLElement; frame: HTMLElement } {
    const host = document.createElement('div');
    host.popover = 'manual';
    const shadow = host.attachShadow({ mode: 'closed' });
    adopt(shadow);
    const frame = document.createElement('div');
    frame.className = 'card-frame';
    frame.dir = language === 'ar' ? 'rtl' : 'ltr';
    shadow.append(frame);
    for (const type of PRIVATE_EVENTS) shadow.addEventListener(type, (event) => event.stopPropagation(), { signal });
    return { host, frame };
  }

  function draw(): void {
    if (!parts || !showing) return;
    render(h(Card, { card: showing.card, pinned, language, onPin: togglePin, onClose: close }), parts.frame);
  }

  function togglePin(): void {
    pinned = !pinned;
    if (pinned) stopFollowing?.();
    draw();
  }

  function show(next: Showing): void {
    parts ??= create();
    const { host, frame } = parts;
    stopFollowing?.();
    if (!host.isConnected) {
      focusBefore = document.activeElement;
      document.documentElement.append(host);
      host.showPopover();
    }
    showing = next;
    pinned = false;
    render(null, frame);
    draw();
    stopFollowing = followMark(frame, next.anchor, next.point, closeUnlessPinned);
    if (next.takesFocus) frame.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  function close(): void {
    if (!parts || !showing) return;
    const hadFocus = document.activeElement === parts.host;
    stopFollowing?.();
    [showing, pinned, stopFollowing] = [undefined, false, undefined];
    render(null, parts.frame);
    parts.host.remove();
    if (hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  }

  function closeUnlessPinned(): void {
    if (!pinned) close();
  }

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || !showing || event.isComposing) return;
    // Elsewhere the page keeps its Escape; in our card the key is ours alone.
    if (event.target === parts?.host) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    close();
  }

  window.addEventListener('keydown', onKey, { capture: true, signal });
  signal.addEventListener('abort', close);
  return {
    show,
    close,
    closeUnlessPinned,
    isPinned: () => pinned,
    owns: (target) => parts !== undefined && target === parts.host,
  };
}
