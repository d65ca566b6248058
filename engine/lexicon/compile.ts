import type { Entity } from '../../model/entity.ts';
import { fold } from '../arabic/fold.ts';
import { BREAK, GAP, isWordSymbol } from '../arabic/symbols.ts';
import { dayRange } from '../dates/edtf.ts';
import { foldWord } from '../arabic/words.ts';
import { buildDoubleArray } from './doubleArray.ts';
import { backReferencesOf, type ExpandedForm, expandForms } from './expand.ts';
import { BACK_REFERENCE, type FormNeeds, type Lexicon, type LexiconForm, LIST_HEAD } from './lexicon.ts';
import { LIST_HEADS } from './listHeads.ts';
import { openingsOf } from './openings.ts';

/** Raised whenever folding or compilation changes, so that a stored lexicon of an older engine is compiled anew. */
export const LEXICON_VERSION = 6;

/** Longer forms are cut off from the lexicon: text made of a long form's beginning would make the walk slow. */
const MAX_WORDS = 8;

/** Folded key from symbols, or null where nothing is left to match, a break is in it, or it is too long. */
function keyOf(symbols: Uint8Array): string | null {
  let from = 0;
  let to = symbols.length;
  while (from < to && !isWordSymbol(symbols[from] ?? BREAK)) from++;
  while (to > from && !isWordSymbol(symbols[to - 1] ?? BREAK)) to--;
  const key = symbols.subarray(from, to);
  if (key.length < 2 || key.includes(BREAK)) return null;
  let gaps = 0;
  for (const symbol of key) if (symbol === GAP) gaps++;
  return gaps >= MAX_WORDS ? null : String.fromCharCode(...key);
}

/** Keys of many texts, folded in one go as lines of one text: a call for each would spend its time on making room for a few letters. */
function keysOf(texts: readonly string[]): (string | null)[] {
  const lines = texts.map((text) => text.replaceAll('\n', ' '));
  const { symbols, starts, length } = fold(lines.join('\n'));
  let offset = 0;
  let at = 0;
  return lines.map((line) => {
    const from = at;
    offset += line.length + 1;
    while (at < length && (starts[at] ?? 0) < offset) at++;
    return keyOf(symbols.subarray(from, at));
  });
}

function needsOf(form: ExpandedForm, indexOf: ReadonlyMap<string, number>): FormNeeds | undefined {
  const needs: FormNeeds = {};
  if (form.quoted === true) needs.quoted = true;
  if (form.after) needs.after = form.after.map(foldWord);
  if (form.near) needs.near = form.near.flatMap((id) => indexOf.get(id) ?? []);
  if (form.since !== undefined) needs.since = dayRange(form.since)?.from ?? Number.POSITIVE_INFINITY;
  if (form.exact === true) needs.exact = form.text;
  return Object.keys(needs).length > 0 ? needs : undefined;
}

type Ranked = { form: LexiconForm; rank: number };

/** Written forms before made ones, names before descriptions, those that need context before those that take any: the first that holds wins. */
function ranked(form: LexiconForm, given: boolean): Ranked {
  return { form, rank: (given ? 0 : 4) + (form.descriptor ? 2 : 0) + (form.needs === undefined ? 1 : 0) };
}

/** Every spelling with a way to read it. */
function spellings(entities: readonly Entity[], indexOf: ReadonlyMap<string, number>): { text: string; reading: Ranked }[] {
  const backReferences = new Set<string>();
  const found = entities.flatMap((entity, index) => {
    for (const word of backReferencesOf(entity)) backReferences.add(word);
    return expandForms(entity).map((form) => {
      const needs = needsOf(form, indexOf);
      const read: LexiconForm = { entity: index, descriptor: form.descriptor === true, ...(needs && { needs }) };
      return { text: form.text, reading: ranked(read, form.given) };
    });
  });
  for (const text of backReferences) found.push({ text, reading: ranked({ entity: BACK_REFERENCE, descriptor: false }, false) });
  for (const [text, singular] of LIST_HEADS)
    found.push({ text, reading: ranked({ entity: LIST_HEAD, descriptor: false, singular }, false) });
  return found;
}

/**
 * Compiles entities into one automaton.
 *
 * @param entities as validated by `model/entity`; their order breaks ties between equal forms.
 */
export function compileLexicon(entities: readonly Entity[]): Lexicon {
  const indexOf = new Map(entities.map((entity, index) => [entity.id, index]));
  const all = spellings(entities, indexOf);
  const byKey = new Map<string, Ranked[]>();
  keysOf(all.map(({ text }) => text)).forEach((key, index) => {
    const reading = all[index]?.reading;
    if (key === null || reading === undefined) return;
    const list = byKey.get(key);
    if (list) list.push(reading);
    else byKey.set(key, [reading]);
  });

  const keys = [...byKey.keys()].sort();
  const forms: LexiconForm[] = [];
  const postings = new Int32Array(keys.length + 1);
  keys.forEach((key, posting) => {
    postings[posting] = forms.length;
    for (const { form } of (byKey.get(key) ?? []).sort((a, b) => a.rank - b.rank)) forms.push(form);
  });
  postings[keys.length] = forms.length;

  return {
    ...buildDoubleArray(keys),
    openings: openingsOf(keys),
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
