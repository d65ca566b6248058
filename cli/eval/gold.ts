import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const Span = { surface: z.string(), start: z.number(), end: z.number() };

const GoldMention = z.object({
  ...Span,
  entity: z.nullish(z.string()),
  /** Further ids that are as good an answer. */
  also: z.optional(z.array(z.string())),
  category: z.string(),
  kind: z.enum(['name', 'anaphora', 'descriptor', 'role', 'boilerplate']),
});
const GoldFigure = z.object({
  ...Span,
  type: z.enum(['count', 'date', 'ordinal', 'ratio']),
  value: z.unknown(),
  bound: z.optional(z.string()),
  unit: z.nullish(z.string()),
  measure: z.nullish(z.string()),
  edtf: z.nullish(z.string()),
  optional: z.optional(z.boolean()),
});
const Meta = { file: z.string(), url: z.nullish(z.string()), published: z.nullish(z.string()) };
const Mentions = z.object({ articles: z.record(z.string(), z.object({ ...Meta, mentions: z.array(GoldMention) })) });
const Figures = z.object({
  articles: z.record(z.string(), z.object({ ...Meta, figures: z.array(GoldFigure) })),
  distractors: z.optional(z.array(z.object({ ...Span, article: z.string() }))),
});

export type GoldMention = z.infer<typeof GoldMention>;
export type GoldFigure = z.infer<typeof GoldFigure>;

/** One annotated article: its text, what the engine is told of it, and what a careful reader found in it. */
export type GoldArticle = {
  id: string;
  text: string;
  url: string | undefined;
  published: string | undefined;
  mentions: GoldMention[];
  figures: GoldFigure[];
  distractors: { surface: string; start: number; end: number }[];
};

function parsed<Schema extends z.ZodMiniType>(schema: Schema, path: string): z.infer<Schema> {
  const result = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${path}: ${issue?.path.map(String).join('.')}: ${issue?.message}`);
}

/** Publication dates and addresses that a gold folder states apart from its annotations (`meta.json`: id → {url, published}). */
const MetaFile = z.record(z.string(), z.object({ url: z.nullish(z.string()), published: z.nullish(z.string()) }));

/** Reads a folder of articles with `gold-entities.json` and `gold-figures.json`; a span that does not show its surface is an error. */
export function readGold(folder: string): GoldArticle[] {
  const mentions = parsed(Mentions, join(folder, 'gold-entities.json'));
  const figures = parsed(Figures, join(folder, 'gold-figures.json'));
  const metaPath = join(folder, 'meta.json');
  const meta = existsSync(metaPath) ? parsed(MetaFile, metaPath) : {};
  return Object.entries(mentions.articles).map(([id, article]) => {
    const text = readFileSync(join(folder, article.file), 'utf8');
    const counted = figures.articles[id];
    const gold: GoldArticle = {
      id,
      text,
      url: article.url ?? counted?.url ?? meta[id]?.url ?? undefined,
      published: article.published ?? counted?.published ?? meta[id]?.published ?? undefined,
      mentions: article.mentions,
      figures: counted?.figures ?? [],
      distractors: (figures.distractors ?? []).filter((distractor) => distractor.article === id),
    };
    for (const span of [...gold.mentions, ...gold.figures, ...gold.distractors]) {
      if (text.slice(span.start, span.end) !== span.surface)
        throw new Error(`${folder}, ${id}: no «${span.surface}» at ${span.start}`);
    }
    return gold;
  });
}
