import type { EntityCard } from '../model/card.ts';

type Naming = EntityCard['namings'][number];

/** One wording and who uses it. */
export type FormUse = { form: string; namings: Naming[] };

/** The namings gathered by wording, so that outlets that agree stand together; in the order in which each wording first comes. */
export function namingsByForm(namings: Naming[]): FormUse[] {
  return [...Map.groupBy(namings, ({ form }) => form)].map(([form, uses]) => ({ form, namings: uses }));
}
