import { performance } from 'node:perf_hooks';

const time = (task: () => unknown): number => {
  const start = performance.now();
  task();
  return performance.now() - start;
};

/**
 * Shortest times of some tasks in milliseconds: what the code takes when nothing else wants the core, which on a shared machine a mean never
 * shows. The tasks take turns, so that a slow stretch of the machine hits all of them alike.
 *
 * @param budget how long to go on measuring; slow tasks are still run three times, the first of them to warm up.
 */
export function fastest<const Tasks extends readonly (() => unknown)[]>(
  tasks: Tasks,
  budget = 400,
): { [Index in keyof Tasks]: number } {
  const until = performance.now() + budget;
  const best = tasks.map((task) => {
    task();
    return Number.POSITIVE_INFINITY;
  });
  for (let round = 0; round < 2 || performance.now() < until; round++)
    tasks.forEach((task, index) => (best[index] = Math.min(best[index] ?? Number.POSITIVE_INFINITY, time(task))));
  return best as { [Index in keyof Tasks]: number };
}

/** Median of the times of a task in milliseconds, after warm-up: what a reader waits for. */
export function median(task: () => unknown, rounds = 41, warmUp = 20): number {
  for (let round = 0; round < warmUp; round++) task();
  const times = Array.from({ length: rounds }, () => time(task)).sort((a, b) => a - b);
  return times[rounds >> 1] ?? Number.NaN;
}

/** Millions of UTF-16 units a second. */
export const speed = (units: number, ms: number): number => units / ms / 1e3;

/** Rows as a Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
