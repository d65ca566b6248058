import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const WORDS: unknown = parse(readFileSync(new URL('../../locales/ar.yml', import.meta.url), 'utf8'));

/** The Arabic text of the interface under a key such as "popup.thisSite". */
export function word(key: string): string {
  const found = key
    .split('.')
    .reduce<unknown>(
      (level, name) =>
        typeof level === 'object' && level !== null ? Object.entries(level).find(([entry]) => entry === name)?.[1] : undefined,
      WORDS,
    );
  if (typeof found !== 'string') throw new Error(`locales/ar.yml has no text under ${key}.`);
  return found;
}
