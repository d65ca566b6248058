import { hasArabic } from './arabicText.ts';
import { isInFurniture } from './furniture.ts';
import { readJsonLd } from './jsonLd.ts';
import { findPublished } from './published.ts';
import { findRoot } from './root.ts';

const MAX_TITLE_LENGTH = 1_000;

/** The article of a page: what its metadata says and where its text is. */
export type PageArticle = { root: Element; headline: Element | null; title: string; published: string | undefined };

/** Whether there is any Arabic to read; the one thing that is asked of every page. */
export function isArabicPage(document: Document): boolean {
  return hasArabic(document.body?.textContent ?? '');
}

function textOf(element: Element | null): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function sharedTitle(document: Document): string {
  return document.querySelector('meta[property="og:title" i]')?.getAttribute('content')?.trim() ?? '';
}

/** The h1 that heads this article: the one in it or nearest around it, and never a site's logo where another is at hand. */
function findHeadline(document: Document, root: Element): Element | null {
  const named = `${sharedTitle(document)} ${document.title}`.replace(/\s+/g, ' ');
  const headings = [...document.querySelectorAll('h1')].slice(0, 20).filter((heading) => hasArabic(textOf(heading)));
  const article = root.closest('article, main, [role="main"]') ?? root;
  return (
    headings.find((heading) => named.includes(textOf(heading)) && !isInFurniture(heading, document.body)) ??
    headings.find((heading) => root.contains(heading) && !isInFurniture(heading, root)) ??
    headings.find((heading) => article.contains(heading) && !isInFurniture(heading, article)) ??
    null
  );
}

/** Finds the article of an Arabic page; null where there is no running Arabic text. */
export function findArticle(document: Document): PageArticle | null {
  if (!document.body) return null;
  const data = readJsonLd(document);
  const root = findRoot(document.body, data.body);
  if (!root) return null;
  const headline = findHeadline(document, root);
  const title = textOf(headline) || sharedTitle(document) || data.headline || document.title.trim();
  const around = root.closest('article, main, [role="main"]') ?? root;
  const published = findPublished(document, data.published, around, (time) => isInFurniture(time, around));
  return { root, headline, title: title.slice(0, MAX_TITLE_LENGTH), published };
}
