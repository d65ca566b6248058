import { describe, expect, it } from 'vitest';
import { bundledKnowledge, bundledPack } from '../../cli/knowledge.ts';
import { read } from '../../engine/read.ts';
import type { Verdict } from '../../model/reading.ts';

const knowledge = bundledKnowledge();

/** Verdicts of the bundled dataset on a text, by claim. */
function verdicts(text: string, published: string): Record<string, Verdict> {
  const reading = read({ text, published }, knowledge);
  return Object.fromEntries(
    [...reading.figures, ...reading.dates].flatMap(({ comparisons }) =>
      comparisons.map(({ claim, verdict }) => [claim, verdict]),
    ),
  );
}
const having = (found: Record<string, Verdict>, verdict: Verdict): string[] =>
  Object.keys(found).filter((claim) => found[claim] === verdict);

/** Contradictions and look-alikes that readers of the news meet; the dataset's own, in our words. */
describe('known traps', () => {
  it('knows the 153 attacks claimed in Iraq and Syria', () => {
    const found = verdicts(
      'قالت القيادة المركزية الأمريكية إن تنظيم داعش تبنى 153 هجومًا في العراق وسوريا خلال الأشهر الستة الأولى من عام 2024.',
      '2024-07-20',
    );
    expect(found).toMatchObject({ 'isis-attacks-centcom-153': 'same-figure' });
    expect(having(found, 'differs')).toEqual([]);
  });

  it('does not take another 153, a year later and elsewhere, for the same count', () => {
    const found = verdicts('أعلنت قسد أن داعش نفذ 153 هجومًا في شمال شرقي سوريا بين كانون الأول 2024 وأيلول 2025.', '2025-09-22');
    expect(having(found, 'differs')).toEqual([]);
    expect(having(found, 'same-figure').filter((claim) => claim.includes('centcom'))).toEqual([]);
  });

  it.each([
    ['117 operations are not 117 deaths', 'قال المرصد السوري إن 117 شخصًا قُتلوا في هجمات داعش منذ مطلع عام 2024.', '2024-02-19'],
    ['30,000 imprisoned are not 30,000 killed', 'قدّر ناشطون عدد المعتقلين في سجن صيدنايا بنحو 30 ألف معتقل.', '2022-10-03'],
    [
      'returns counted in other months are other counts',
      'عاد نحو ستة آلاف شخص إلى مدينة الرقة منذ تشرين الأول 2017.',
      '2018-06-22',
    ],
    [
      'attacks in two governorates are not those in all of Syria',
      'نفذ داعش 20 هجومًا على القوات الحكومية في حمص ودير الزور خلال آب 2020.',
      '2020-09-05',
    ],
    ['late 2017 holds October 2017', 'في أواخر عام 2017 سيطرت قسد على مدينة الرقة.', '2024-08-15'],
  ])('%s', (_name, text, published) => {
    expect(having(verdicts(text, published), 'differs')).toEqual([]);
  });

  it('sets all parties and the Coalition alone side by side, without calling them different answers', () => {
    const found = verdicts(
      'وثقت الشبكة السورية لحقوق الإنسان مقتل ما لا يقل عن 2323 مدنيًا في معركة قسد في الرقة بين تشرين الثاني 2016 وتشرين الأول 2017.',
      '2018-06-22',
    );
    expect(having(found, 'differs')).toEqual([]);
    expect(found).toMatchObject({
      'raqqa-civilians-snhr-2323': 'same-figure',
      'raqqa-civilians-amnesty-1600': 'other-scope',
      'raqqa-civilians-coalition-23': 'other-scope',
    });
  });

  it('sees that the Coalition admits another number for its own strikes', () => {
    const found = verdicts(
      'قالت منظمة العفو الدولية إن التحالف الدولي قتل أكثر من 1600 مدني في الرقة بين حزيران وتشرين الأول 2017.',
      '2019-04-25',
    );
    expect(found).toMatchObject({
      'raqqa-civilians-amnesty-1600': 'same-figure',
      'raqqa-civilians-coalition-180': 'differs',
      'raqqa-civilians-snhr-2323': 'other-scope',
    });
  });

  it('sees that the capture of Raqqa is dated otherwise', () => {
    const found = verdicts('أعلن تنظيم الدولة في نيسان 2013 سيطرته على مدينة الرقة.', '2018-06-22');
    expect(having(found, 'differs')).toEqual(
      expect.arrayContaining(['isis-took-raqqa-al-araby-2014-01-13', 'isis-took-raqqa-sohr-2014-01-14']),
    );
  });

  it('keeps one report read four ways together: republished, altered, and what it was altered from', () => {
    const found = verdicts(
      'وثقت الشبكة السورية لحقوق الإنسان مقتل ما لا يقل عن 2323 مدنيًا في الرقة بين تشرين الثاني 2016 وتشرين الأول 2017 على يد التحالف الدولي وقسد وداعش.',
      '2018-06-22',
    );
    expect(found).toMatchObject({
      'raqqa-civilians-snhr-2323': 'same-figure',
      'raqqa-civilians-enab-2323': 'repeat',
      'raqqa-civilians-snhr-2371': 'other-scope',
    });
    const slip = read({ text: 'قُتل 3271 مدنيًا في معركة الرقة بين التحالف وداعش.', published: '2017-12-20' }, knowledge);
    const reasons = slip.figures
      .flatMap(({ comparisons }) => comparisons)
      .find(({ claim }) => claim === 'raqqa-civilians-baladi-3271');
    expect(reasons?.reasons).toContain('alters-origin');
  });

  it('does not take 1,896 arrests by three parties for as many by one', () => {
    const found = verdicts(
      'وثقت الشبكة السورية لحقوق الإنسان اعتقال 1896 شخصًا في الرقة بين تشرين الثاني 2016 وتشرين الأول 2017 على يد قسد.',
      '2018-06-22',
    );
    expect(found).toMatchObject({
      'raqqa-detained-baladi-1896': 'same-figure',
      'raqqa-detained-enab-1896': 'other-scope',
      'raqqa-detained-snhr-isis-617': 'other-scope',
    });
  });

  it('does not set one city’s dead of the earthquake against all of Syria’s', () => {
    const found = verdicts('أدى زلزال 6 شباط 2023 إلى مقتل 3000 شخص في مدينة حلب، بحسب مصدر محلي.', '2023-02-20');
    expect(Object.keys(found).length).toBeGreaterThan(0);
    expect(having(found, 'differs')).toEqual([]);
  });

  it('tells the dead of one café from those of the whole city', () => {
    const found = verdicts(
      'قُتل 15 مدنيًا في غارة للتحالف الدولي على مقهى إنترنت في حي الجزرة بمدينة الرقة في 8 حزيران 2017، بحسب المرصد السوري.',
      '2017-06-09',
    );
    expect(found).toMatchObject({ 'raqqa-cafe-sohr-23-city': 'other-scope', 'raqqa-cafe-sohr-17-city': 'other-scope' });
    expect(having(found, 'differs').filter((claim) => claim.includes('city'))).toEqual([]);
  });

  it('sets fighters who left Raqqa under the deal apart from fighters with their families', () => {
    const found = verdicts(
      'غادر 350 مقاتلًا من تنظيم داعش مدينة الرقة بموجب اتفاق في 14 تشرين الأول 2017، بحسب مسؤول محلي.',
      '2017-11-20',
    );
    expect(found).toMatchObject({
      'raqqa-deal-2017-bbc-250': 'differs',
      'raqqa-deal-2017-coalition-300': 'differs',
      'raqqa-deal-2017-sdf-275-with-families': 'other-scope',
    });
  });

  it('sets documented and estimated dead of the war side by side', () => {
    const found = verdicts(
      'قالت مفوضية الأمم المتحدة لحقوق الإنسان إن 350209 أشخاص قُتلوا في سوريا بين آذار 2011 وآذار 2021.',
      '2021-09-24',
    );
    expect(having(found, 'same-figure').some((claim) => claim.includes('350209'))).toBe(true);
    expect(having(found, 'differs').some((claim) => claim.includes('sohr'))).toBe(true);
  });

  it('does not set all who were killed in Suwayda against civilians alone', () => {
    const found = verdicts(
      'وثق المرصد السوري لحقوق الإنسان مقتل 1311 شخصًا في محافظة السويداء بين 13 و24 تموز 2025.',
      '2025-07-25',
    );
    const claims = new Map(bundledPack().records.claims.map((claim) => [claim.id, claim]));
    expect(Object.keys(found).length).toBeGreaterThan(0);
    expect(having(found, 'differs').filter((claim) => claims.get(claim)?.scope?.who !== undefined)).toEqual([]);
  });

  it('does not take the attack on al-Dariya in 2024 for the one in 2022', () => {
    const found = verdicts(
      'قُتل اثنان من حراس مقر مجلس الرقة العسكري في حي الدرعية بمدينة الرقة في كانون الثاني 2024.',
      '2024-02-01',
    );
    expect(Object.keys(found).filter((claim) => claim.includes('2022'))).toEqual([]);
  });
});
