import type { ClaimRow, DateCard, EntityCard, FigureCard } from '../../model/card.ts';
import type { Localised } from '../../model/id.ts';

const text = (ar: string, en: string): Localised => ({ ar, en });

const snhr = text('الشبكة السورية لحقوق الإنسان', 'Syrian Network for Human Rights');
const coalition = text('التحالف الدولي', 'Global Coalition');
const raqqa = text('الرقة', 'Raqqa');

/** A row with what a test does not care about filled in. */
export function sampleRow(row: Partial<ClaimRow> & Pick<ClaimRow, 'claim' | 'verdict'>): ClaimRow {
  return {
    claimant: snhr,
    report: { outlet: snhr, published: '2017-12-14', title: 'تقرير الرقة', url: 'https://snhr.example/raqqa' },
    quantity: { best: 2323, bound: 'at-least' },
    reasons: [],
    scope: {},
    later: false,
    repeatedBy: [],
    ...row,
  };
}

export const FIGURE_CARD: FigureCard = {
  kind: 'figure',
  surface: '2323 مدنيًا',
  question: text('كم مدنيًا قُتل في معركة الرقة؟', 'How many civilians were killed in the battle of Raqqa?'),
  reading: {
    quantity: { best: 2323, bound: 'more-than' },
    measure: 'killed',
    who: 'civilians',
    places: [raqqa],
    period: '2016-11/2017-10',
    claimant: snhr,
  },
  rows: [
    sampleRow({ claim: 'repeat', verdict: 'repeat', reasons: ['repeats-origin'] }),
    sampleRow({
      claim: 'coalition',
      verdict: 'other-scope',
      claimant: coalition,
      reasons: ['period-differs', 'perpetrator-differs'],
      scope: { period: '2017-06/2017-10', perpetrators: [coalition] },
      quantity: { best: 23, bound: 'exact' },
    }),
    sampleRow({
      claim: 'same',
      verdict: 'same-figure',
      reasons: ['value-agrees'],
      repeatedBy: [{ outlet: text('زمان الوصل', 'Zaman al-Wasl'), published: '2017-12-15' }],
    }),
    sampleRow({
      claim: 'differs',
      verdict: 'differs',
      reasons: ['value-conflicts'],
      quantity: { best: 3271, bound: 'at-least' },
    }),
  ],
};

export const DATE_CARD: DateCard = {
  kind: 'date',
  surface: 'نيسان 2013',
  question: text('متى سيطر التنظيم على مدينة الرقة؟', 'When did the group take the city of Raqqa?'),
  edtf: '2013-04',
  rows: [sampleRow({ claim: 'january', verdict: 'differs', quantity: undefined, date: '2014-01-12/2014-01-14' })],
};

export const ENTITY_CARD: EntityCard = {
  kind: 'entity',
  id: 'sdf',
  category: 'armed-group',
  name: text('قوات سوريا الديمقراطية', 'Syrian Democratic Forces'),
  line: text('تحالف فصائل مسلحة أُعلن عام 2015.', 'Alliance of armed factions announced in 2015.'),
  namings: [
    { outlet: text('عنب بلدي', 'Enab Baladi'), form: 'قوات سوريا الديمقراطية', texts: 41, textsRead: 44 },
    { outlet: text('نورث برس', 'North Press'), form: 'قسد', texts: 2, textsRead: 3 },
    { outlet: text('المرصد السوري', 'SOHR'), form: 'قوات سوريا الديمقراطية', texts: 30, textsRead: 31 },
  ],
  events: [],
};
