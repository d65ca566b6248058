// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEAVE, REST, watchPointer, type PointerIntents } from '../../page/pointer.ts';
import { annotation } from './annotation.ts';
import { element, openPage } from './fixture.ts';

const MARK = annotation({ id: 'mark' });
const OTHER = annotation({ id: 'other' });
const FRAME = 16;
const onOpen = vi.fn<PointerIntents['onOpen']>();
const onLeave = vi.fn<PointerIntents['onLeave']>();
const onPressElsewhere = vi.fn<PointerIntents['onPressElsewhere']>();
let stopping: AbortController;

type Pointing = { x: number; type?: string; buttons?: number; on?: string; trusted?: boolean };

function fire(name: string, { x, type = 'mouse', buttons = 0, on = 'p', trusted = true }: Pointing): void {
  const event = new PointerEvent(name, { bubbles: true, clientX: x, clientY: 0, pointerType: type, buttons, isPrimary: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  element(on).dispatchEvent(event);
}

function move(pointing: Pointing): void {
  fire('pointermove', pointing);
  vi.advanceTimersByTime(FRAME);
}

function tap(pointing: Pointing & { to?: number }): void {
  fire('pointerdown', { type: 'touch', ...pointing });
  fire('pointerup', { type: 'touch', ...pointing, x: pointing.to ?? pointing.x });
}

/** Marks at 0–100 and 200–300, blank between. */
beforeEach(() => {
  vi.useFakeTimers();
  openPage('<p>نص <a href="#">رابط</a></p><div id="card"></div>');
  stopping = new AbortController();
  watchPointer({
    markAt: (x) => (x <= 100 ? MARK : x >= 200 ? OTHER : undefined),
    isOnCard: (event) => event.target === element('#card'),
    onOpen,
    onLeave,
    onPressElsewhere,
    signal: stopping.signal,
  });
});

afterEach(() => {
  stopping.abort();
  vi.useRealTimers();
  vi.clearAllMocks();
  vi.restoreAllMocks();
  document.getSelection()?.removeAllRanges();
});

describe('hover', () => {
  it('opens after a rest, not before', () => {
    move({ x: 10 });
    vi.advanceTimersByTime(REST - FRAME);
    expect(onOpen).not.toHaveBeenCalled();
    vi.advanceTimersByTime(FRAME);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(MARK, { x: 10, y: 0 });
  });

  it('waits while the pointer moves on over the mark', () => {
    for (let x = 0; x < 100; x += 10) move({ x });
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('does not open for a pointer that passes', () => {
    move({ x: 10 });
    vi.advanceTimersByTime(REST / 2);
    move({ x: 150 });
    vi.advanceTimersByTime(REST * 3);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it.each([
    ['a pressed button', { x: 10, buttons: 1 }],
    ['an event that a script made', { x: 10, trusted: false }],
    ['a finger that moves', { x: 10, type: 'touch' }],
  ])('does not open for %s', (_, pointing) => {
    move(pointing);
    vi.advanceTimersByTime(REST * 3);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('does not open over a selection, but beside one', () => {
    vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, -10, 50, 20));
    document.getSelection()?.selectAllChildren(element('p'));
    move({ x: 10 });
    vi.advanceTimersByTime(REST * 3);
    expect(onOpen).not.toHaveBeenCalled();
    move({ x: 60 });
    vi.advanceTimersByTime(REST);
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it('leaves a while after the pointer has left', () => {
    move({ x: 10 });
    vi.advanceTimersByTime(REST);
    move({ x: 150 });
    vi.advanceTimersByTime(LEAVE - FRAME);
    expect(onLeave).not.toHaveBeenCalled();
    vi.advanceTimersByTime(FRAME);
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it.each([
    ['the card', { x: 150, on: '#card' }],
    ['the mark', { x: 20 }],
  ])('stays when the pointer gets to %s in time', (_, pointing) => {
    move({ x: 10 });
    vi.advanceTimersByTime(REST);
    move({ x: 150 });
    vi.advanceTimersByTime(LEAVE / 2);
    move(pointing);
    vi.advanceTimersByTime(LEAVE * 3);
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('goes over to another mark', () => {
    move({ x: 10 });
    vi.advanceTimersByTime(REST);
    move({ x: 210 });
    vi.advanceTimersByTime(LEAVE * 2);
    expect(onOpen.mock.calls.map(([mark]) => mark)).toEqual([MARK, OTHER]);
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('hears nothing once stopped', () => {
    move({ x: 10 });
    stopping.abort();
    move({ x: 210 });
    vi.advanceTimersByTime(REST * 3);
    expect(onOpen).not.toHaveBeenCalled();
  });
});

describe('tap', () => {
  it('opens at once', () => {
    tap({ x: 10 });
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(MARK, { x: 10, y: 0 });
  });

  it.each([
    ['a swipe', () => tap({ x: 10, to: 40 })],
    ['a link', () => tap({ x: 10, on: 'a' })],
    ['a script', () => tap({ x: 10, trusted: false })],
    [
      'a scroll',
      () => {
        fire('pointerdown', { x: 10, type: 'touch' });
        document.dispatchEvent(new Event('scroll'));
        fire('pointerup', { x: 10, type: 'touch' });
      },
    ],
    [
      'a cancelled touch',
      () => {
        fire('pointerdown', { x: 10, type: 'touch' });
        fire('pointercancel', { x: 10, type: 'touch' });
        fire('pointerup', { x: 10, type: 'touch' });
      },
    ],
  ])('does not open for %s', (_, act) => {
    act();
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('beside a mark is a press elsewhere', () => {
    tap({ x: 150 });
    expect(onPressElsewhere).toHaveBeenCalledOnce();
  });

  it('beside a mark lets the same mark open again', () => {
    tap({ x: 10 });
    tap({ x: 150 });
    move({ x: 10 });
    vi.advanceTimersByTime(REST);
    expect(onOpen).toHaveBeenCalledTimes(2);
  });
});

describe('press', () => {
  it('of the mouse elsewhere is told; on the card or the open mark it is not', () => {
    move({ x: 10 });
    vi.advanceTimersByTime(REST);
    fire('pointerdown', { x: 12, buttons: 1 });
    fire('pointerdown', { x: 150, buttons: 1, on: '#card' });
    expect(onPressElsewhere).not.toHaveBeenCalled();
    fire('pointerdown', { x: 150, buttons: 1 });
    expect(onPressElsewhere).toHaveBeenCalledOnce();
  });
});
