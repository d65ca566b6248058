import type { Language } from './localised.ts';
import { numberText } from './numberText.ts';
import type { Translate, WordKey } from './words.ts';

type PluralBase = WordKey extends infer Key ? (Key extends `${infer Base}.other` ? Base : never) : never;

const RULES: Record<Language, Intl.PluralRules> = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') };

/**
 * A count with its noun, in the form that the number asks for: «رقمان», «3 أرقام», «11 رقمًا». Arabic has six forms, of which the i18n
 * module knows three, so each form is a key of its own under `base`.
 */
export function pluralText(base: PluralBase, count: number, language: Language, translate: Translate): string {
  return translate(`${base}.${RULES[language].select(count)}` as WordKey, [numberText(count, language)]);
}
