import type { ComponentChild } from 'preact';
import type { Language } from './localised.ts';
import { pluralText } from './pluralText.ts';
import { words } from './words.ts';

/** A list of which the first few show and the rest unfolds. */
export function FoldedList({ items, shown, language }: { items: ComponentChild[]; shown: number; language: Language }) {
  const rest = items.slice(shown);
  return (
    <>
      <ul class="list">{items.slice(0, shown)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{pluralText('count.more', rest.length, language, words)}</summary>
          <ul class="list">{rest}</ul>
        </details>
      )}
    </>
  );
}
