// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage, type Watch } from '../../page/observe.ts';
import { element, openPage, prose } from './fixture.ts';

const onChange = vi.fn<Watch['onChange']>();
let stopping: AbortController;
let hidden = false;

/** Lets the observer deliver, then time pass. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

function addParagraph(selector = '#root', text = 'وصلت قافلة'): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  element(selector).append(paragraph);
}

beforeEach(() => {
  vi.useFakeTimers();
  hidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  openPage('<article id="root"><p>نص</p></article><aside></aside><div id="host"></div>');
  stopping = new AbortController();
  watchPage({
    root: () => document.querySelector('#root'),
    isOwn: (node) => node === document.querySelector('#host'),
    onChange,
    signal: stopping.signal,
  });
});

afterEach(() => {
  stopping.abort();
  vi.useRealTimers();
  vi.clearAllMocks();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('changes of the page', () => {
  it('are told once it is quiet', async () => {
    addParagraph();
    await pass(200);
    addParagraph();
    await pass(299);
    expect(onChange).not.toHaveBeenCalled();
    await pass(50);
    expect(onChange).toHaveBeenCalledExactlyOnceWith('text');
  });

  it('are told at most every two seconds under fire', async () => {
    for (let index = 0; index < 100; index++) {
      addParagraph();
      await pass(100);
    }
    expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(4);
    expect(onChange.mock.calls.length).toBeLessThanOrEqual(5);
  });

  it('of letters count too', async () => {
    const text = element('#root p').firstChild;
    if (text instanceof Text) text.data = 'نص آخر';
    await pass(400);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it.each([
    ['beside the article', () => addParagraph('aside', 'زوار اليوم: 3318')],
    ['in our host', () => addParagraph('#host', prose(90))],
    ['that move our host', () => document.documentElement.append(element('#host'))],
    ['that remove our host', () => element('#host').remove()],
  ])('%s are not told', async (_, act) => {
    act();
    await pass(5_000);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('beside the article are told where an article arrives', async () => {
    addParagraph('body', prose(90));
    await pass(400);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('that bring the first Arabic text are told however short', async () => {
    element('#root').remove();
    await pass(3_000);
    addParagraph('aside', 'عاجل');
    await pass(3_000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('wait for a hidden page to be seen', async () => {
    hidden = true;
    addParagraph();
    await pass(5_000);
    expect(onChange).not.toHaveBeenCalled();
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(400);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('are not told once stopped', async () => {
    addParagraph();
    await pass(100);
    stopping.abort();
    await pass(5_000);
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('a new address', () => {
  it('is told as navigation, by the next change of any kind', async () => {
    vi.stubGlobal('location', { origin: 'http://forat.example', pathname: '/next.html', search: '' });
    addParagraph('aside', 'جديد');
    await pass(400);
    expect(onChange).toHaveBeenCalledExactlyOnceWith('navigation');
  });

  it('is told on going back', async () => {
    vi.stubGlobal('location', { origin: 'http://forat.example', pathname: '/back.html', search: '' });
    window.dispatchEvent(new Event('popstate'));
    await pass(400);
    expect(onChange).toHaveBeenCalledExactlyOnceWith('navigation');
  });
});
