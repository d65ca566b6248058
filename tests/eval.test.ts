import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Evaluation, evaluate } from '../cli/eval/evaluate.ts';
import { type ComparisonEvaluation, evaluateComparisons } from '../cli/eval/comparisons.ts';
import { readPassages } from '../cli/eval/passages.ts';
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

/** Floors lie just under what is reached, but for two: what is called different must be, and what must give silence must. */
type ComparisonFloors = { differs: number; same: number; topics: number; wrongDiffers: number; brokenSilences: number };
const COMPARISONS: [string, ComparisonFloors][] = [
  ['own', { differs: 0.79, same: 0.83, topics: 0.89, wrongDiffers: 0, brokenSilences: 0 }],
  ['held', { differs: 0.65, same: 0.53, topics: 0.74, wrongDiffers: 0, brokenSilences: 0 }],
];

describe.each(COMPARISONS)('comparing, passages %s', (name, floors) => {
  const { passages, absent } = readPassages(join(import.meta.dirname, 'comparisons', name), SHARED);
  if (absent > 0) console.warn(`Skipped: ${absent} passages are of articles that are not in ${SHARED}.`);
  const evaluation: ComparisonEvaluation = evaluateComparisons(passages, knowledge);

  it('says differs of nothing that does not, and keeps its silences', () => {
    expect(evaluation.differs.falseHits.length).toBeLessThanOrEqual(floors.wrongDiffers);
    expect(evaluation.silence.falseHits.length).toBeLessThanOrEqual(floors.brokenSilences);
  });

  it('holds its floors', () => {
    expect(recall(evaluation.differs)).toBeGreaterThanOrEqual(floors.differs);
    expect(recall(evaluation['same-figure'])).toBeGreaterThanOrEqual(floors.same);
    expect(recall(evaluation.topics)).toBeGreaterThanOrEqual(floors.topics);
  });
});
