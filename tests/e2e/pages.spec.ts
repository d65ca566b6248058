import { cardText, closeCard, openCard } from './card.ts';
import { bare, expectedOf, nameOf, OUTLETS, uncovered } from './expected.ts';
import { expect, test } from './fixtures.ts';
import { marks, marksWithin, markedTexts } from './marks.ts';

for (const outlet of OUTLETS) {
  const expected = expectedOf(outlet);

  test(`${outlet}: names, figures and dates of the article are marked, its site's furniture is not`, async ({ openMarked }) => {
    const page = await openMarked(expected.url);
    const marked = await markedTexts(page);

    const surfaces = [...expected.mentions, ...expected.figures, ...expected.dates].map(({ surface }) => surface);
    expect(uncovered(surfaces, marked), 'not marked').toEqual([]);
    expect(await marksWithin(page, expected.furniture), 'marked in furniture').toEqual([]);
    const words = marked.map(bare);
    expect(
      expected.notMarked.filter((surface) => words.some((text) => text === bare(surface))),
      'marked furniture',
    ).toEqual([]);
  });
}

for (const outlet of OUTLETS) {
  const { url, mentions } = expectedOf(outlet);

  test(`${outlet}: the card of each name is about whom the article means`, async ({ openMarked }) => {
    const page = await openMarked(url);
    const labels: Record<string, string> = {};
    for (const { surface } of mentions) {
      labels[surface] = (await openCard(page, surface)).label;
      await closeCard(page);
    }
    expect(labels).toEqual(Object.fromEntries(mentions.map(({ surface, entity }) => [surface, nameOf(entity)])));
  });
}

test('a mark opens a card that goes away with the pointer', async ({ openMarked }) => {
  const page = await openMarked(expectedOf('forat').url);
  const card = await openCard(page, '2323');
  expect(card.kind).toBe('figure');
  expect(card.label).not.toBe('');
  expect(card.rows.length).toBeGreaterThan(1);
  await closeCard(page);
  expect(await cardText(page)).toBeNull();
});

test('the card of a name says who it is', async ({ openMarked }) => {
  const page = await openMarked(expectedOf('forat').url);
  const card = await openCard(page, 'الشبكة السورية');
  expect(card.kind).toBe('entity');
  expect(card.label).toContain('الشبكة السورية لحقوق الإنسان');
});

test('another figure for the same question is shown as differing', async ({ openMarked }) => {
  const page = await openMarked(expectedOf('wakala').url);
  const card = await openCard(page, '2140');
  expect(card.rows.filter(({ classes }) => classes.includes('differs')).map(({ text }) => text)).toEqual(
    expect.arrayContaining([expect.stringContaining('الشبكة السورية لحقوق الإنسان')]),
  );
});

test('text that arrives later is read too', async ({ openMarked }) => {
  const page = await openMarked('http://forat.example/late.html');
  await expect.poll(async () => markedTexts(page)).toContain('التحالف الدولي');
  expect((await markedTexts(page)).some((text) => text.includes('2323'))).toBe(false);

  await page.click('#more');
  await expect.poll(async () => (await markedTexts(page)).some((text) => text.includes('2323'))).toBe(true);
  const { rows } = await openCard(page, '2323');
  expect(rows.length).toBeGreaterThan(1);
});

test('marks come back when the page clears the shared registry', async ({ openMarked }) => {
  const page = await openMarked(expectedOf('forat').url);
  const before = (await markedTexts(page)).length;
  await page.evaluate(() => CSS.highlights.clear());
  await page.evaluate(() => document.querySelector('.entry-content')?.append(document.createElement('p')));
  await expect.poll(async () => (await markedTexts(page)).length).toBe(before);
});

test('highlights are named anew on each load and their names tell nothing', async ({ openMarked }) => {
  const page = await openMarked(expectedOf('forat').url);
  const first = (await marks(page)).map(({ name }) => name);
  await page.reload();
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(0);
  const second = new Set((await marks(page)).map(({ name }) => name));
  expect(first.filter((name) => second.has(name))).toEqual([]);
  expect(first.filter((name) => /group|place|person|figure|date|differ|islamic|pack/.test(name))).toEqual([]);
});

test('marks follow the page into the dark', async ({ openMarked }) => {
  const page = await openMarked(expectedOf('wakala').url);
  const colours = (): Promise<string[]> =>
    page.evaluate(() =>
      Array.from(
        CSS.highlights.keys(),
        (name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationColor,
      ).sort(),
    );
  const light = await colours();
  expect(light.length).toBeGreaterThan(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(async () => (await colours()).filter((colour) => light.includes(colour))).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(colours).toEqual(light);
});
