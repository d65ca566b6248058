// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { MAX_ARTICLE_LENGTH } from '../../model/limits.ts';
import { readBlocks, sameText, type PageBlocks, type TextRange } from '../../page/blocks.ts';
import { element, openPage, prose } from './fixture.ts';

function read(body: string, root = '#root', headline?: string): PageBlocks {
  openPage(body);
  return readBlocks({ root: element(root), headline: headline ? element(headline) : null, title: '', published: undefined });
}

function texts(page: PageBlocks): string[] {
  return page.blocks.map(({ text }) => text.trim()).filter(Boolean);
}

function textOf(range: TextRange | null): string | undefined {
  if (!range) return undefined;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

describe('blocks', () => {
  it.each([
    ['paragraphs', '<p>أول</p><p>ثان</p>', ['أول', 'ثان']],
    ['inline tags do not break', '<p>تنظيم “<b>الدو</b>لة<i> الإسلامية</i>”</p>', ['تنظيم “الدولة الإسلامية”']],
    ['a link is text', '<p>قالت <a href="#">الشبكة</a> إن</p>', ['قالت الشبكة إن']],
    ['two <br> part paragraphs', 'سطر<br>\n<br>آخر', ['سطر', 'آخر']],
    ['<br> breaks the line', 'سطر<br>آخر', ['سطر\nآخر']],
    ['line breaks of the source do not', '<p>تنظيم\n\tالدولة</p>', ['تنظيم  الدولة']],
    ['direct text between blocks', 'قبل<p>بين</p>بعد', ['قبل', 'بين', 'بعد']],
    ['nested blocks', '<section><div>أ<blockquote><p>ب</p></blockquote></div></section>', ['أ', 'ب']],
    ['lists and tables', '<ul><li>بند</li></ul><table><tr><td>23</td><td>الجزرة</td></tr></table>', ['بند', '23', 'الجزرة']],
    ['a block inside an inline tag', '<span>قبل<p>داخل</p>بعد</span>', ['قبل', 'داخل', 'بعد']],
    ['comments of the source', '<p>قو<!-- x -->ات</p>', ['قوات']],
    ['empty blocks', '<p> </p><div>\n</div><p>نص</p>', ['نص']],
  ])('%s', (_, body, expected) => {
    expect(texts(read(`<div id="root">${body}</div>`))).toEqual(expected);
  });

  it.each([
    ['nav', '<nav>قائمة</nav>'],
    ['aside', '<aside>جانب</aside>'],
    ['figure caption', '<figure><img alt="صورة"><figcaption>تعليق</figcaption></figure>'],
    ['caption by class', '<div class="wp-caption"><p class="wp-caption-text">تعليق</p></div>'],
    ['form', '<form><label>اسم</label><input value="اسم"></form>'],
    ['editable', '<div contenteditable="true">مسودة</div>'],
    ['code', '<pre>نص</pre><code>نص</code>'],
    ['script', '<script>"نص"</script><style>/* نص */</style><noscript>نص</noscript><template>نص</template>'],
    ['hidden', '<p hidden>مخفي</p><p aria-hidden="true">مخفي</p>'],
    ['not displayed', '<p style="display:none">مخفي</p>'],
    ['role', '<div role="navigation">قائمة</div>'],
    ['itemprop', '<div itemprop="comment">تعليق</div>'],
    ['share bar', '<div class="shareButtons">فيسبوك</div>'],
    ['related', '<section id="related-posts"><h3>عنوان</h3></section>'],
    [
      'related by its heading',
      '<h3>مقالات ذات صلة</h3><ul><li><a href="#">ألغام منبج</a></li><li><a href="#">سد تشرين</a></li></ul>',
    ],
    ['related in a paragraph', '<p>اقرأ أيضًا: <a href="#">ألغام منبج تحصد أرواحًا جديدة</a></p>'],
    ['a list of links', '<ul><li><a href="#">حلب</a></li><li><a href="#">إدلب</a></li></ul>'],
    ['tags', '<div><a rel="tag" href="#">حلب</a> <a rel="tag" href="#">إدلب</a></div>'],
    ['a foreign header', '<header>شعار</header>'],
    ['footer', '<footer>حقوق</footer>'],
  ])('leaves out: %s', (_, body) => {
    expect(texts(read(`<div id="root"><p>نص الخبر ${prose(40)}</p>${body}</div>`))).toHaveLength(1);
  });

  it.each([
    ['an article within a suspicious name', `<div class="content sidebar-left"><p>${prose(40)}</p></div>`],
    ['surroundings in a name', `<div class="has-sidebar"><p>${prose(4)}</p></div><pre>${prose(40)}</pre>`],
    ['a list with a link', `<ul><li>قال <a href="#">المجلس</a> إن عدد العائدين ارتفع</li></ul><pre>${prose(40)}</pre>`],
    ['prose that begins like a lead', `<p>اخبار عن عودة الأهالي وصلت إلى المدينة صباح اليوم بعد رحلة طويلة</p>`],
  ])('keeps: %s', (_, body) => {
    expect(texts(read(`<div id="root">${body}</div>`))).toHaveLength(1);
  });

  it('puts a headline outside the root first', () => {
    const page = read(`<div><header><h1>عنوان</h1></header><div id="root"><p>نص</p></div></div>`, '#root', 'h1');
    expect(texts(page)).toEqual(['عنوان', 'نص']);
  });

  it('takes a headline inside a header of the root once', () => {
    const page = read(`<div id="root"><header><span>تقارير</span><h1>عنوان</h1></header><p>${prose(9)}</p></div>`, '#root', 'h1');
    expect(texts(page).filter((text) => text === 'عنوان')).toHaveLength(1);
  });

  it('cuts what is too long', () => {
    const page = read(`<div id="root"><p>${'ا'.repeat(MAX_ARTICLE_LENGTH - 10)}</p><p>${'ب'.repeat(50)}</p><p>نص</p></div>`);
    expect(page.blocks.map(({ text }) => text.length)).toEqual([MAX_ARTICLE_LENGTH - 10, 10]);
  });

  it('leaves the page as it was', () => {
    openPage(`<div id="root"><h3>اقرأ أيضًا</h3><ul><li><a href="#">خبر</a></li></ul><p>نص<br>آخر</p></div>`);
    const before = document.documentElement.outerHTML;
    readBlocks({ root: element('#root'), headline: null, title: '', published: undefined });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('ranges', () => {
  const PAGE = '<div id="root"><p>تنظيم “<b>الدو</b>لة<i> الإسلامية</i>” قبل<br>بعد</p><p>ثان</p></div>';

  it.each([
    ['one node', 'تنظيم'],
    ['a whole node', 'الدو'],
    ['across inline tags', '“الدولة الإسلامية”'],
    ['the second half', 'لة الإسلامية'],
    ['after the breaks', 'بعد'],
  ])('%s', (_, surface) => {
    const { blocks, toRange } = read(PAGE);
    const start = blocks[0]?.text.indexOf(surface) ?? -1;
    expect(start).toBeGreaterThanOrEqual(0);
    expect(textOf(toRange(0, start, start + surface.length))).toBe(surface);
  });

  it('begins in the node of its first letter and ends in that of its last', () => {
    const { blocks, toRange } = read(PAGE);
    const start = blocks[0]?.text.indexOf('الدو') ?? -1;
    const range = toRange(0, start, start + 4);
    expect([range?.startOffset, range?.endOffset]).toEqual([0, 4]);
    expect(range?.startContainer).toBe(range?.endContainer);
  });

  it('draws in to text where it touches a line break', () => {
    const { blocks, toRange } = read(PAGE);
    const end = blocks[0]?.text.indexOf('\n') ?? -1;
    expect(textOf(toRange(0, end - 3, end + 1))).toBe('قبل');
    expect(textOf(toRange(0, end, end + 4))).toBe('بعد');
    expect(toRange(0, end, end + 1)).toBeNull();
  });

  it.each([
    ['an unknown block', 9, 0, 1],
    ['an empty stretch', 0, 3, 3],
    ['beyond the end', 1, 50, 60],
  ])('null for %s', (_, block, start, end) => {
    expect(read(PAGE).toRange(block, start, end)).toBeNull();
  });

  it('finds every place again', () => {
    const { blocks, toRange, locate } = read(PAGE);
    for (const { id, text } of blocks) {
      for (let offset = 0; offset < text.length; offset++) {
        const range = toRange(id, offset, offset + 1);
        const place = range && locate(range.startContainer, range.startOffset);
        expect(place).toEqual(text[offset] === '\n' ? null : { block: id, offset });
      }
    }
    expect(locate(document.body, 0)).toBeNull();
  });
});

describe('sameText', () => {
  it('compares block by block', () => {
    const one = [{ id: 0, text: 'أ' }];
    expect(sameText(one, [{ id: 0, text: 'أ' }])).toBe(true);
    expect(sameText(one, [{ id: 0, text: 'ب' }])).toBe(false);
    expect(sameText(one, [])).toBe(false);
  });
});
