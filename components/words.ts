import { i18n, type GeneratedI18nStructure } from '#i18n';
import type { Language } from './localised.ts';

/** Every key of the locale files. */
export type WordKey = Extract<keyof GeneratedI18nStructure, string>;

/** Gives the interface's text for a key, `$1`, `$2`… filled in. The formatters take it as an argument so that they need no browser. */
export type Translate = (key: WordKey, substitutions?: string[]) => string;

/** The one way by which components get their texts. */
export const words: Translate = i18n.t;

/**
 * The language that `words` speaks. Not the browser's: a browser in French falls back to Arabic texts, and numbers, dates and direction
 * have to go with the texts.
 */
export function interfaceLanguage(): Language {
  return words('language') === 'en' ? 'en' : 'ar';
}
