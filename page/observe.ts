import { hasArabic } from './arabicText.ts';

const QUIET = 300;
const SLOWEST = 2_000;
/** Outside the article only something long enough to be one matters; advertisements and counters do not. */
const MIN_ARTICLE_LENGTH = 200;

/** What a page watch needs to know. */
export type Watch = {
  /** The article's root, or null as long as none was found. */
  root: () => Element | null;
  /** Our own host element, which must never wake us. */
  isOwn: (node: Node) => boolean;
  /** `navigation`: the address changed without a page load. */
  onChange: (reason: 'text' | 'navigation') => void;
  signal: AbortSignal;
};

type NavigationSource = { navigation?: EventTarget };

function address(): string {
  return location.origin + location.pathname + location.search;
}

function isArabic(node: Node): boolean {
  return hasArabic(node.textContent ?? '');
}

function isLongArabic(node: Node): boolean {
  return (node.textContent?.length ?? 0) >= MIN_ARTICLE_LENGTH && isArabic(node);
}

/** Calls back, once the page is quiet again and seen, when the article's text may have changed. */
export function watchPage({ root, isOwn, onChange, signal }: Watch): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let lastCall = -SLOWEST;
  let isWaiting = false;
  let lastAddress = address();

  function call(): void {
    timer = undefined;
    if (document.hidden) return;
    isWaiting = false;
    lastCall = performance.now();
    const hasMoved = address() !== lastAddress;
    lastAddress = address();
    onChange(hasMoved ? 'navigation' : 'text');
  }

  function schedule(): void {
    const now = performance.now();
    if (!isWaiting) firstChange = now;
    isWaiting = true;
    if (document.hidden) return;
    clearTimeout(timer);
    const due = Math.max(Math.min(now + QUIET, firstChange + SLOWEST), lastCall + SLOWEST);
    timer = setTimeout(call, Math.max(0, due - now));
  }

  function concernsArticle(record: MutationRecord): boolean {
    if (isOwn(record.target)) return false;
    const changed = [...record.addedNodes, ...record.removedNodes];
    if (changed.length > 0 && changed.every((node) => isOwn(node))) return false;
    const article = root();
    if (article?.isConnected && article.contains(record.target)) return true;
    if (article && !article.isConnected) return true;
    const arrives = article ? isLongArabic : isArabic;
    return [...record.addedNodes].some(arrives) || (record.type === 'characterData' && arrives(record.target));
  }

  function scheduleIfMoved(): void {
    if (address() !== lastAddress) schedule();
  }

  const observer = new MutationObserver((records) => {
    if (address() !== lastAddress || records.some(concernsArticle)) schedule();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'open'],
  });

  document.addEventListener(
    'visibilitychange',
    () => {
      if (!document.hidden && isWaiting) schedule();
    },
    { signal },
  );
  window.addEventListener('popstate', scheduleIfMoved, { signal });
  (window as NavigationSource).navigation?.addEventListener('navigatesuccess', scheduleIfMoved, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
