// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findArticle, isArabicPage } from '../../page/article.ts';
import { isoDate } from '../../page/published.ts';
import { element, openPage, prose } from './fixture.ts';

const ARTICLE = `<article><h1>عودة بطيئة إلى المدينة</h1><p>${prose(60)}</p></article>`;

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}

describe('whether a page is Arabic', () => {
  it.each([
    ['Arabic text', '<p>مدينة الرقة</p>', true],
    ['presentation forms', '<p>ﺍﻟﺮﻗﺔ</p>', true],
    ['none', '<p>Raqqa, 2,323 killed</p>', false],
    ['a lone letter', '<p>the letter ع</p>', false],
  ])('%s', (_, body, expected) => {
    openPage(body);
    expect(isArabicPage(document)).toBe(expected);
  });
});

describe('publication date', () => {
  it.each([
    ['a plain object', { '@type': 'NewsArticle', datePublished: '2018-06-22T10:00:00+03:00' }],
    ['@graph', { '@graph': [{ '@type': 'WebSite' }, { '@type': ['NewsArticle'], datePublished: '2018-06-22T10:00:00+03:00' }] }],
    ['an array', [{ '@type': 'Organization' }, { '@type': 'ReportageNewsArticle', datePublished: '2018-06-22T10:00:00+03:00' }]],
    ['nested', { '@type': 'WebPage', mainEntity: { '@type': 'Article', datePublished: '2018-06-22T10:00:00+03:00' } }],
  ])('from JSON-LD: %s', (_, data) => {
    openPage(ARTICLE, jsonLd(data));
    expect(findArticle(document)?.published).toBe('2018-06-22T10:00:00+03:00');
  });

  it.each([
    ['broken JSON', '{"@type": "NewsArticle", '],
    ['null', 'null'],
    ['a number for a date', { '@type': 'NewsArticle', datePublished: 20180622 }],
    ['no date at all', { '@type': 'NewsArticle', datePublished: 'soon 2018' }],
    ['a year that is none', { '@type': 'NewsArticle', datePublished: '0001-01-01' }],
  ])('falls back to meta on JSON-LD with %s', (_, data) => {
    openPage(ARTICLE, `${jsonLd(data)}<meta property="article:published_time" content="2018-06-23">`);
    expect(findArticle(document)?.published).toBe('2018-06-23');
  });

  it('takes a <time> of the article, not of a related list or a comment', () => {
    openPage(`<article><h1>عودة</h1><div class="comments"><time datetime="2020-01-01">.</time></div>
      <time datetime="2018-07-04T14:02">٤ تموز</time><p>${prose(60)}</p></article><aside><time datetime="2021-01-01">.</time></aside>`);
    expect(findArticle(document)?.published).toBe('2018-07-04T14:02');
  });

  it('is absent where nothing says it', () => {
    openPage(ARTICLE);
    expect(findArticle(document)?.published).toBeUndefined();
  });

  it.each([
    ['2018-6-2', '2018-06-02'],
    ['2018/06/22 10:00:00', '2018-06-22T10:00:00'],
    ['2018-06-22T23:30:00+03:00', '2018-06-22T23:30:00+03:00'],
    ['Fri, 22 Jun 2018 23:00:00 +0300', '2018-06-22'],
    ['June 22, 2018', '2018-06-22'],
    ['soon 22 2018', undefined],
    ['2018-13-45', undefined],
    ['1207', undefined],
    ['', undefined],
  ])('reads %j as %j', (value, expected) => {
    expect(isoDate(value)).toBe(expected);
  });
});

describe('title', () => {
  it('is the headline, not the logo', () => {
    openPage(
      `<header><h1 class="logo">ضفاف الفرات</h1></header>${ARTICLE}`,
      '<meta property="og:title" content="عودة بطيئة إلى المدينة - ضفاف">',
    );
    expect(findArticle(document)).toMatchObject({ title: 'عودة بطيئة إلى المدينة', headline: element('article h1') });
  });

  it('is the shared title without a headline', () => {
    openPage(`<div><p>${prose(80)}</p></div>`, '<title>رصيف</title><meta property="og:title" content="هجوم في البادية">');
    expect(findArticle(document)).toMatchObject({ title: 'هجوم في البادية', headline: null });
  });
});

describe('article root', () => {
  it.each([
    ['itemprop', `<main><div id="root" itemprop="articleBody"><p>${prose(60)}</p></div><p>${prose(30)}</p></main>`],
    ['the longest of several articles', `<article><p>${prose(40)}</p></article><article id="root"><p>${prose(90)}</p></article>`],
    ['role=main', `<div id="root" role="main"><p>${prose(50)}</p><section><p>${prose(40)}</p></section></div>`],
    [
      'the dense part of a main',
      `<main><div class="tools">طباعة</div><div id="root"><p>${prose(60)}</p><p>${prose(60)}</p></div><div>كلمات</div></main>`,
    ],
    ['density, paragraphs', `<div><div><a>رابط</a></div><div id="root"><p>${prose(40)}</p><p>${prose(40)}</p></div></div>`],
    ['density, line breaks', `<div><div>شعار</div><div id="root">${prose(40)}<br>${prose(40)}</div><div>${prose(5)}</div></div>`],
    [
      'density where tags mark teasers',
      `<article><p>${prose(35)}</p></article><div id="root"><p>${prose(90)}</p><p>${prose(90)}</p></div>`,
    ],
  ])('%s', (_, body) => {
    openPage(body);
    expect(findArticle(document)?.root.id).toBe('root');
  });

  it('follows a stated body to one of two articles', () => {
    openPage(
      `<article><p>${prose(90)}</p></article><article id="root"><p>أعلن المجلس ${prose(70)}</p></article>`,
      jsonLd({ '@type': 'NewsArticle', articleBody: `أعلن المجلس ${prose(20)}` }),
    );
    expect(findArticle(document)?.root.id).toBe('root');
  });

  it('is null without Arabic', () => {
    openPage('<article><p>Nothing here for us.</p></article>');
    expect(findArticle(document)).toBeNull();
  });
});
