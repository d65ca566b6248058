import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** What each folder may import of the others, besides itself; the order of the data. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  engine: ['model'],
  dataset: ['model', 'engine/lexicon'],
  reader: ['model', 'engine'],
  page: ['model', 'components/Card.tsx', 'components/card.css', 'components/localised.ts'],
  platform: ['model'],
  components: ['model', 'platform/language.ts'],
  entrypoints: ['model', 'dataset', 'reader', 'page', 'platform', 'components'],
  data: ['model', 'engine', 'dataset'],
  cli: ['model', 'engine'],
  bench: ['model', 'engine', 'cli', 'dataset', 'scripts'],
};

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s+'(\.[^']+)'/g)].map((match) =>
    normalize(join(dirname(file), (match[1] ?? '').replace(/\?inline$/, ''))),
  );
}

const sources = Object.keys(MAY_IMPORT).flatMap(sourcesIn);
const graph = new Map(sources.map((file) => [file, importsOf(file)]));

describe('the architecture', () => {
  it('reads every folder', () => {
    for (const folder of Object.keys(MAY_IMPORT))
      expect(sources.filter((file) => file.startsWith(`${folder}/`)).length).toBeGreaterThan(0);
  });

  it('lets each folder import only what it may know', () => {
    const strangers = [...graph].flatMap(([file, imports]) => {
      const folder = file.split('/')[0] ?? '';
      return imports
        .filter(
          (target) =>
            ![folder, ...(MAY_IMPORT[folder] ?? [])].some((allowed) => target === allowed || target.startsWith(`${allowed}/`)),
        )
        .map((target) => `${file} imports ${target}`);
    });
    expect(strangers).toEqual([]);
  });

  it('has no circles', () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (done.has(file) || path.includes(file)) return;
      for (const target of graph.get(file) ?? []) if (graph.has(target)) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('keeps every source file under 300 lines', () => {
    const long = sources.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 300);
    expect(long).toEqual([]);
  });
});
