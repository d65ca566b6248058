import type { Currency } from '../../model/measure.ts';
import { foldedSet, type Word } from '../arabic/words.ts';

const NAMES: readonly (readonly [Currency, ReadonlySet<string>])[] = [
  ['USD', foldedSet('دولار دولارا دولارات دولارين الدولار')],
  ['EUR', foldedSet('يورو اليورو')],
  ['SYP', foldedSet('ليرة ليرات ليرتين الليرة')],
];
const TURKISH = foldedSet('تركية التركية');
/** Liras of Lebanon, and of no country that the text says, are not taken for Syria's. */
const LEBANESE = foldedSet('لبنانية اللبنانية');
const SIGNS: readonly (readonly [Currency, RegExp])[] = [
  ['USD', /\$/],
  ['EUR', /€/],
  ['SYP', /ل\.? ?س/],
];
/** «مليون ليرة سورية»: the noun may stand one word behind the figure, its country one further. */
const REACH = 1;

/** The currency of an amount of money, by its sign or by the noun in or right behind it; null where neither says it. */
export function currencyOf(words: readonly Word[], from: number, to: number, surface: string): Currency | null {
  for (let at = from; at < Math.min(to + REACH, words.length); at++) {
    const fold = words[at]?.fold ?? '';
    const named = NAMES.find(([, names]) => names.has(fold));
    if (!named) continue;
    const country = words[at + 1]?.fold ?? '';
    if (named[0] === 'SYP' && TURKISH.has(country)) return 'TRY';
    return named[0] === 'SYP' && LEBANESE.has(country) ? null : named[0];
  }
  return SIGNS.find(([, sign]) => sign.test(surface))?.[0] ?? null;
}
