import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Language } from '../../components/localised.ts';
import type { Translate } from '../../components/words.ts';

function flatten(node: unknown, key = ''): [string, string][] {
  if (typeof node === 'string') return [[key, node]];
  if (typeof node !== 'object' || node === null) throw new Error(`${key} is neither a text nor a group of texts`);
  return Object.entries(node).flatMap(([name, child]) => flatten(child, key ? `${key}.${name}` : name));
}

/** All texts of a locale file by their dotted keys. */
export function localeTexts(language: Language): Map<string, string> {
  const file = join(import.meta.dirname, '../../locales', `${language}.yml`);
  return new Map(flatten(parse(readFileSync(file, 'utf8'))));
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
