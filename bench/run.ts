import { brotliCompressSync } from 'node:zlib';
import { fold } from '../engine/arabic/fold.ts';
import { SYMBOL_OF } from '../engine/arabic/symbols.ts';
import { foldWord } from '../engine/arabic/words.ts';
import { compileLexicon } from '../engine/lexicon/compile.ts';
import { findMentions } from '../engine/names/find.ts';
import { read } from '../engine/read.ts';
import { bundledKnowledge } from '../cli/knowledge.ts';
import type { Entity } from '../model/entity.ts';
import { generateForms, generateText, seeded } from './generate.ts';
import { median, table } from './measure.ts';
import { PEERS } from './peers.ts';

const MILLION = 1e6;
const speed = (units: number, ms: number): number => units / ms / 1e3;

const entitiesOf = (forms: readonly string[]): Entity[] =>
  forms.map((text, index) => ({
    id: `e${index}`,
    category: 'organisation',
    name: { ar: text, en: text },
    line: { ar: text, en: text },
    forms: [{ text }],
  }));

/** The floor under any scan: one table look-up for each unit. */
function tableLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += SYMBOL_OF[text.charCodeAt(at)] ?? 0;
  return sum;
}

function scanning(count: number): string {
  const random = seeded(count);
  const forms = generateForms(count, random);
  const texts = { dense: generateText(200_000, forms, 8, random), sparse: generateText(200_000, forms, 200, random) };
  const buildStart = performance.now();
  const lexicon = compileLexicon(entitiesOf(forms));
  const built = performance.now() - buildStart;
  const floors = {
    dense: speed(
      texts.dense.length,
      median(() => tableLoop(texts.dense)),
    ),
    sparse: speed(
      texts.sparse.length,
      median(() => tableLoop(texts.sparse)),
    ),
  };

  const row = (name: string, scan: (text: string) => unknown, build: number): string[] => {
    const dense = speed(
      texts.dense.length,
      median(() => scan(texts.dense)),
    );
    const sparse = speed(
      texts.sparse.length,
      median(() => scan(texts.sparse)),
    );
    return [
      name,
      dense.toFixed(1),
      (dense / floors.dense).toFixed(3),
      sparse.toFixed(1),
      (sparse / floors.sparse).toFixed(3),
      `${build.toFixed(0)} ms`,
    ];
  };
  const rows = [
    row('bare table loop', tableLoop, 0),
    row('fold alone', fold, 0),
    row('Siyaq names (fold, lexicon, needs, nesting)', (text) => findMentions(fold(text), lexicon), built),
    ...PEERS.filter((peer) => count <= peer.most).map((peer) => {
      const start = performance.now();
      const scan = peer.build(forms.map(foldWord));
      return row(peer.name, scan, performance.now() - start);
    }),
  ];
  const bytes = brotliCompressSync(Buffer.concat([Buffer.from(lexicon.base.buffer), Buffer.from(lexicon.check.buffer)])).length;
  return `### ${count.toLocaleString('en')} forms\n\n${table(['scan', 'dense, M units/s', 'of the loop', 'sparse, M units/s', 'of the loop', 'build'], rows)}\n\nTrie: ${((lexicon.base.byteLength + lexicon.check.byteLength) / 1024).toFixed(0)} kB, ${(bytes / 1024).toFixed(0)} kB in brotli.`;
}

function wholeReading(): string {
  const knowledge = bundledKnowledge();
  const random = seeded(3);
  const forms =
    knowledge.index.events.length > 0
      ? ['تنظيم الدولة', 'قوات سوريا الديمقراطية', 'مدينة الرقة', 'دير الزور', 'التحالف الدولي', 'ريف حمص الشرقي']
      : [];
  const rows = [300, 3_000, 30_000].map((words) => {
    const text = generateText(words * 6.2, forms, 12, random);
    const ms = median(() => read({ text, published: '2018-06-22' }, knowledge), 31, 15);
    return [text.split(/\s+/).length.toLocaleString('en'), ms.toFixed(2), ((ms * 1000) / text.split(/\s+/).length).toFixed(2)];
  });
  return `### The whole reading (names, figures, dates, attribution, comparison), bundled dataset\n\n${table(['words', 'ms, median', 'µs a word'], rows)}`;
}

function adversarial(): string {
  const knowledge = bundledKnowledge();
  const make: [string, (length: number) => string][] = [
    ['«و» repeated', (length) => 'و'.repeat(length)],
    ['quotes repeated', (length) => '“'.repeat(length)],
    ['a name’s beginning repeated', (length) => 'تنظيم '.repeat(length / 6)],
    ['«ا » repeated', (length) => 'ا '.repeat(length / 2)],
    ['number words repeated', (length) => 'مئة و'.repeat(length / 5)],
  ];
  const rows = make.map(([name, text]) => {
    const short = speed(
      10_000,
      median(() => read({ text: text(10_000) }, knowledge), 9, 3),
    );
    const long = speed(
      MILLION,
      median(() => read({ text: text(MILLION) }, knowledge), 3, 1),
    );
    return [name, short.toFixed(1), long.toFixed(1), (long / short).toFixed(2)];
  });
  return `### Hostile text, whole reading\n\n${table(['text', '10 kB, M units/s', '1 MB, M units/s', 'ratio (1 is linear)'], rows)}`;
}

console.log([scanning(5_000), scanning(200_000), wholeReading(), adversarial()].join('\n\n'));
