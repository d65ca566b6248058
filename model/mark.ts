import type { Category } from './entity.ts';

/** What the reader can turn on and off; each has a highlight of its own. */
export const MARK_CATEGORIES = ['group', 'person', 'place', 'organisation', 'operation', 'figure', 'date'] as const;
export type MarkCategory = (typeof MARK_CATEGORIES)[number];

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
