import { deserialize, serialize } from 'node:v8';
import { brotliCompressSync } from 'node:zlib';
import { fold } from '../engine/arabic/fold.ts';
import { SYMBOL_OF } from '../engine/arabic/symbols.ts';
import { foldWord } from '../engine/arabic/words.ts';
import { compileLexicon } from '../engine/lexicon/compile.ts';
import type { Lexicon } from '../engine/lexicon/lexicon.ts';
import { findMatches } from '../engine/lexicon/match.ts';
import { findMentions } from '../engine/names/find.ts';
import { entitiesOf, generateForms, generatePages, seeded } from './generate.ts';
import { fastest, speed, table } from './measure.ts';
import { PEERS } from './peers.ts';
import { atLeast, atMost, type Section, type Target } from './target.ts';

/** Ten pages of 20,000 units each; dense in names (one in eight words, as in articles about the war) or sparse. */
const PAGES = 10;
const PAGE = 20_000;
const TEXTS = { dense: 8, sparse: 200 } as const;
const KINDS = ['dense', 'sparse'] as const;
type Kind = (typeof KINDS)[number];

/** The floor under any scan: one table look-up for each unit. */
function tableLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += SYMBOL_OF[text.charCodeAt(at)] ?? 0;
  return sum;
}

type Scan = { name: string; build: number | null; speed: Record<Kind, number>; ofFloor: Record<Kind, number> };

/** Measures a scan in turns with the floor, so that their ratio means something on a machine that others use too. */
function measure(name: string, build: number | null, pages: Record<Kind, string[]>, task: (text: string) => unknown): Scan {
  const scan: Scan = { name, build, speed: { dense: 0, sparse: 0 }, ofFloor: { dense: 0, sparse: 0 } };
  for (const kind of KINDS) {
    const [floor, own] = fastest([() => pages[kind].forEach(tableLoop), () => pages[kind].forEach(task)]);
    scan.speed[kind] = speed(PAGES * PAGE, own);
    scan.ofFloor[kind] = floor / own;
  }
  return scan;
}

const arraysOf = ({ base, check, openings, postings }: Lexicon) => [base, check, openings, postings];

/** Sizes of the compiled form, the time to view its arrays, and the time to read all of it back as a browser stores it. */
function storage(lexicon: Lexicon): { kilobytes: number; brotli: number; views: number; readBack: number } {
  const arrays = arraysOf(lexicon);
  const bytes = Buffer.concat(arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength)));
  const stored = serialize(lexicon);
  const [views] = fastest([() => arrays.map((array) => new Uint8Array(array.buffer))], 50);
  const [readBack] = fastest([() => deserialize(stored)]);
  return { kilobytes: bytes.length / 1024, brotli: brotliCompressSync(bytes).length / 1024, views, readBack };
}

function buildTime<Built>(build: () => Built): { built: Built; took: number } {
  const start = performance.now();
  return { built: build(), took: performance.now() - start };
}

const row = ({ name, build, speed: speeds, ofFloor }: Scan): string[] => [
  name,
  ...KINDS.flatMap((kind) => [speeds[kind].toFixed(1), ofFloor[kind].toFixed(3)]),
  build === null ? '' : `${build.toFixed(0)} ms`,
];

/** Scans with a lexicon of so many forms, beside what npm has. */
export function scanning(count: number): Section {
  const random = seeded(count);
  const forms = generateForms(count, random);
  const pages = {
    dense: generatePages(PAGES, PAGE, forms, TEXTS.dense, random),
    sparse: generatePages(PAGES, PAGE, forms, TEXTS.sparse, random),
  };
  const entities = entitiesOf(forms);
  const { built: lexicon, took } = buildTime(() => compileLexicon(entities));
  const own = measure('Siyaq: fold and match', took, pages, (text) => findMatches(lexicon, fold(text)));
  const mentions = measure('Siyaq: mentions', took, pages, (text) => findMentions(fold(text), lexicon));
  const folded = forms.map(foldWord);
  const peers = PEERS.filter((peer) => count <= peer.most).map((peer) => {
    const matcher = buildTime(() => peer.build(folded));
    return measure(peer.name, matcher.took, pages, matcher.built);
  });
  const scans = [measure('bare table loop', null, pages, tableLoop), measure('fold', null, pages, fold), own, mentions, ...peers];

  const { kilobytes, brotli, views, readBack } = storage(lexicon);
  const size = `${count.toLocaleString('en')} forms`;
  const overPeers = (kind: Kind) => own.ofFloor[kind] / Math.max(...peers.map((peer) => peer.ofFloor[kind]));
  const few = count <= 5_000;
  const targets: Target[] = few
    ? [
        atLeast(`of the bare loop, dense, ${size}`, 0.3, own.ofFloor.dense, ''),
        atLeast(`of the bare loop, sparse, ${size}`, 0.2, own.ofFloor.sparse, ''),
        atMost(`${size} in brotli`, 80, brotli, ' kB'),
        atMost(`arrays of ${size} ready`, 0.3, views, ' ms'),
      ]
    : [];
  for (const kind of KINDS) targets.push(atLeast(`of the best npm matcher, ${kind}, ${size}`, few ? 5 : 8, overPeers(kind), '×'));
  return {
    text: [
      `### ${size}`,
      table(['scan', 'dense, M units/s', 'of the loop', 'sparse, M units/s', 'of the loop', 'build'], scans.map(row)),
      `Arrays: ${kilobytes.toFixed(0)} kB, ${brotli.toFixed(0)} kB in brotli, ready in ${views.toFixed(4)} ms; the whole lexicon with its forms and entities is read back in ${readBack.toFixed(1)} ms.`,
    ].join('\n\n'),
    targets,
  };
}
