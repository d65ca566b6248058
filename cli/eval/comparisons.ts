import { type Knowledge, read } from '../../engine/read.ts';
import { type Comparison, type Verdict, VERDICTS } from '../../model/reading.ts';
import type { Expected, Passage } from './passages.ts';
import { emptyScore, precision, recall, type Score } from './score.ts';

/** Verdicts, and whether each figure found its topic, and each silent passage its silence. */
export type ComparisonEvaluation = Record<Verdict | 'topics' | 'silence', Score>;

const LISTED = ['differs', 'same-figure'] as const satisfies Verdict[];

/** The verdict that a claim must get beside a figure. */
function expectedVerdict(expected: Expected | undefined, { topic, claim }: Comparison, knowledge: Knowledge): Verdict | null {
  if (expected?.topic !== topic) return null;
  if (knowledge.index.claims.get(claim)?.repeats !== undefined) return 'repeat';
  return LISTED.find((verdict) => expected[verdict]?.includes(claim)) ?? 'other-scope';
}

function scorePassage({ id, url, published, text, expect }: Passage, knowledge: Knowledge, into: ComparisonEvaluation): void {
  const reading = read({ text, url, published }, knowledge);
  const spans = [...reading.figures, ...reading.dates];
  const claims = knowledge.index.claims;
  const met = new Map<Expected, Comparison[]>();
  for (const { surface, comparisons } of spans) {
    const expected = expect.find(
      (each) => !met.has(each) && surface.includes(each.at) && comparisons.some(({ topic }) => topic === each.topic),
    );
    if (expected) met.set(expected, comparisons);
    for (const comparison of comparisons) {
      const right = expectedVerdict(expected, comparison, knowledge);
      const line = `${id} «${surface}» ${comparison.claim}: ${comparison.verdict}, expected ${right ?? 'nothing'} (${comparison.reasons.join(' ')})`;
      if (right === comparison.verdict) into[comparison.verdict].hits++;
      else into[comparison.verdict].falseHits.push(line);
    }
    if (comparisons.length > 0 && !expected) into.topics.falseHits.push(`${id} «${surface}»: ${comparisons[0]?.topic}`);
  }
  for (const each of expect) {
    const found = met.get(each);
    if (found) into.topics.hits++;
    else into.topics.misses.push(`${id} «${each.at}»: ${each.topic}`);
    for (const verdict of LISTED) {
      for (const claim of each[verdict] ?? []) {
        if (!claims.has(claim)) throw new Error(`${id}: no claim ${claim}`);
        if (!found?.some((comparison) => comparison.claim === claim && comparison.verdict === verdict))
          into[verdict].misses.push(`${id} «${each.at}» ${claim}: ${verdict} not given`);
      }
    }
  }
  if (expect.length === 0) {
    const spoken = spans.filter(({ comparisons }) => comparisons.length > 0);
    if (spoken.length === 0) into.silence.hits++;
    else into.silence.falseHits.push(`${id}: ${spoken.map(({ surface }) => `«${surface}»`).join(' ')}`);
  }
}

/** Scores the engine's comparisons against passages of which a careful reader said what must come out. */
export function evaluateComparisons(passages: readonly Passage[], knowledge: Knowledge): ComparisonEvaluation {
  const into = Object.fromEntries([...VERDICTS, 'topics', 'silence'].map((kind) => [kind, emptyScore()])) as ComparisonEvaluation;
  for (const passage of passages) scorePassage(passage, knowledge, into);
  return into;
}

/** Wrong "differs" first, since they are the worst error; then each verdict, the topics and the silences. */
export function comparisonReport(folder: string, evaluation: ComparisonEvaluation, passages: number, absent: number): string {
  const wrong = evaluation.differs.falseHits;
  const lines = [`wrong "differs": ${wrong.length}`, ...wrong.map((line) => `  false  ${line}`)];
  for (const kind of [...VERDICTS, 'topics', 'silence'] as const) {
    const score = evaluation[kind];
    lines.push(
      `${kind.padEnd(12)} precision ${precision(score).toFixed(3)}  recall ${recall(score).toFixed(3)}  (${score.hits} right, ${score.misses.length} missed, ${score.falseHits.length} false)`,
      ...score.misses.map((line) => `  miss   ${line}`),
      ...(kind === 'differs' ? [] : score.falseHits.map((line) => `  false  ${line}`)),
    );
  }
  lines.push(
    `eval --compare ${folder}: ${passages} passages${absent > 0 ? ` (${absent} left out: their articles are not here)` : ''}, wrong "differs" ${wrong.length}, silences broken ${evaluation.silence.falseHits.length}`,
  );
  return lines.join('\n');
}
