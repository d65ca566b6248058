import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { findBrowser } from './browser.ts';
import { build, runTool } from './run.ts';

const UnitReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});
const BrowserReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

type Counts = { passed: number; failed: number; skipped: number };

/** A runner's own report; one that wrote none, or that failed outside any test, counts as one failure. */
function counted(file: string, ended: boolean, count: (report: unknown) => Counts): Counts {
  let counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    console.error(`No complete report in ${file}.`);
  }
  return !ended && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function runUnitTests(folder: string): Counts {
  const file = join(folder, 'unit.json');
  const ended = runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  return counted(file, ended, (report) => {
    const counts = UnitReport.parse(report);
    return {
      passed: counts.numPassedTests,
      failed: counts.numFailedTests,
      skipped: counts.numPendingTests + counts.numTodoTests,
    };
  });
}

function runBrowserTests(folder: string): Counts {
  const file = join(folder, 'browser.json');
  const ended = runTool('@playwright/test', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return counted(file, ended, (report) => {
    const { stats } = BrowserReport.parse(report);
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  });
}

function main(): boolean {
  findBrowser();
  if (!build(['production', 'demo'])) throw new Error('The extension could not be built.');
  const folder = mkdtempSync(join(tmpdir(), 'siyaq-test-'));
  const [unit, browser] = [runUnitTests(folder), runBrowserTests(folder)];
  rmSync(folder, { recursive: true, force: true });
  const failed = unit.failed + browser.failed;
  console.log(`${unit.passed + browser.passed} passed, ${failed} failed, ${unit.skipped + browser.skipped} skipped`);
  return failed === 0;
}

try {
  process.exitCode = main() ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
