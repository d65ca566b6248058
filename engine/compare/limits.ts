import type { Measure } from '../../model/measure.ts';
import { foldWord, type Word } from '../arabic/words.ts';
import { HARM, INFLICTED } from './hierarchy.ts';
import { beginsWithAny, withProclitics } from './keywords.ts';

/**
 * What can limit a count without being who, where, when or by whom: how people died, or which of them are meant. «40 شخصًا تحت التعذيب» answers no
 * question about all who were killed. Each by beginnings of words, and for the measures that it can limit.
 */
const LIMITS = {
  torture: ['تعذيب', HARM],
  mines: ['لغم ألغام مخلفات ذخائر عنقود', HARM],
  hunger: ['جوع تجويع', HARM],
  cold: ['برد صقيع', HARM],
  illness: ['كوليرا كورونا', HARM],
  chemical: ['كيميائ كيماوي سارين كلور', HARM],
  executed: ['إعدام أعدم', HARM],
  drowned: ['غرق', HARM],
  earthquake: ['زلزال زلازل', HARM],
  snipers: ['قناص قنصا', HARM],
  blast: ['مفخخ عبوة تفجير انفجار انتحاري', HARM],
  assassinated: ['اغتيال اغتيل', HARM],
  air: ['غارات غارة جوي طائرات براميل طيران', HARM],
  shelling: ['مدفعي صاروخ قذائف راجمات', HARM],
  revenge: ['انتقام تصفية', HARM],
  foreign: ['أجانب أجنبي', HARM],
  extreme: ['مدقع', ['share']],
  official: ['رسمي مركزي', ['money']],
  market: ['سوداء موازي', ['money']],
  refugees: ['لاجئ لجوء', ['returned']],
  displaced: ['نازح داخليا', ['returned']],
  registered: ['مسجل', ['refugees', 'returned']],
  israel: ['إسرائيل', INFLICTED],
  russia: ['روسي', INFLICTED],
  turkey: ['تركي', INFLICTED],
  america: ['أمريكي أميركي', INFLICTED],
  iran: ['إيران', INFLICTED],
  iraq: ['عراقي', HARM],
  lebanon: ['لبناني', HARM],
  palestine: ['فلسطيني', HARM],
  jordan: ['أردني', HARM],
  kurds: ['كردي أكراد', HARM],
  alawites: ['علوي', HARM],
  druze: ['درزي دروز', HARM],
  christians: ['مسيحي', HARM],
} as const satisfies Record<string, readonly [string, readonly Measure[]]>;
export type Limit = keyof typeof LIMITS;

const TABLE: { limit: Limit; beginnings: string[]; measures: readonly Measure[] }[] = Object.entries(LIMITS).map(
  ([limit, [beginnings, measures]]) => ({
    limit: limit as Limit,
    beginnings: withProclitics(beginnings.split(' ').map(foldWord)),
    measures,
  }),
);

const NATIONS = new Set<Limit>([
  'israel',
  'russia',
  'turkey',
  'america',
  'iran',
  'iraq',
  'lebanon',
  'palestine',
  'jordan',
  'kurds',
  'alawites',
  'druze',
  'christians',
]);

/** Whose deed or whose people it is: a page that says it limits its count, but a page need not repeat it. */
export function isNation(limit: Limit): boolean {
  return NATIONS.has(limit);
}

/** The limits that some words set to a count of this measure. */
export function limitsIn(words: readonly Pick<Word, 'fold'>[], measure: Measure): Set<Limit> {
  return new Set(
    TABLE.filter(
      ({ measures, beginnings }) => measures.includes(measure) && words.some(({ fold }) => beginsWithAny(fold, beginnings)),
    ).map(({ limit }) => limit),
  );
}
