import type { Entity, SurfaceForm } from '../../model/entity.ts';
import type { Records } from '../../model/pack.ts';
import { compileLexicon } from '../../engine/lexicon/compile.ts';
import { type Knowledge, knowledgeOf } from '../../engine/read.ts';

type Rest = Partial<Omit<Entity, 'id' | 'category' | 'forms'>>;

export function entity(id: string, category: Entity['category'], forms: (string | SurfaceForm)[], rest: Rest = {}): Entity {
  return {
    id,
    category,
    name: { ar: typeof forms[0] === 'string' ? forms[0] : (forms[0]?.text ?? id), en: id },
    line: { ar: 'سطر', en: 'line' },
    forms: forms.map((form) => (typeof form === 'string' ? { text: form } : form)),
    ...rest,
  };
}

const SYRIA = entity('syria', 'country', ['سوريا', 'سورية']);
const RAQQA_GOVERNORATE = entity('raqqa-governorate', 'place', ['محافظة الرقة'], { placeType: 'governorate', within: 'syria' });

/** A small dataset of its own: real names, invented counts. */
export const SAMPLE: Records = {
  entities: [
    SYRIA,
    RAQQA_GOVERNORATE,
    entity('raqqa-south', 'place', ['ريف الرقة الجنوبي'], { placeType: 'countryside', within: 'raqqa-governorate' }),
    entity('raqqa', 'place', ['الرقة'], { placeType: 'city', within: 'raqqa-governorate' }),
    entity('raqqa-military-council', 'armed-group', ['مجلس الرقة العسكري']),
    entity('jazra', 'place', [{ text: 'الجزرة', near: ['raqqa'] }], { placeType: 'neighbourhood', within: 'raqqa' }),
    entity('ziyara', 'place', ['بلدة الزيارة', 'قرية الزيارة'], { within: 'syria' }),
    entity('latakia', 'place', ['اللاذقية'], { placeType: 'city', within: 'syria' }),
    entity(
      'islamic-state',
      'armed-group',
      ['تنظيم الدولة', 'تنظيم الدولة الإسلامية', 'داعش', 'تنظيم داعش', { text: 'الدولة', quoted: true }],
      { backReferences: ['التنظيم'] },
    ),
    entity('sdf', 'armed-group', ['قسد', 'قوات قسد', 'قوات سوريا الديمقراطية', { text: 'القوات الكردية', descriptor: true }]),
    entity('coalition', 'government-force', ['التحالف الدولي', { text: 'التحالف', after: ['طائرات', 'قوات'] }]),
    entity('assad', 'person', [{ text: 'الأسد', after: ['بشار', 'الرئيس'] }, 'بشار الأسد']),
    entity('baghdadi', 'person', ['أبو بكر البغدادي']),
    entity('turkish-army', 'government-force', [
      'الجيش التركي',
      { text: 'جنود أتراك', descriptor: true },
      { text: 'جنديا تركيا', descriptor: true },
    ]),
    entity('new-army', 'government-force', [{ text: 'الجيش السوري', since: '2024-12-08' }]),
    entity('government-forces', 'government-force', ['الجيش السوري', 'قوات الأسد', 'قوات النظام السوري']),
    entity('snhr', 'organisation', ['الشبكة السورية لحقوق الإنسان'], { backReferences: ['الشبكة'] }),
    entity('monitor', 'organisation', ['المرصد السوري']),
    entity('forat', 'outlet', ['صحيفة الفرات']),
    entity('wakala', 'outlet', ['وكالة الشمال']),
    entity('ali', 'person', [{ text: 'علي', exact: true }]),
  ],
  outlets: [
    { id: 'forat', sites: ['forat.example'], languages: ['ar'] },
    { id: 'wakala', sites: ['wakala.example', 'shared.example/wakala'], languages: ['ar'] },
    { id: 'snhr', sites: ['snhr.example'], languages: ['ar'] },
    { id: 'monitor', sites: ['monitor.example'], languages: ['ar'] },
  ],
  reports: ['forat', 'wakala', 'snhr', 'monitor'].flatMap((outlet) =>
    [
      ['report', '2018-01-10'],
      ['late-report', '2025-01-10'],
    ].map(([name = '', published = '']) => ({
      id: `${outlet}-${name}`,
      outlet,
      published,
      url: `https://${outlet}.example/${name === 'report' ? 1 : 2}`,
      checked: { how: 'page-read' as const, on: '2026-11-24' },
    })),
  ),
  events: [
    ...(
      [
        ['sdf-took-latakia', 'territory-taken', '2016-12-11', 'latakia', ['sdf']],
        ['is-attacked-latakia', 'attack', '2018-05-03', 'latakia', ['islamic-state']],
        ['battle-began', 'operation-begins', '2017-06-06', 'raqqa', ['sdf', 'coalition']],
        ['agreement-signed', 'agreement', '2018-03-10', 'syria', ['sdf', 'government-forces']],
        ['leader-killed', 'assassination', '2019-10-27', 'syria', ['coalition', 'baghdadi']],
      ] as const
    ).map(([id, kind, date, place, actors]) => ({
      id,
      kind,
      date,
      place,
      actors: [...actors],
      title: { ar: 'حدث', en: 'event' },
      reports: ['wakala-late-report'],
    })),
    {
      id: 'is-took-raqqa',
      kind: 'territory-taken',
      date: '2014-01',
      place: 'raqqa',
      actors: ['islamic-state'],
      title: { ar: 'السيطرة', en: 'capture' },
      reports: ['wakala-report'],
    },
    {
      id: 'sdf-took-raqqa',
      kind: 'territory-taken',
      date: '2017-10',
      place: 'raqqa',
      actors: ['sdf', 'coalition'],
      title: { ar: 'السيطرة', en: 'capture' },
      reports: ['forat-report'],
    },
  ],
  topics: [
    { kind: 'date', id: 'when-second', question: { ar: 'متى؟', en: 'When?' }, event: 'sdf-took-latakia' },
    { kind: 'date', id: 'when-attack', question: { ar: 'متى؟', en: 'When?' }, event: 'is-attacked-latakia' },
    { kind: 'date', id: 'when-begun', question: { ar: 'متى؟', en: 'When?' }, event: 'battle-began' },
    { kind: 'date', id: 'when-signed', question: { ar: 'متى؟', en: 'When?' }, event: 'agreement-signed' },
    { kind: 'date', id: 'when-killed', question: { ar: 'متى؟', en: 'When?' }, event: 'leader-killed' },
    {
      kind: 'quantity',
      id: 'civilians-killed',
      question: { ar: 'كم قُتل؟', en: 'How many were killed?' },
      measure: 'killed',
      who: 'civilians',
      place: 'raqqa',
      period: '2016-11/2017-10',
      perpetrators: ['coalition', 'sdf', 'islamic-state'],
      about: ['sdf', 'coalition', 'islamic-state'],
    },
    {
      kind: 'quantity',
      id: 'attacks-2024',
      question: { ar: 'كم هجومًا؟', en: 'How many attacks?' },
      measure: 'attacks',
      place: 'syria',
      period: '2024-01/2024-06',
      perpetrators: ['islamic-state'],
    },
    {
      kind: 'quantity',
      id: 'war-killed',
      question: { ar: 'كم شخصًا قُتل في الحرب؟', en: 'How many people did the war kill?' },
      measure: 'killed',
      who: 'people',
      place: 'syria',
      period: '2011-03/2021-03',
      perpetrators: 'irrelevant',
    },
    {
      kind: 'quantity',
      id: 'fighters-killed',
      question: { ar: 'كم عنصرًا قُتل؟', en: 'How many fighters were killed?' },
      measure: 'killed',
      who: 'fighters',
      members: ['government-forces'],
      place: 'latakia',
      period: '2018-03',
      perpetrators: 'irrelevant',
    },
    {
      kind: 'quantity',
      id: 'gas-attack',
      question: { ar: 'كم شخصًا قُتل في الهجوم الكيميائي؟', en: 'How many people did the chemical attack kill?' },
      measure: 'killed',
      who: 'people',
      place: 'latakia',
      period: '2018-04-07',
      perpetrators: 'irrelevant',
      keywords: ['كيميائ'],
    },
    {
      kind: 'quantity',
      id: 'poor-2021',
      question: { ar: 'ما نسبة الفقراء؟', en: 'What share is poor?' },
      measure: 'share',
      place: 'syria',
      period: '2021',
      perpetrators: 'irrelevant',
      keywords: ['فقر'],
    },
    {
      kind: 'quantity',
      id: 'rate-2021-12-01',
      question: { ar: 'كم ليرة يساوي الدولار؟', en: 'How many pounds is a dollar?' },
      measure: 'money',
      currency: 'SYP',
      place: 'syria',
      period: '2021-12-01',
      perpetrators: 'irrelevant',
      keywords: ['دولار'],
    },
    { kind: 'date', id: 'when-is-took-raqqa', question: { ar: 'متى؟', en: 'When?' }, event: 'is-took-raqqa' },
    { kind: 'date', id: 'when-sdf-took-raqqa', question: { ar: 'متى؟', en: 'When?' }, event: 'sdf-took-raqqa' },
  ],
  claims: [
    ...(
      [
        ['second-december', 'when-second', '2016-12-11'],
        ['attack-third', 'when-attack', '2018-05-03'],
        ['begun-sixth', 'when-begun', '2017-06-06'],
        ['signed-tenth', 'when-signed', '2018-03-10'],
        ['killed-27', 'when-killed', '2019-10-27'],
      ] as const
    ).map(([id, topic, date]) => ({ id, topic, claimant: 'wakala', report: 'wakala-late-report', date })),
    {
      id: 'snhr-all',
      topic: 'civilians-killed',
      claimant: 'snhr',
      report: 'snhr-report',
      quantity: { best: 2323, bound: 'at-least' },
    },
    {
      id: 'forat-repeat',
      topic: 'civilians-killed',
      claimant: 'snhr',
      report: 'forat-report',
      quantity: { best: 2323, bound: 'more-than' },
      repeats: 'snhr-all',
    },
    {
      id: 'wakala-repeat',
      topic: 'civilians-killed',
      claimant: 'snhr',
      report: 'wakala-report',
      quantity: { best: 2323, bound: 'exact' },
      repeats: 'forat-repeat',
    },
    {
      id: 'monitor-all',
      topic: 'civilians-killed',
      claimant: 'monitor',
      report: 'monitor-report',
      quantity: { best: 1873, bound: 'exact' },
    },
    {
      id: 'monitor-coalition',
      topic: 'civilians-killed',
      claimant: 'monitor',
      report: 'monitor-report',
      quantity: { best: 1600, bound: 'more-than' },
      scope: { period: '2017-06-06/2017-10-17', perpetrators: ['coalition'] },
    },
    {
      id: 'attacks-153',
      topic: 'attacks-2024',
      claimant: 'islamic-state',
      report: 'wakala-late-report',
      quantity: { best: 153, bound: 'exact' },
    },
    {
      id: 'war-388652',
      topic: 'war-killed',
      claimant: 'monitor',
      report: 'monitor-late-report',
      quantity: { best: 388652, bound: 'exact' },
    },
    {
      id: 'fighters-30',
      topic: 'fighters-killed',
      claimant: 'monitor',
      report: 'monitor-late-report',
      quantity: { best: 30, bound: 'exact' },
    },
    {
      id: 'gas-70',
      topic: 'gas-attack',
      claimant: 'monitor',
      report: 'monitor-late-report',
      quantity: { best: 70, bound: 'exact' },
    },
    { id: 'poor-90', topic: 'poor-2021', claimant: 'snhr', report: 'snhr-late-report', quantity: { best: 90, bound: 'exact' } },
    {
      id: 'rate-3500',
      topic: 'rate-2021-12-01',
      claimant: 'forat',
      report: 'forat-late-report',
      quantity: { best: 3500, bound: 'exact' },
    },
    { id: 'is-january', topic: 'when-is-took-raqqa', claimant: 'wakala', report: 'wakala-report', date: '2014-01-13' },
    { id: 'sdf-october', topic: 'when-sdf-took-raqqa', claimant: 'sdf', report: 'wakala-report', date: '2017-10-17' },
  ],
};

export const KNOWLEDGE: Knowledge = knowledgeOf(SAMPLE, compileLexicon(SAMPLE.entities));
