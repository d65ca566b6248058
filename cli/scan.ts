import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod/mini';
import { type Knowledge, read } from '../engine/read.ts';

const ScanInput = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  url: z.nullish(z.string()),
  title: z.nullish(z.string()),
  published: z.nullish(z.string()),
});

/** One line of output for one of input; a bad line is answered with its error and the run goes on. */
export function scanLine(line: string, knowledge: Knowledge): string {
  let id: unknown;
  try {
    const value: unknown = JSON.parse(line);
    id = (value as { id?: unknown } | null)?.id;
    const input = ScanInput.safeParse(value);
    if (!input.success) {
      const [issue] = input.error.issues;
      return JSON.stringify({ id, error: `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'is not an article'}` });
    }
    const { text, url, title, published } = input.data;
    const reading = read(
      { text, url: url ?? undefined, title: title ?? undefined, published: published ?? undefined },
      knowledge,
    );
    return JSON.stringify({
      id: input.data.id,
      outlet: reading.outlet,
      mentions: reading.mentions,
      figures: reading.figures.map(({ quantity: { low = null, best = null, high = null, bound }, places, ...figure }) => ({
        ...figure,
        low,
        best,
        high,
        bound,
        place: places,
      })),
      dates: reading.dates,
      events: reading.events,
    });
  } catch (error) {
    return JSON.stringify({ ...(id !== undefined && { id }), error: error instanceof Error ? error.message : String(error) });
  }
}

/** Articles in, readings out, one JSON object a line, in order and in constant memory. */
export async function scan(input: Readable, output: Writable, knowledge: Knowledge): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    if (!output.write(`${scanLine(line, knowledge)}\n`)) await once(output, 'drain');
  }
}
