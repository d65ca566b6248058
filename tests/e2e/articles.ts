import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

/** Folder of the shared material: beside the project, or where SIYAQ_SHARED says. */
export const SHARED = process.env['SIYAQ_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const FOLDER = join(SHARED, 'articles');

/** Where and when the real articles were published, as far as it is known; the other two are served by an invented outlet. */
const PUBLISHED = [
  { id: '000', host: 'www.enabbaladi.net', date: '2018-06-22' },
  { id: '001', host: 'sy-24.com', date: '2024-01-18' },
  { id: '002', host: 'forat.example', date: '2017-06-09' },
  { id: '003', host: 'forat.example', date: '2020-09-05' },
  { id: '004', host: 'q-streetjournal.com', date: '2024-08-15' },
];
type Published = (typeof PUBLISHED)[number];

const Span = z.object({ surface: z.string(), start: z.number(), end: z.number() });
const GoldMention = z.extend(Span, { entity: z.string(), kind: z.string(), nestedIn: z.nullable(z.string()) });
const GoldEntities = z.object({ articles: z.record(z.string(), z.object({ mentions: z.array(GoldMention) })) });
const GoldFigures = z.object({ articles: z.record(z.string(), z.object({ figures: z.array(Span) })) });

/** A paragraph of the body and where it starts in the file's text. */
type Paragraph = { text: string; start: number };
export type RealArticle = {
  id: string;
  url: string;
  date: string;
  title: string;
  caption: string | undefined;
  share: string[];
  body: Paragraph[];
  trailing: string[];
  mentions: z.infer<typeof GoldMention>[];
  figures: z.infer<typeof Span>[];
};

const CAPTION = /^camera icon/;
const SHARE = /^(tag icon|Facebook$|WhatsApp$|Telegram$|SY24 -خاص$|تابعونا عبر)/;
const TRAILING = /^(مقالات (متعلقة|ذات صلة)|شاهد أيضاً|اترك تعليقاً)/;

function lines(text: string): Paragraph[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map((match) => ({ text: match[0], start: match.index }));
}

function gold(file: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
}

function read({ id, host, date }: Published, name: string): RealArticle {
  const [title, ...rest] = lines(readFileSync(join(FOLDER, name), 'utf8'));
  const end = rest.findIndex(({ text }) => TRAILING.test(text));
  const article = end === -1 ? rest : rest.slice(0, end);
  return {
    id,
    url: `http://${host}/archives/${id}`,
    date,
    title: title?.text ?? '',
    caption: article.find(({ text }) => CAPTION.test(text))?.text.replace(CAPTION, ''),
    share: article.filter(({ text }) => SHARE.test(text)).map(({ text }) => text),
    body: article.filter(({ text }) => !CAPTION.test(text) && !SHARE.test(text)),
    trailing: end === -1 ? [] : rest.slice(end).map(({ text }) => text),
    mentions: GoldEntities.parse(gold('gold-entities.json')).articles[id]?.mentions ?? [],
    figures: GoldFigures.parse(gold('gold-figures.json')).articles[id]?.figures ?? [],
  };
}

/** The five real articles, their lines sorted into body and furniture; those whose file is absent are undefined. */
export function realArticles(): { id: string; article: RealArticle | undefined }[] {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
  return PUBLISHED.map((published) => {
    const name = files.find((file) => file.startsWith(`${published.id}_`));
    return { id: published.id, article: name === undefined ? undefined : read(published, name) };
  });
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** The article as its outlet's page would show it: menu, share bar, captioned picture, paragraphs, related lists and a footer around it. */
export function wrapped({ title, date, caption, share, body, trailing }: RealArticle): string {
  const metadata = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: `${date}T12:00:00+03:00`,
  };
  const figure =
    caption === undefined
      ? ''
      : `<figure><svg width="600" height="120"></svg><figcaption>${escape(caption)}</figcaption></figure>`;
  const paragraphs = body.map(({ text }, index) => `<p data-paragraph="${index}">${escape(text)}</p>`).join('\n');
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escape(title)}</title>
<script type="application/ld+json">${JSON.stringify(metadata).replace(/</g, '\\u003c')}</script>
<style>body{font:18px/1.9 serif;max-width:720px;margin:20px auto}</style></head><body>
<header><nav><ul><li><a href="#">الرقة</a></li><li><a href="#">دير الزور</a></li><li><a href="#">حلب</a></li></ul></nav></header>
<main><article><h1>${escape(title)}</h1>
<div class="share-buttons">${share.map((line) => `<a href="#">${escape(line)}</a>`).join(' ')}</div>
${figure}
<div class="entry-content">
${paragraphs}
</div></article>
<aside class="related"><ul>${trailing.map((line) => `<li>${escape(line)}</li>`).join('')}<li><a href="#">تنظيم الدولة يقتل 5 عناصر من قسد</a></li></ul></aside></main>
<footer><ul><li>سوريا 2024</li></ul></footer></body></html>`;
}
