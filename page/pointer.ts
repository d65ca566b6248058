import type { Annotation } from '../model/message.ts';

export const REST = 150;
export const LEAVE = 300;
/** Movement below this is a hand that rests. */
const STILL = 3;
const TAP_MOVEMENT = 10;
const TAP_DURATION = 500;
/** What a tap already does something on. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"], [contenteditable]';

/** What pointing at the page can mean. */
export type PointerIntents = {
  markAt: (x: number, y: number) => Annotation | undefined;
  /** Whether an event comes from our card. */
  isOnCard: (event: Event) => boolean;
  /** The pointer rests on a mark, or a finger tapped it. */
  onOpen: (mark: Annotation, at: { x: number; y: number }) => void;
  /** The pointer has left both the mark and the card for a while. */
  onLeave: () => void;
  /** A press anywhere but on a mark or the card. */
  onPressElsewhere: () => void;
  signal: AbortSignal;
};

/** Over text that the reader selected, a card would hide what they are about to copy. */
function isOverSelection(x: number, y: number): boolean {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  const { left, right, top, bottom } = selection.getRangeAt(0).getBoundingClientRect();
  return left <= x && x <= right && top <= y && y <= bottom;
}

/** A movement as it was when it happened: an event forgets a target in a closed shadow root once it has been dispatched. */
type Move = { x: number; y: number; isPressed: boolean; isOnCard: boolean };

/** Turns hovering and tapping into intents. Only listens: the page's own handlers see every event as before. */
export function watchPointer({ markAt, isOnCard, onOpen, onLeave, onPressElsewhere, signal }: PointerIntents): void {
  let frame: number | undefined;
  let lastMove: Move | undefined;
  let resting: { mark: Annotation; x: number; y: number } | undefined;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let leaveTimer: ReturnType<typeof setTimeout> | undefined;
  let openMark: Annotation | undefined;
  let tap: { x: number; y: number; time: number } | undefined;

  function cancelRest(): void {
    clearTimeout(restTimer);
    resting = undefined;
  }

  function stay(): void {
    clearTimeout(leaveTimer);
    leaveTimer = undefined;
  }

  function leave(): void {
    if (!openMark) return;
    leaveTimer ??= setTimeout(() => {
      leaveTimer = undefined;
      openMark = undefined;
      onLeave();
    }, LEAVE);
  }

  function pressElsewhere(): void {
    stay();
    openMark = undefined;
    onPressElsewhere();
  }

  function open(mark: Annotation, x: number, y: number): void {
    cancelRest();
    stay();
    openMark = mark;
    onOpen(mark, { x, y });
  }

  function rest(mark: Annotation, x: number, y: number): void {
    if (resting?.mark.id === mark.id && Math.hypot(resting.x - x, resting.y - y) <= STILL) return;
    cancelRest();
    resting = { mark, x, y };
    restTimer = setTimeout(() => {
      if (!isOverSelection(x, y)) open(mark, x, y);
    }, REST);
  }

  function settle(move: Move): void {
    const mark = move.isOnCard || move.isPressed ? undefined : markAt(move.x, move.y);
    if (move.isOnCard || (mark && mark.id === openMark?.id)) {
      cancelRest();
      stay();
      return;
    }
    leave();
    if (mark) rest(mark, move.x, move.y);
    else cancelRest();
  }

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    lastMove = { x: event.clientX, y: event.clientY, isPressed: event.buttons !== 0, isOnCard: isOnCard(event) };
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      if (lastMove && !signal.aborted) settle(lastMove);
    });
  }

  function onDown(event: PointerEvent): void {
    if (!event.isTrusted) return;
    cancelRest();
    tap = undefined;
    if (isOnCard(event)) return;
    const isFinger = event.pointerType === 'touch' && event.isPrimary;
    if (isFinger && !(event.target instanceof Element && event.target.closest(INTERACTIVE))) {
      tap = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    }
    const isOnOpenMark = openMark !== undefined && markAt(event.clientX, event.clientY)?.id === openMark.id;
    if (event.pointerType !== 'touch' && !isOnOpenMark) pressElsewhere();
  }

  function onUp(event: PointerEvent): void {
    const began = tap;
    tap = undefined;
    if (!event.isTrusted || event.pointerType !== 'touch' || isOnCard(event)) return;
    const isTap =
      began !== undefined &&
      Math.hypot(began.x - event.clientX, began.y - event.clientY) <= TAP_MOVEMENT &&
      event.timeStamp - began.time <= TAP_DURATION;
    if (!isTap) return;
    const mark = isOverSelection(event.clientX, event.clientY) ? undefined : markAt(event.clientX, event.clientY);
    if (mark) open(mark, event.clientX, event.clientY);
    else pressElsewhere();
  }

  function forget(): void {
    tap = undefined;
    cancelRest();
  }

  const passive = { passive: true, capture: true, signal };
  document.addEventListener('pointermove', onMove, passive);
  document.addEventListener('pointerdown', onDown, passive);
  document.addEventListener('pointerup', onUp, passive);
  document.addEventListener('pointercancel', forget, passive);
  document.addEventListener('scroll', forget, passive);
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      cancelRest();
      leave();
    },
    { passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    cancelRest();
    stay();
  });
}
