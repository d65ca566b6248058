import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Evaluation, evaluate } from '../cli/eval/evaluate.ts';
import { f1, precision, recall } from '../cli/eval/score.ts';
import { bundledPack } from '../cli/knowledge.ts';
import { compileLexicon } from '../engine/lexicon/compile.ts';
import { knowledgeOf } from '../engine/read.ts';

const { records } = bundledPack();
const knowledge = knowledgeOf(records, compileLexicon(records.entities));
const SHARED = join(process.env.SIYAQ_SHARED ?? join(import.meta.dirname, '../../shared'), 'articles');

/** Floors lie just under what the engine reaches; raise them with it. */
type Floors = { names: number; anaphora: number; figures: number; measures: number; dates: number; distractors: number };
const OWN = join(import.meta.dirname, 'articles');
const SETS: [string, string, Floors][] = [
  ['real articles', SHARED, { names: 0.97, anaphora: 0.95, figures: 0.97, measures: 0.97, dates: 0.97, distractors: 1 }],
  [
    'own articles, tuned on',
    join(OWN, 'tuned'),
    { names: 0.95, anaphora: 0.82, figures: 0.95, measures: 0.97, dates: 0.95, distractors: 0.95 },
  ],
  [
    'own articles, held apart',
    join(OWN, 'held'),
    { names: 0.91, anaphora: 0.77, figures: 0.95, measures: 0.92, dates: 0.89, distractors: 0.94 },
  ],
];

function reached(evaluation: Evaluation): Floors {
  const { names, anaphora, figures, measures, dates, distractors } = evaluation;
  return {
    names: f1(names),
    anaphora: f1(anaphora),
    figures: f1(figures),
    measures: recall(measures),
    dates: f1(dates),
    distractors: precision(distractors),
  };
}

describe.each(SETS)('reading %s', (name, folder, floors) => {
  const present = existsSync(join(folder, 'gold-entities.json'));
  if (!present) console.warn(`Skipped: ${name} are not in ${folder}.`);

  it.runIf(present)('holds its floors', () => {
    const evaluation = evaluate(folder, knowledge, records.entities);
    const short = Object.entries(reached(evaluation)).filter(([kind, figure]) => figure < floors[kind as keyof Floors]);
    expect(short).toEqual([]);
  });
});
