import { parseArgs } from 'node:util';
import { entityLines } from './entities.ts';
import { comparisonReport, evaluateComparisons } from './eval/comparisons.ts';
import { readPassages } from './eval/passages.ts';
import { evaluate, evaluationReport } from './eval/evaluate.ts';
import { bundledKnowledge, bundledPack } from './knowledge.ts';
import { scan } from './scan.ts';

const USAGE = `siyaq: reads Arabic news about Syria

  siyaq scan --ndjson < articles > readings    one JSON object a line: {"id", "text", "url"?, "title"?, "published"?}
  siyaq entities --ndjson                      every entity with its names, forms and external ids
  siyaq eval FOLDER                            scores the engine against a folder of annotated articles
  siyaq eval --compare FOLDER [--articles DIR] scores comparisons against a folder of passages`;

// A reader that has seen enough (head) closes the pipe: that ends the run, it is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      ndjson: { type: 'boolean' },
      compare: { type: 'boolean' },
      articles: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const command = values.help ? 'help' : positionals[0];
  if (command === 'scan' && values.ndjson) await scan(process.stdin, process.stdout, bundledKnowledge());
  else if (command === 'entities' && values.ndjson)
    for (const line of entityLines(bundledPack())) process.stdout.write(`${line}\n`);
  else if (command === 'eval' && values.compare && positionals[1] !== undefined) {
    const { passages, absent } = readPassages(positionals[1], values.articles);
    const evaluation = evaluateComparisons(passages, bundledKnowledge());
    console.log(comparisonReport(positionals[1], evaluation, passages.length, absent));
  } else if (command === 'eval' && positionals[1] !== undefined)
    console.log(evaluationReport(positionals[1], evaluate(positionals[1], bundledKnowledge(), bundledPack().records.entities)));
  else {
    console.error(USAGE);
    process.exitCode = command === 'help' ? 0 : 2;
  }
} catch (error) {
  console.error(`siyaq: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
