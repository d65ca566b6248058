import type { Entity } from '../../model/entity.ts';
import { fold } from '../arabic/fold.ts';
import { BREAK, isWordSymbol } from '../arabic/symbols.ts';
import { foldWord } from '../arabic/words.ts';
import { buildDoubleArray } from './doubleArray.ts';
import { backReferencesOf, type ExpandedForm, expandForms } from './expand.ts';
import { BACK_REFERENCE, type FormNeeds, type Lexicon, type LexiconForm } from './lexicon.ts';

/** Raised whenever folding or compilation changes, so that a stored lexicon of an older engine is compiled anew. */
export const LEXICON_VERSION = 1;

/** Longer forms are cut off from the lexicon: text made of a long form's beginning would make the walk slow. */
const MAX_WORDS = 8;

/** Folded key of a form, or null where nothing is left to match, a break is in it, or it is too long. */
function keyOf(text: string): string | null {
  const { symbols, length } = fold(text);
  let from = 0;
  let to = length;
  while (from < to && !isWordSymbol(symbols[from] ?? BREAK)) from++;
  while (to > from && !isWordSymbol(symbols[to - 1] ?? BREAK)) to--;
  const key = symbols.subarray(from, to);
  if (key.length < 2 || key.includes(BREAK)) return null;
  const text8 = String.fromCharCode(...key);
  return text8.split('\u0001').length > MAX_WORDS ? null : text8;
}

function needsOf(form: ExpandedForm, indexOf: ReadonlyMap<string, number>): FormNeeds | undefined {
  const needs: FormNeeds = {};
  if (form.quoted === true) needs.quoted = true;
  if (form.after) needs.after = form.after.map(foldWord);
  if (form.near) needs.near = form.near.flatMap((id) => indexOf.get(id) ?? []);
  if (form.exact === true) needs.exact = form.text;
  return Object.keys(needs).length > 0 ? needs : undefined;
}

/** Written forms before made ones, names before descriptions, those that need context before those that take any: the first that holds wins. */
function rank(form: LexiconForm & { given: boolean }): number {
  return (form.given ? 0 : 4) + (form.descriptor ? 2 : 0) + (form.needs === undefined ? 1 : 0);
}

/**
 * Compiles entities into one automaton.
 *
 * @param entities as validated by `model/entity`; their order breaks ties between equal forms.
 */
export function compileLexicon(entities: readonly Entity[]): Lexicon {
  const indexOf = new Map(entities.map((entity, index) => [entity.id, index]));
  const byKey = new Map<string, (LexiconForm & { given: boolean })[]>();
  const add = (text: string, form: LexiconForm & { given: boolean }) => {
    const key = keyOf(text);
    if (key === null) return;
    const list = byKey.get(key);
    if (list) list.push(form);
    else byKey.set(key, [form]);
  };

  const backReferences = new Set<string>();
  entities.forEach((entity, index) => {
    for (const form of expandForms(entity)) {
      const needs = needsOf(form, indexOf);
      add(form.text, { entity: index, descriptor: form.descriptor === true, given: form.given, ...(needs && { needs }) });
    }
    for (const word of backReferencesOf(entity)) backReferences.add(word);
  });
  for (const word of backReferences) add(word, { entity: BACK_REFERENCE, descriptor: false, given: false });

  const keys = [...byKey.keys()].sort();
  const forms: LexiconForm[] = [];
  const postings = new Int32Array(keys.length + 1);
  keys.forEach((key, posting) => {
    postings[posting] = forms.length;
    const sorted = (byKey.get(key) ?? []).sort((a, b) => rank(a) - rank(b));
    for (const { given: _, ...form } of sorted) forms.push(form);
  });
  postings[keys.length] = forms.length;

  return {
    ...buildDoubleArray(keys),
    postings,
    forms,
    entities: entities.map((entity) => ({
      id: entity.id,
      category: entity.category,
      within: entity.within === undefined ? -1 : (indexOf.get(entity.within) ?? -1),
      backReferences: backReferencesOf(entity),
    })),
  };
}
