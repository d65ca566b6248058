import { bundledKnowledge } from '../cli/knowledge.ts';
import { fold } from '../engine/arabic/fold.ts';
import { compileLexicon } from '../engine/lexicon/compile.ts';
import { findMatches } from '../engine/lexicon/match.ts';
import { read } from '../engine/read.ts';
import { entitiesOf, flat, generateForms, seeded } from './generate.ts';
import { fastest, speed, table } from './measure.ts';
import { atLeast, type Section } from './target.ts';

/** Longest form that a lexicon takes, whose beginning hostile text repeats. */
const LONGEST = 'ا ا ا ا ا ا ا ب';
const LENGTHS = [1_000, 30_000, 1_000_000];
const LEAST_UNITS = 100_000;

const TEXTS: readonly [name: string, piece: string][] = [
  ['«و»', 'و'],
  ['quotes', '“'],
  ['a name’s beginning', 'تنظيم '],
  ['the beginning of a form of eight words', 'ا '],
  ['two proclitics', 'وب '],
  ['tatweels and dots', 'اـ.'],
  ['ligatures', 'ﻻ'],
  ['vowel marks', 'اَُِ'],
  ['a name and a noun that refers back', 'داعش التنظيم '],
  ['number words', 'مئة و'],
  ['digits', '1'],
];

const SHORT_BUDGET = 120;

function speeds(piece: string, task: (text: string) => unknown): number[] {
  return LENGTHS.map((length) => {
    const text = flat(piece.repeat(Math.ceil(length / piece.length)));
    const times = Math.max(1, Math.round(LEAST_UNITS / text.length));
    const repeated = () => {
      for (let time = 0; time < times; time++) task(text);
    };
    const [ms] = fastest([repeated], SHORT_BUDGET);
    return speed(text.length * times, ms);
  });
}

const shown = (values: readonly number[]): string[] => [
  ...values.map((value) => value.toFixed(1)),
  ((values.at(-1) ?? 0) / (values[0] ?? 1)).toFixed(2),
];

/** Text made to be slow: the speed must hold from a kilobyte to a megabyte. */
export function hostile(): Section {
  const knowledge = bundledKnowledge();
  const lexicon = compileLexicon(entitiesOf([LONGEST, 'تنظيم تنظيم تنظيم الدولة', ...generateForms(5_000, seeded(7))]));
  const scans = TEXTS.map(([name, piece]) => ({ name, values: speeds(piece, (text) => findMatches(lexicon, fold(text))) }));
  const readings = TEXTS.map(([name, piece]) => ({ name, values: speeds(piece, (text) => read({ text }, knowledge)) }));
  const head = ['text', '1 kB, M units/s', '30 kB', '1 MB', '1 MB : 1 kB'];
  const flattest = (rows: typeof scans) => Math.min(...rows.map(({ values }) => (values.at(-1) ?? 0) / (values[0] ?? 1)));
  return {
    text: [
      '### Hostile text, names',
      table(
        head,
        scans.map(({ name, values }) => [name, ...shown(values)]),
      ),
      '### Hostile text, whole reading',
      table(
        head,
        readings.map(({ name, values }) => [name, ...shown(values)]),
      ),
    ].join('\n\n'),
    targets: [
      atLeast('hostile text, names', 25, Math.min(...scans.flatMap(({ values }) => values)), ' M units/s'),
      atLeast('names, speed at 1 MB of that at 1 kB', 0.5, flattest(scans), ''),
      atLeast('whole reading, speed at 1 MB of that at 1 kB', 0.5, flattest(readings), ''),
    ],
  };
}
