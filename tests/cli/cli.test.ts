import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const run = (args: string[], input = '') =>
  spawnSync(process.execPath, [join(ROOT, 'cli/siyaq.ts'), ...args], { input, encoding: 'utf8', maxBuffer: 1e8 });

describe('the command line', () => {
  beforeAll(() => {
    const built = spawnSync(process.execPath, [join(ROOT, 'data/build.ts')], { encoding: 'utf8' });
    if (built.status !== 0) throw new Error(built.stderr);
  });

  it('answers each line with one, in order, and goes on after a bad one', () => {
    const lines = [
      JSON.stringify({ id: 'a', text: 'دخلت “قسد” مدينة الرقة وقُتل 5 مدنيين', url: 'https://www.enabbaladi.net/archives/1' }),
      '{not json',
      JSON.stringify({ id: 'b' }),
      JSON.stringify({ id: 7, text: '', published: null }),
    ];
    const { stdout, status } = run(['scan', '--ndjson'], lines.join('\n'));
    expect(status).toBe(0);
    const out = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(out).toHaveLength(4);
    expect(out[0]).toMatchObject({
      id: 'a',
      outlet: 'enab-baladi',
      mentions: [
        { start: 6, end: 9, surface: 'قسد', entity: 'syrian-democratic-forces', category: 'armed-group' },
        { surface: 'مدينة الرقة', entity: 'raqqa', category: 'place' },
      ],
      figures: [
        {
          surface: '5 مدنيين',
          low: null,
          best: 5,
          high: null,
          bound: 'exact',
          measure: 'killed',
          who: 'civilians',
          place: ['raqqa'],
          period: null,
          claimant: null,
        },
      ],
      dates: [],
    });
    expect(out[1]).toEqual({ error: expect.any(String) as string });
    expect(out[2]).toEqual({ id: 'b', error: expect.stringMatching(/^text: /) as string });
    expect(out[3]).toMatchObject({ id: 7, mentions: [], figures: [] });
  });

  it('lists every entity with its forms and external ids', () => {
    const lines = run(['entities', '--ndjson'])
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; forms: string[]; external: { wikidata?: string } });
    const raqqa = lines.find(({ id }) => id === 'raqqa-governorate');
    expect(raqqa?.forms).toContain('محافظة الرقة');
    expect(raqqa?.external.wikidata).toBe('Q235563');
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });

  it('says how it is used when it is not understood', () => {
    expect(run(['frobnicate'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('siyaq scan --ndjson') as string,
    });
  });

  it('scores comparisons against passages, wrong "differs" first', () => {
    const { stdout, status } = run(['eval', '--compare', join(ROOT, 'tests/comparisons/own')]);
    expect(status).toBe(0);
    const lines = stdout.trim().split('\n');
    expect(lines[0]).toMatch(/^wrong "differs": \d+$/);
    expect(lines.at(-1)).toMatch(
      /^eval --compare .*: \d+ passages \(5 left out: their articles are not here\), wrong "differs" \d+/,
    );
  });
});
