import * as z from 'zod/mini';
import { Edtf, Id, Localised, PlainText, WebUrl } from './id.ts';

/** How one outlet names an actor: the wording, in how many of the texts read, and in which period where it changed. */
export const Naming = z.strictObject({
  entity: Id,
  form: PlainText,
  texts: z.number().check(z.int(), z.nonnegative()),
  textsRead: z.number().check(z.int(), z.positive()),
  period: z.optional(Edtf),
});
export type Naming = z.infer<typeof Naming>;

/** A host, with a path prefix where one host serves several outlets ("bbc.com/arabic"). Subdomains are included. */
export const SiteAddress = z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w-]+)*$/), z.maxLength(120));

/** Who publishes. `id` is the id of the entity that it is, so that its names and its site are one thing. */
export const Outlet = z.strictObject({
  id: Id,
  sites: z.array(SiteAddress).check(z.minLength(1)),
  languages: z.array(z.enum(['ar', 'en', 'ku', 'fr', 'de', 'tr', 'ru', 'pt', 'it'])).check(z.minLength(1)),
  /** Cited for claims alone: it is no site of news about Syria on which the extension runs by itself. */
  onlyCited: z.optional(z.literal(true)),
  affiliation: z.optional(z.strictObject({ text: Localised, source: WebUrl })),
  calls: z.optional(z.array(Naming)),
});
export type Outlet = z.infer<typeof Outlet>;

/** How a record was checked: the cited page itself was read, or only another page's account of it. */
export const Check = z.strictObject({ how: z.enum(['page-read', 'article-read', 'excerpt-read']), on: Edtf });

/** One published item. */
export const Report = z.strictObject({
  id: Id,
  outlet: Id,
  published: Edtf,
  title: z.optional(PlainText),
  url: z.optional(WebUrl),
  checked: Check,
});
export type Report = z.infer<typeof Report>;
