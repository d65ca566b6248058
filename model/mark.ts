import type { Category } from './entity.ts';

/** What the reader can turn on and off; each has a highlight of its own. */
export const MARK_CATEGORIES = ['group', 'person', 'place', 'organisation', 'operation', 'figure', 'date'] as const;
export type MarkCategory = (typeof MARK_CATEGORIES)[number];

export const MARK_STATUSES = ['named', 'agrees', 'other-scope', 'differs'] as const;
/** How a mark stands to what others said; names are always `named`. */
export type MarkStatus = (typeof MARK_STATUSES)[number];

export const MARK_CATEGORY_OF: Record<Category, MarkCategory> = {
  'armed-group': 'group',
  'government-force': 'group',
  person: 'person',
  place: 'place',
  country: 'place',
  organisation: 'organisation',
  outlet: 'organisation',
  operation: 'operation',
};
