import { build, runTool } from './run.ts';

const CHECKS: { name: string; passes: () => boolean }[] = [
  { name: 'build', passes: () => build(['production']) },
  { name: 'types', passes: () => runTool('typescript', ['--noEmit', '-p', '.']) },
  { name: 'types of the engine, without DOM', passes: () => runTool('typescript', ['--noEmit', '-p', 'engine']) },
  { name: 'lint and import rules', passes: () => runTool('oxlint', ['--type-aware']) },
  { name: 'format', passes: () => runTool('oxfmt', ['--check']) },
  { name: 'unused code', passes: () => runTool('knip', []) },
  { name: 'size', passes: () => runTool('size-limit', []) },
];

// Every check runs, so that one run tells all there is to mend.
const results = CHECKS.map(({ name, passes }) => {
  console.log(`\n— ${name}`);
  return { name, passed: passes() };
});

console.log('');
for (const { name, passed } of results) console.log(`${passed ? 'passed' : 'FAILED'}  ${name}`);
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
