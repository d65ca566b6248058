import { expect, test } from 'vitest';
import { scopeTags } from '../../components/scopeText.ts';
import { localeWords } from './localeWords.ts';

const arabic = localeWords('ar');

test("a tag says the claim's own scope", () => {
  const coalition = { ar: 'التحالف الدولي', en: 'Global Coalition' };
  const sdf = { ar: 'قسد', en: 'SDF' };
  const scope = {
    period: '2017-06/2017-10',
    perpetrators: [coalition, sdf],
    measure: 'killed-or-injured',
    who: 'children',
  } as const;
  expect(
    scopeTags(
      { reasons: ['period-differs', 'perpetrator-differs'], scope: { ...scope, perpetrators: [coalition, sdf] } },
      'ar',
      arabic,
    ),
  ).toEqual(['ما يُحصى: قتلى وجرحى', 'من يُحصى: أطفال', 'المدة: حزيران – تشرين الأول 2017', 'منسوب إلى: التحالف الدولي، قسد']);
});

test('a departure that is not spelt out is still named', () => {
  expect(scopeTags({ reasons: ['place-differs', 'value-conflicts'], scope: {} }, 'ar', arabic)).toEqual(['مكان آخر']);
});

test('the same scope has no tags', () => {
  expect(scopeTags({ reasons: ['value-agrees', 'scope-agrees'], scope: {} }, 'ar', arabic)).toEqual([]);
});
