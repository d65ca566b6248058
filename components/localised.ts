import type { Localised } from '../model/id.ts';

/** The languages of the interface; also the keys of every `Localised` text. */
export type Language = 'ar' | 'en';

/** The text in the interface's language. */
export function localised(text: Localised, language: Language): string {
  return text[language];
}
