import * as z from 'zod/mini';
import { Id, Localised, PlainText, WebUrl } from './id.ts';

export const CATEGORIES = [
  'armed-group',
  'government-force',
  'person',
  'place',
  'organisation',
  'outlet',
  'country',
  'operation',
] as const;
export const Category = z.enum(CATEGORIES);
export type Category = z.infer<typeof Category>;

/** Kinds of place; each brings its type noun («مدينة», «حي») to the surface forms and the noun that refers back to it («المدينة»). */
export const PLACE_TYPES = [
  'governorate',
  'district',
  'subdistrict',
  'city',
  'town',
  'village',
  'neighbourhood',
  'camp',
  'countryside',
  'desert',
  'river',
  'border',
  'crossing',
  'prison',
  'site',
  'region',
] as const;
export const PlaceType = z.enum(PLACE_TYPES);
export type PlaceType = z.infer<typeof PlaceType>;

const Word = PlainText.check(z.maxLength(60));

/**
 * A spelling of an entity's name, with what it needs in order to count.
 *
 * `quoted`: only inside quotation marks or brackets («الدولة» as a group). `after`: only when one of these words stands before it.
 * `near`: only when one of these entities is named in the same article. `descriptor`: describes without naming («القوات الكردية»);
 * reported apart. `since`: only in an article known to be published on that day or after. `exact`: hamza, ta marbuta and alef maqsura must be as written here.
 */
export const SurfaceForm = z.strictObject({
  text: PlainText.check(z.maxLength(120)),
  quoted: z.optional(z.boolean()),
  after: z.optional(z.array(Word).check(z.minLength(1))),
  near: z.optional(z.array(Id).check(z.minLength(1))),
  descriptor: z.optional(z.boolean()),
  since: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  exact: z.optional(z.boolean()),
});
export type SurfaceForm = z.infer<typeof SurfaceForm>;

export const Entity = z.strictObject({
  id: Id,
  category: Category,
  name: Localised,
  /** One neutral line: who or what it is. */
  line: Localised,
  placeType: z.optional(PlaceType),
  /** The place that contains this one. */
  within: z.optional(Id),
  forms: z.array(SurfaceForm).check(z.minLength(1), z.maxLength(80)),
  /** Definite nouns that may refer back to it once named: «التنظيم», «الوكالة». */
  backReferences: z.optional(z.array(Word)),
  wikidata: z.optional(z.string().check(z.regex(/^Q[1-9]\d*$/))),
  pcode: z.optional(z.string().check(z.regex(/^SY\d{2,8}$/))),
  sources: z.optional(z.array(WebUrl)),
});
export type Entity = z.infer<typeof Entity>;
