import { performance } from 'node:perf_hooks';

/** Median of the times of a task in milliseconds, after warm-up. */
export function median(task: () => unknown, rounds = 15, warmUp = 5): number {
  for (let round = 0; round < warmUp; round++) task();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[rounds >> 1] ?? Number.NaN;
}

/** Rows as a Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
