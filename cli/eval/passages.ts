import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { Edtf, Id, WebUrl } from '../../model/id.ts';

const Claims = z.optional(z.array(Id));

/** What must come out for one figure or date. Of the topic's other claims, those that republish one are repeats, the rest of another scope. */
const Expected = z.strictObject({
  /** Letters that the figure's or date's span contains («2323»). */
  at: z.string(),
  topic: Id,
  differs: Claims,
  'same-figure': Claims,
});
export type Expected = z.infer<typeof Expected>;

const Passage = z
  .strictObject({
    id: Id,
    /** What it is there for: a trap, a verdict, a way of writing. */
    covers: z.string(),
    url: z.optional(WebUrl),
    published: z.optional(Edtf),
    text: z.optional(z.string()),
    /** The beginning of a file's name among the articles, instead of a text of its own. */
    article: z.optional(z.string()),
    /** Empty: the passage must give silence. */
    expect: z.array(Expected),
  })
  .check(z.refine((passage) => (passage.text === undefined) !== (passage.article === undefined), 'needs either text or article'));

export type Passage = Omit<z.infer<typeof Passage>, 'text' | 'article'> & { text: string };

/**
 * Reads every `.yaml` of a folder of passages. A passage of an article is left out, and counted, where the articles are not at hand.
 *
 * @param articles folder of article texts, or undefined.
 */
export function readPassages(folder: string, articles: string | undefined): { passages: Passage[]; absent: number } {
  const texts =
    articles !== undefined && existsSync(articles) ? readdirSync(articles).filter((name) => name.endsWith('.txt')) : [];
  let absent = 0;
  const passages = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const result = z.array(Passage).safeParse(parse(readFileSync(join(folder, name), 'utf8')));
      if (!result.success) {
        const [issue] = result.error.issues;
        throw new Error(`${join(folder, name)}: ${issue?.path.map(String).join('.')}: ${issue?.message}`);
      }
      return result.data.flatMap(({ text, article, ...rest }): Passage[] => {
        if (text !== undefined) return [{ ...rest, text }];
        const file = texts.find((each) => each.startsWith(article ?? ''));
        if (file === undefined) absent++;
        return file === undefined ? [] : [{ ...rest, text: readFileSync(join(articles ?? '', file), 'utf8') }];
      });
    });
  return { passages, absent };
}
