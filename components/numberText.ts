import type { Language } from './localised.ts';

/** Arabic takes Western digits with thousands separators, as most Syrian outlets write them. */
const FORMATS: Record<Language, Intl.NumberFormat> = {
  ar: new Intl.NumberFormat('ar-SY-u-nu-latn'),
  en: new Intl.NumberFormat('en'),
};

/** A number as the interface writes it: `2,323`. */
export function numberText(value: number, language: Language): string {
  return FORMATS[language].format(value);
}
