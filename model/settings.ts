import * as z from 'zod/mini';
import { MARK_CATEGORIES } from './mark.ts';

/** What the reader chose. Only departures from the defaults are stored, so that a later default reaches those who never chose. */
export const Settings = z.object({
  off: z._default(z.boolean(), false),
  categoriesOff: z._default(z.array(z.enum(MARK_CATEGORIES)), []),
  hostsOff: z._default(z.array(z.string().check(z.maxLength(255))), []),
  allMentions: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;
export const DEFAULT_SETTINGS: Settings = { off: false, categoriesOff: [], hostsOff: [], allMentions: false };
