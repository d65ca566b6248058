import { realArticles, SHARED, wrapped } from './articles.ts';
import { type CardRow, openCard } from './card.ts';
import { expect, test } from './fixtures.ts';
import { missedNames, placedMarks, unexpectedMarks } from './goldMarks.ts';
import { marksWithin } from './marks.ts';
import { word } from './words.ts';

const FURNITURE = ['header nav', '.share-buttons', 'figure', 'aside', 'footer'];

for (const { id, article } of realArticles()) {
  if (!article)
    console.warn(`SKIPPED: article ${id} is not in ${SHARED}/articles; set SIYAQ_SHARED to the folder that holds it.`);

  test.describe(`article ${id}`, () => {
    test.skip(!article, `the shared article ${id} is absent`);
    if (!article) return;

    test.beforeEach(({ site }) => {
      site.pages[article.url] = wrapped(article);
    });

    test('every name of the gold is marked, and nothing else', async ({ openMarked }) => {
      const page = await openMarked(article.url);
      const marked = await placedMarks(page, article);
      expect.soft(missedNames(article, marked), 'names without a mark').toEqual([]);
      expect.soft(unexpectedMarks(article, marked), 'marks on neither a name nor a figure').toEqual([]);
      expect(await marksWithin(page, FURNITURE), 'marks in furniture').toEqual([]);
    });

    if (id !== '000') return;

    test('the card of «2323» holds the other counts, each with its scope', async ({ openMarked }) => {
      const page = await openMarked(article.url);
      const { rows, text } = await openCard(page, '2323');
      const by = (claimant: RegExp): CardRow[] => rows.filter((row) => claimant.test(row.text));

      expect(by(/الشبكة السورية لحقوق الإنسان/).length).toBeGreaterThan(0);
      const amnesty = by(/العفو الدولية|Airwars|إيروورز|إير وورز/);
      expect(amnesty.some((row) => /1[,٬.]?600|١٬?٦٠٠/.test(row.text))).toBe(true);
      const coalition = by(/التحالف/).filter((row) => row.tags.length > 0);
      expect(coalition.length).toBeGreaterThan(0);
      expect(text).toMatch(/\b180\b|١٨٠/);

      for (const row of rows.filter(({ classes }) => classes.includes('other-scope'))) {
        expect(row.tags.length, `${row.text} says what is other about its scope`).toBeGreaterThan(0);
        expect(row.verdict).not.toBe(word('verdict.value.differs'));
      }
      for (const row of amnesty) expect(row.classes).not.toContain('differs');
    });

    test('the card of «نيسان 2013» shows January 2014', async ({ openMarked }) => {
      const page = await openMarked(article.url);
      const { text } = await openCard(page, 'نيسان 2013');
      expect(text).toContain('كانون الثاني');
      expect(text).toMatch(/2014|٢٠١٤/);
    });
  });
}
