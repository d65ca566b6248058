import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isSeq, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod/mini';
import { Claim, Event, Topic } from '../model/claim.ts';
import { Entity } from '../model/entity.ts';
import { Outlet, Report } from '../model/outlet.ts';
import type { RecordKind, Records } from '../model/pack.ts';

z.config(z.locales.en());

const SCHEMAS = { entities: Entity, outlets: Outlet, reports: Report, events: Event, topics: Topic, claims: Claim } as const;

/** Where a record stands: the file as the reader of an error knows it, and the line of each field. */
export type Origin = { file: string; lineOf: (path: readonly PropertyKey[]) => number };
export type Loaded = { records: Records; origins: ReadonlyMap<string, Origin>; errors: string[] };

/** Files of a kind: `data/claims.yaml`, or all in `data/claims/`. */
function filesOf(folder: string, kind: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() && entry.name === kind
        ? readdirSync(join(folder, kind)).map((name) => join(folder, kind, name))
        : entry.name === `${kind}.yaml`
          ? [join(folder, entry.name)]
          : [],
    )
    .filter((path) => path.endsWith('.yaml'))
    .sort();
}

/** "data/claims.yaml:12: raqqa-…, quantity.best: must be …" */
export function errorLine(origin: Origin, id: string, path: readonly PropertyKey[], message: string): string {
  return `${origin.file}:${origin.lineOf(path)}: ${id}${path.length > 0 ? `, ${path.map(String).join('.')}` : ''}: ${message}`;
}

/** Reads and validates every curated record; errors name file, line, record and field, and all are found in one run. */
export function loadRecords(folder: string): Loaded {
  const records: Records = { entities: [], outlets: [], reports: [], events: [], topics: [], claims: [] };
  const origins = new Map<string, Origin>();
  const errors: string[] = [];

  const load = (kind: RecordKind, path: string) => {
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
    const file = relative(join(folder, '..'), path);
    for (const error of document.errors) errors.push(`${file}:${error.linePos?.[0].line ?? 1}: ${error.message.split('\n')[0]}`);
    if (!isSeq(document.contents)) {
      errors.push(`${file}:1: must be a list of records`);
      return;
    }
    const values = document.toJS() as unknown[];
    values.forEach((value, at) => {
      const lineOf = (field: readonly PropertyKey[]): number => {
        for (let depth = field.length; depth >= 0; depth--) {
          const node = document.getIn([at, ...field.slice(0, depth)], true) as
            | { range?: [number, number, number] | null }
            | undefined;
          if (node?.range) return lines.linePos(node.range[0]).line;
        }
        return 1;
      };
      const origin: Origin = { file, lineOf };
      const given = (value as { id?: unknown } | null)?.id;
      const id = typeof given === 'string' ? given : `record ${at + 1}`;
      const result = SCHEMAS[kind].safeParse(value);
      if (result.success) {
        (records[kind] as unknown[]).push(result.data);
        origins.set(`${kind}/${id}`, origin);
      } else for (const issue of result.error.issues) errors.push(errorLine(origin, id, issue.path, issue.message));
    });
  };

  for (const kind of Object.keys(SCHEMAS) as RecordKind[]) for (const path of filesOf(folder, kind)) load(kind, path);
  return { records, origins, errors };
}
