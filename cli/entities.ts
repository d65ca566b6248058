import type { Pack } from '../model/pack.ts';
import { expandForms } from '../engine/lexicon/expand.ts';

/** Every entity on a line of its own, with all the spellings that the lexicon knows it by, so that others can map their labels to ours. */
export function* entityLines({ records }: Pack): Generator<string> {
  for (const entity of records.entities) {
    const { id, category, name, placeType, within, wikidata, pcode } = entity;
    const forms = [...new Set(expandForms(entity).map((form) => form.text))];
    yield JSON.stringify({ id, category, names: name, forms, placeType, within, external: { wikidata, pcode } });
  }
}
