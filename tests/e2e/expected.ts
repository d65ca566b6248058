import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const Surfaces = z.array(z.object({ surface: z.string() }));
/** What a page of tests/pages says of itself. */
const Expected = z.strictObject({
  url: z.string(),
  mentions: z.array(z.strictObject({ surface: z.string(), entity: z.string() })),
  figures: Surfaces,
  dates: Surfaces,
  /** Names and numbers that stand in the site's furniture only. */
  notMarked: z.array(z.string()),
  /** Selectors of that furniture. */
  furniture: z.array(z.string()),
});

export const OUTLETS = ['forat', 'wakala', 'rasif'] as const;

/** The expectations that lie beside an outlet's page. */
export function expectedOf(outlet: (typeof OUTLETS)[number]): z.infer<typeof Expected> {
  return Expected.parse(JSON.parse(readFileSync(new URL(`../pages/${outlet}/expected.json`, import.meta.url), 'utf8')));
}

const Pack = z.object({
  records: z.object({ entities: z.array(z.object({ id: z.string(), name: z.object({ ar: z.string() }) })) }),
});

/** An entity's Arabic name in the compiled pack. */
export function nameOf(entity: string): string | undefined {
  const { records } = Pack.parse(JSON.parse(readFileSync(new URL('../../public/pack.json', import.meta.url), 'utf8')));
  return records.entities.find(({ id }) => id === entity)?.name.ar;
}

/** The text without vowel signs, tatweel, quotation marks and doubled spaces, so that only words are compared. */
export function bare(text: string): string {
  return text
    .replace(/[\u064b-\u0652\u0670\u0640]/g, '')
    .replace(/[“”«»"″‟„]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Those of the wanted surfaces that no mark covers. */
export function uncovered(wanted: readonly string[], marked: readonly string[]): string[] {
  const have = marked.map(bare);
  return wanted.filter((surface) => !have.some((text) => text.includes(bare(surface))));
}
