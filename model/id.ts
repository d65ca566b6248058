import * as z from 'zod/mini';

/** Identifier of a record: lower-case Latin words joined by hyphens, stable across revisions ("raqqa-governorate"). */
export const Id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));
export type Id = z.infer<typeof Id>;

const MAX_TEXT = 600;
/** One short text that a reader may see; plain, never markup. */
export const PlainText = z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_TEXT));

/** The same text in both languages of the interface. */
export const Localised = z.strictObject({ ar: PlainText, en: PlainText });
export type Localised = z.infer<typeof Localised>;

/** Only web addresses: a `javascript:` or `data:` link never enters the store. */
export const WebUrl = z.url({ protocol: /^https?$/i, error: 'must be an http(s) address' }).check(z.maxLength(2000));

/**
 * Date in the subset of EDTF (ISO 8601-2) that the dataset uses: year, month or day, optionally approximate (`~`) or uncertain (`?`), a
 * season (`2017-21`..`24`), or an interval of two of those, open at an end with `..`. The calendar itself is checked by `engine/dates/edtf`.
 */
const EDTF_POINT = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?]?`;
export const Edtf = z
  .string()
  .check(
    z.regex(
      new RegExp(`^(?:${EDTF_POINT}|(?:${EDTF_POINT}|\\.\\.)/(?:${EDTF_POINT}|\\.\\.))$`),
      'must be an EDTF date such as 2017-10 or 2016-11/2017-10',
    ),
  );
export type Edtf = z.infer<typeof Edtf>;
