import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../engine/lexicon/compile.ts';
import type { FigureCard } from '../../model/card.ts';
import { datasetOf } from '../../reader/dataset.ts';
import { Reader } from '../../reader/reader.ts';
import { SAMPLE } from '../engine/sampleRecords.ts';

const DATASET = datasetOf({
  records: {
    ...SAMPLE,
    outlets: SAMPLE.outlets.map((outlet) =>
      outlet.id === 'snhr'
        ? outlet
        : { ...outlet, calls: [{ entity: 'sdf', form: `اسم عند ${outlet.id}`, texts: 5, textsRead: 10 }] },
    ),
  },
  lexicon: compileLexicon(SAMPLE.entities),
});
const reader = (): Reader => new Reader(() => Promise.resolve(DATASET));

const REQUEST = {
  title: 'معركة الرقة',
  published: '2018-06-22T10:00:00+03:00',
  blocks: [
    { id: 0, text: 'دخلت قسد مدينة الرقة.' },
    {
      id: 3,
      text: 'وقالت الشبكة السورية لحقوق الإنسان إن عدد القتلى المدنيين في الرقة تجاوز 2323 مدنيًا بين تشرين الثاني 2016 وتشرين الأول 2017.',
    },
  ],
};

describe('reading a page', () => {
  it('marks names and the figures that others speak of, in the blocks where they stand', async () => {
    const { annotations, outlet } = await reader().read(REQUEST, 'https://elsewhere.example/a');
    expect(outlet).toBeNull();
    const shown = annotations.map(({ block, start, end, category, status }) => [
      REQUEST.blocks.find(({ id }) => id === block)?.text.slice(start, end),
      category,
      status,
    ]);
    expect(shown).toEqual([
      ['قسد', 'group', 'named'],
      ['مدينة الرقة', 'place', 'named'],
      ['الشبكة السورية لحقوق الإنسان', 'organisation', 'named'],
      ['الرقة', 'place', 'named'],
      ['تجاوز 2323 مدنيًا', 'figure', 'differs'],
    ]);
  });

  it('takes the outlet from the address of the sender alone', async () => {
    expect((await reader().read({ ...REQUEST, title: 'forat.example' }, 'https://www.forat.example/a')).outlet).toBe('forat');
  });

  it('gives the same marks again after the worker died, and says that the old reading is gone', async () => {
    const first = await reader().read(REQUEST, undefined);
    const reborn = reader();
    const request = { reading: first.reading, annotation: first.annotations[0]?.id };
    expect(await reborn.card(request)).toEqual({ stale: true });
    expect((await reborn.read(REQUEST, undefined)).annotations).toEqual(first.annotations);
  });

  it.each([
    {},
    { title: '', blocks: [{ id: -1, text: '' }] },
    { title: '', blocks: [{ id: 0, text: 'x'.repeat(300_001) }] },
    { ...REQUEST, extra: true },
  ])('refuses what is no request (%#)', async (request) => {
    await expect(reader().read(request, undefined)).rejects.toThrow();
  });
});

async function card(text: string, url = 'https://elsewhere.example/a') {
  const here = reader();
  const { reading, annotations } = await here.read(REQUEST, url);
  const annotation = annotations.find(
    ({ block, start, end }) => REQUEST.blocks.find(({ id }) => id === block)?.text.slice(start, end) === text,
  );
  const reply = await here.card({ reading, annotation: annotation?.id ?? '' });
  if (!('card' in reply)) throw new Error(`no card for ${text}`);
  return reply.card;
}

describe('cards', () => {
  it('shows what others said of a figure, with what differs in scope', async () => {
    const figure = (await card('تجاوز 2323 مدنيًا')) as FigureCard;
    expect(figure.reading).toMatchObject({
      quantity: { best: 2323, bound: 'more-than' },
      who: 'civilians',
      period: '2016-11/2017-10',
      claimant: { en: 'snhr' },
    });
    expect(figure.rows.map(({ claim, verdict }) => [claim, verdict])).toEqual([
      ['snhr-all', 'same-figure'],
      ['monitor-all', 'differs'],
      ['monitor-coalition', 'other-scope'],
    ]);
    expect(figure.rows[0]?.repeatedBy).toMatchObject([
      { outlet: { en: 'forat' }, url: 'https://forat.example/1' },
      { outlet: { en: 'wakala' } },
    ]);
    expect(figure.rows[2]?.scope).toEqual({
      period: '2017-06-06/2017-10-17',
      perpetrators: [{ ar: 'التحالف الدولي', en: 'coalition' }],
    });
  });

  it('leaves the page’s own outlet out of what others call a group', async () => {
    const group = await card('قسد', 'https://forat.example/a');
    expect(group).toMatchObject({
      kind: 'entity',
      namings: [{ form: 'اسم عند wakala' }, { form: 'اسم عند monitor' }],
      ownNaming: { form: 'اسم عند forat' },
    });
    expect(group.kind === 'entity' && group.events.slice(0, 2).map(({ id, why }) => [id, why])).toEqual([
      [
        'battle-began',
        {
          own: false,
          shared: [
            { ar: 'قسد', en: 'sdf' },
            { ar: 'الرقة', en: 'raqqa' },
          ],
        },
      ],
      ['sdf-took-latakia', undefined],
    ]);
  });

  it('tells what came out after the article from what was known then', async () => {
    const [before, after] = ['2017-12-20', '2018-06-22'].map(async (published) => {
      const here = reader();
      const { reading, annotations } = await here.read({ ...REQUEST, published }, undefined);
      const reply = await here.card({ reading, annotation: annotations.find(({ kind }) => kind === 'figure')?.id ?? '' });
      return 'card' in reply && reply.card.kind === 'figure' ? reply.card.rows.map(({ later }) => later) : [];
    });
    expect(await before).toEqual([true, true, true]);
    expect(await after).toEqual([false, false, false]);
  });

  it('lets reports that republish one count stand under one of them where the origin is the page’s own', async () => {
    const figure = (await card('تجاوز 2323 مدنيًا', 'https://snhr.example/a')) as FigureCard;
    expect(
      figure.rows.filter(({ verdict }) => verdict === 'repeat').map(({ claim, repeatedBy }) => [claim, repeatedBy.length]),
    ).toEqual([['forat-repeat', 1]]);
  });

  it('names by the period that the article is of', async () => {
    const calls = [
      { entity: 'sdf', form: 'الاسم القديم', texts: 9, textsRead: 10, period: '../2017-12' },
      { entity: 'sdf', form: 'الاسم الجديد', texts: 2, textsRead: 10, period: '2018-01/..' },
    ];
    const outlets = SAMPLE.outlets.map((outlet) => (outlet.id === 'wakala' ? { ...outlet, calls } : outlet));
    const here = new Reader(() =>
      Promise.resolve(datasetOf({ records: { ...SAMPLE, outlets }, lexicon: compileLexicon(SAMPLE.entities) })),
    );
    const { reading, annotations } = await here.read(REQUEST, undefined);
    const reply = await here.card({ reading, annotation: annotations[0]?.id ?? '' });
    expect(reply).toMatchObject({ card: { namings: [{ form: 'الاسم الجديد', period: '2018-01/..' }, { form: 'الاسم القديم' }] } });
  });
});
