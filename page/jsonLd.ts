const MAX_SCRIPTS = 20;
const MAX_SCRIPT_LENGTH = 400_000;
const MAX_NODES = 2_000;
const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;

type JsonObject = Record<string, unknown>;

/** What a page's JSON-LD says of its article. Written by the page, so every value is only a string that may be wrong. */
export type ArticleData = { published?: string; headline?: string; body?: string };

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Every object of a document, through arrays, `@graph` and nesting, outermost first; bounded, since a page may send anything. */
function* objectsIn(document: unknown): Generator<JsonObject> {
  const queue: unknown[] = [document];
  for (let seen = 0; seen < queue.length && seen < MAX_NODES; seen++) {
    const node = queue[seen];
    if (isObject(node)) yield node;
    if (typeof node !== 'object' || node === null) continue;
    for (const value of Object.values(node)) if (typeof value === 'object' && value !== null) queue.push(value);
  }
}

function isArticle(node: JsonObject): boolean {
  const types: unknown[] = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

function textIn(value: unknown, limit: number): string | undefined {
  return typeof value === 'string' && value.trim() ? value.trim().slice(0, limit) : undefined;
}

/** Reads the article's date, headline and the start of its body from JSON-LD; empty where there is none. */
export function readJsonLd(document: Document): ArticleData {
  const found: ArticleData = {};
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, MAX_SCRIPTS);
  for (const script of scripts) {
    const source = script.textContent ?? '';
    if (source.length > MAX_SCRIPT_LENGTH) continue;
    for (const node of objectsIn(parse(source))) {
      if (!isArticle(node)) continue;
      const published = textIn(node['datePublished'], 60) ?? textIn(node['dateCreated'], 60);
      const headline = textIn(node['headline'], 1_000);
      const body = textIn(node['articleBody'], 2_000);
      if (published) found.published ??= published;
      if (headline) found.headline ??= headline;
      if (body) found.body ??= body;
    }
  }
  return found;
}
