import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Language } from '../../components/localised.ts';
import type { Translate } from '../../components/words.ts';

type Texts = { [key: string]: string | Texts };

function flatten(texts: Texts, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[prefix + key, text] as [string, string]] : flatten(text, `${prefix}${key}.`),
  );
}

/** All texts of a locale file by their dotted keys. */
export function localeTexts(language: Language): Map<string, string> {
  const file = join(import.meta.dirname, '../../locales', `${language}.yml`);
  return new Map(flatten(parse(readFileSync(file, 'utf8')) as Texts));
}

/** Translates from the real locale file, as the browser would; an unknown key is an error. */
export function localeWords(language: Language): Translate {
  const texts = localeTexts(language);
  return (key, substitutions = []) => {
    const text = texts.get(key);
    if (text === undefined) throw new Error(`locales/${language}.yml has no text for ${key}`);
    return text.replaceAll(/\$(\d)/g, (_, index: string) => substitutions[Number(index) - 1] ?? '');
  };
}
