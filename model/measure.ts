import * as z from 'zod/mini';

/** What is counted, in the words that conflict datasets use. `killed-or-injured` is a measure of its own: it can be split into neither. */
export const MEASURES = [
  'killed',
  'injured',
  'killed-or-injured',
  'detained',
  'released',
  'disappeared',
  'displaced',
  'returned',
  'refugees',
  'residents',
  'in-need',
  'troops',
  'attacks',
  'air-strikes',
  'shells',
  'massacres',
  'buildings-destroyed',
  'area',
  'money',
  'share',
] as const;
export const Measure = z.enum(MEASURES);
export type Measure = z.infer<typeof Measure>;

/** Currencies (ISO 4217) that an amount of money can be in. */
export const CURRENCIES = ['USD', 'SYP', 'EUR', 'TRY'] as const;
export const Currency = z.enum(CURRENCIES);
export type Currency = z.infer<typeof Currency>;

/** Who is counted. The containment between them stands in `engine/compare/who.ts`. */
export const COUNTED_GROUPS = [
  'people',
  'civilians',
  'children',
  'women',
  'men',
  'fighters',
  'prisoners',
  'families',
  'journalists',
  'medics',
] as const;
export const CountedGroup = z.enum(COUNTED_GROUPS);
export type CountedGroup = z.infer<typeof CountedGroup>;

export const BOUNDS = ['exact', 'at-least', 'more-than', 'at-most', 'less-than', 'about', 'between'] as const;
export const Bound = z.enum(BOUNDS);
export type Bound = z.infer<typeof Bound>;

const Amount = z.number().check(z.nonnegative(), z.lte(1e15));

/**
 * A stated quantity, after UCDP's low / best / high. `best` is the number as written; an open bound has only the side that it states,
 * `between` has both.
 */
export const Quantity = z
  .strictObject({ low: z.optional(Amount), best: z.optional(Amount), high: z.optional(Amount), bound: Bound })
  .check(
    z.refine((q) => q.best !== undefined || (q.low !== undefined && q.high !== undefined), 'needs best, or low and high'),
    z.refine(
      (q) => (q.low ?? 0) <= (q.best ?? q.high ?? 0) && (q.best ?? q.low ?? 0) <= (q.high ?? Infinity),
      'must hold low <= best <= high',
    ),
  );
export type Quantity = z.infer<typeof Quantity>;
