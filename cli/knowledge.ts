import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLexicon } from '../engine/lexicon/compile.ts';
import { type Knowledge, knowledgeOf } from '../engine/read.ts';
import { Pack } from '../model/pack.ts';

const PACK = join(import.meta.dirname, '../public/pack.json');

/** The bundled pack, validated. */
export function bundledPack(): Pack {
  if (!existsSync(PACK)) throw new Error('There is no compiled pack yet: run `npm run data` first.');
  return Pack.parse(JSON.parse(readFileSync(PACK, 'utf8')));
}

/** The bundled dataset, ready for the engine. */
export function bundledKnowledge(): Knowledge {
  const { records } = bundledPack();
  return knowledgeOf(records, compileLexicon(records.entities));
}
