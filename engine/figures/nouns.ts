import type { CountedGroup, Measure } from '../../model/measure.ts';
import { foldedSet, foldWord } from '../arabic/words.ts';
import { NO_DUAL, NOUNS, type Sense } from './nounTable.ts';

/** A counted noun: the measure it implies by itself, who is counted, and whether it makes a figure at all (`none`: time, distance). */
export type CountedNoun = {
  measure: Measure | null;
  who: CountedGroup | null;
  kind: 'count' | 'money' | 'none';
  number: 'singular' | 'dual' | 'plural';
  /** Where the measure depends on words around the noun. */ condition?: Condition;
};
export type Condition = { after?: ReadonlySet<string>; unless?: ReadonlySet<string>; near?: ReadonlySet<string> };

function conditionOf({ after, unless, near }: Sense): Condition | undefined {
  if (after === undefined && unless === undefined && near === undefined) return undefined;
  return {
    ...(after === undefined ? {} : { after: foldedSet(after) }),
    ...(unless === undefined ? {} : { unless: foldedSet(unless) }),
    ...(near === undefined ? {} : { near: foldedSet(near) }),
  };
}

const HUMAN = new Set<CountedGroup | undefined>(['people', 'civilians', 'fighters', 'journalists', 'medics']);

function build(): Map<string, CountedNoun> {
  const table = new Map<string, CountedNoun>();
  for (const [singulars, plurals, sense] of NOUNS) {
    const condition = conditionOf(sense);
    const add = (fold: string, number: CountedNoun['number']): void => {
      if (table.has(fold)) return;
      const noun: CountedNoun = {
        measure: sense.measure ?? null,
        who: sense.who ?? null,
        kind: sense.kind ?? 'count',
        number,
      };
      table.set(fold, condition ? { ...noun, condition } : noun);
    };
    for (const singular of singulars.split(' ').map(foldWord)) {
      const feminine = singular.endsWith('ه');
      const stem = feminine ? `${singular.slice(0, -1)}ت` : singular;
      add(singular, 'singular');
      if (!feminine) add(`${singular}ا`, 'singular');
      add(`${stem}ين`, !feminine && HUMAN.has(sense.who) ? 'plural' : 'dual');
      add(`${stem}ان`, 'dual');
      // In construct the plural of people loses its ن: «5 من مقاتلي الفصيل».
      if (!feminine && HUMAN.has(sense.who)) add(`${singular}ي`, 'plural');
      if (feminine) add(`${singular.slice(0, -1)}ات`, 'plural');
      else for (const ending of ['ون', 'ات']) add(`${singular}${ending}`, 'plural');
    }
    for (const plural of plurals.split(' ').filter(Boolean).map(foldWord)) {
      add(plural, 'plural');
      add(`${plural}ا`, 'plural');
    }
  }
  return table;
}

const TABLE = build();
const WITHOUT_DUAL = foldedSet(NO_DUAL);
/** A dual in ين is told from a sound plural only by the singular's own plural: these have a broken one. */
const DUALS: ReadonlySet<string> = new Set(
  NOUNS.flatMap(([singulars, plurals, sense]) =>
    sense.kind !== undefined
      ? []
      : singulars.split(' ').flatMap((singular) => {
          const fold = foldWord(singular);
          if (fold.endsWith('ه')) return [`${fold.slice(0, -1)}تين`, `${fold.slice(0, -1)}تان`];
          if (WITHOUT_DUAL.has(fold)) return [];
          return plurals === '' && sense.measure !== 'attacks' ? [`${fold}ان`] : [`${fold}ين`, `${fold}ان`];
        }),
  ),
);
/** Each dual with the letters that may stand before it; a definite one («المسلحين») refers back and counts nothing anew. */
const DUALS_WITH_PROCLITICS: ReadonlyMap<string, string> = new Map(
  ['', 'و', 'ف', 'ب', 'ل', 'ك'].flatMap((proclitic) => [...DUALS].map((dual) => [proclitic + dual, dual] as const)),
);

/** The counted noun of a folded word, with «ال» or without. */
export function countedNoun(fold: string): CountedNoun | undefined {
  return TABLE.get(fold) ?? (fold.startsWith('ال') ? TABLE.get(fold.slice(2)) : undefined);
}

/** The dual that a word is, by itself a count of two («هجومين», «ومحوران»), without its proclitic. */
export function countingDual(fold: string): string | undefined {
  return DUALS_WITH_PROCLITICS.get(fold);
}
