import { type Knowledge, read } from '../../engine/read.ts';
import type { Entity } from '../../model/entity.ts';
import { scoreDates, scoreDistractors, scoreFigures, scoreMeasures } from './figures.ts';
import { readGold } from './gold.ts';
import { mapIds, scoreMentions } from './mentions.ts';
import { add, emptyScore, f1, precision, recall, type Score } from './score.ts';

const KINDS = ['names', 'anaphora', 'figures', 'figures, exact span', 'measures', 'dates', 'distractors'] as const;
export type Evaluation = Record<(typeof KINDS)[number], Score>;

/** Scores the engine against a folder of annotated articles. */
export function evaluate(folder: string, knowledge: Knowledge, entities: readonly Entity[]): Evaluation {
  const articles = readGold(folder);
  const ids = mapIds(articles, entities);
  const total = Object.fromEntries(KINDS.map((kind) => [kind, emptyScore()])) as Evaluation;
  for (const article of articles) {
    const { text, url, published } = article;
    const reading = read({ text, url, published }, knowledge);
    add(total.names, scoreMentions('name', article, reading, ids));
    add(total.anaphora, scoreMentions('anaphora', article, reading, ids));
    add(total.figures, scoreFigures(article, reading, false));
    add(total['figures, exact span'], scoreFigures(article, reading, true));
    add(total.measures, scoreMeasures(article, reading));
    add(total.dates, scoreDates(article, reading));
    add(total.distractors, scoreDistractors(article, reading));
  }
  return total;
}

const three = (value: number): string => value.toFixed(3);

/** A table by kind, every miss and false hit, and one summary line at the end. */
export function evaluationReport(folder: string, evaluation: Evaluation): string {
  const lines: string[] = [];
  for (const kind of KINDS) {
    const score = evaluation[kind];
    lines.push(
      `${kind.padEnd(22)} precision ${three(precision(score))}  recall ${three(recall(score))}  F1 ${three(f1(score))}  (${score.hits} hits, ${score.misses.length} misses, ${score.falseHits.length} false)`,
    );
    if (kind === 'figures, exact span') continue;
    lines.push(...score.misses.map((miss) => `  miss   ${miss}`), ...score.falseHits.map((falseHit) => `  false  ${falseHit}`));
  }
  const summary = (['names', 'anaphora', 'figures', 'dates'] as const).map((kind) => `${kind} ${three(f1(evaluation[kind]))}`);
  lines.push(
    `eval ${folder}: ${summary.join(', ')}, measures ${three(recall(evaluation.measures))}, distractors taken ${evaluation.distractors.falseHits.length}`,
  );
  return lines.join('\n');
}
