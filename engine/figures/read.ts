import type { DateMention, Figure } from '../../model/reading.ts';
import type { Folded } from '../arabic/fold.ts';
import type { Layout } from '../arabic/sentences.ts';
import type { Word } from '../arabic/words.ts';
import type { FoundDate } from '../dates/find.ts';
import { claimantOf, type PlacedMention } from './claimant.ts';
import { figureAt, type FoundFigure } from './find.ts';
import { type Counted, countedBy } from './measure.ts';
import { perpetratorsIn } from './perpetrators.ts';
import { periodIn, placesFor } from './scope.ts';

/** The parts of an article that figures are read from. */
export type ReadText = { folded: Folded; words: readonly Word[]; layout: Layout; mentions: readonly PlacedMention[]; dates: readonly FoundDate[] };

const REMEMBERED_SENTENCES = 2;

/** Words that no figure may begin in: dates, and numbers inside names («الفيلق الخامس»). */
function takenWords({ words, mentions, dates }: ReadText): Uint8Array {
  const taken = new Uint8Array(words.length);
  for (const date of dates) taken.fill(1, date.from, date.to);
  for (const mention of mentions) if (mention.kind === 'name') taken.fill(1, mention.from, mention.to);
  return taken;
}

function foundFigures(read: ReadText): FoundFigure[] {
  const { words, layout, folded } = read;
  const taken = takenWords(read);
  const found: FoundFigure[] = [];
  for (let at = 0; at < words.length; ) {
    const figure = taken[at] ? null : figureAt(words, at, folded.text, layout.sentenceStarts[layout.sentenceOf[at] ?? 0] ?? 0);
    if (figure && !taken.subarray(figure.numberAt, figure.to).includes(1)) {
      found.push(figure);
      at = Math.max(figure.to, at + 1);
    } else at++;
  }
  return found;
}

type Spoken = { sentence: number; claimant: string | null; period: string | null };

/**
 * Reads every figure of an article with what is counted and the scope that the text states: place, period, perpetrators, claimant.
 * Comparisons are added later.
 */
export function readFigures(read: ReadText): Figure[] {
  const { words, layout, folded } = read;
  const figures: Figure[] = [];
  let head = null as (Counted & { sentence: number }) | null;
  let spoken = null as Spoken | null;

  for (const found of foundFigures(read)) {
    const sentence = layout.sentenceOf[found.numberAt] ?? 0;
    const from = layout.sentenceStarts[sentence] ?? 0;
    const to = layout.sentenceStarts[sentence + 1] ?? words.length;
    const here = read.mentions.filter((mention) => mention.from >= from && mention.from < to);
    const counted = countedBy(words, found, from, head?.sentence === sentence ? head : null);
    if (!counted.subset || head === null) head = { ...counted, sentence };

    const attribution = claimantOf(words, from, to, here);
    const continued: Spoken | null = spoken !== null && sentence - spoken.sentence <= REMEMBERED_SENTENCES && (attribution.continues || spoken.sentence === sentence) ? spoken : null;
    const claimant: string | null = attribution.claimant ?? (continued ? continued.claimant : attribution.continues ? lastClaimant(read, from) : null);
    const period: string | null = periodIn(read, from, to, found.numberAt) ?? (continued && continued.claimant === claimant ? continued.period : null);
    spoken = { sentence, claimant, period };

    const start = folded.starts[(words[found.from]?.from ?? 0) + found.proclitic] ?? 0;
    const end = words[found.to - 1]?.end ?? start;
    figures.push({
      start,
      end,
      surface: folded.text.slice(start, end),
      quantity: found.quantity,
      measure: counted.measure,
      who: counted.who,
      places: placesFor(read, from, to, found.numberAt),
      period,
      perpetrators: perpetratorsIn(words, from, to, here),
      claimant,
      comparisons: [],
    });
  }
  return figures;
}

/** Who spoke last before a sentence that only says «وأشار التقرير». */
function lastClaimant({ words, layout, mentions }: ReadText, before: number): string | null {
  const current = layout.sentenceOf[before] ?? 0;
  for (let sentence = current - 1; sentence >= Math.max(0, current - REMEMBERED_SENTENCES - 1); sentence--) {
    const from = layout.sentenceStarts[sentence] ?? 0;
    const to = layout.sentenceStarts[sentence + 1] ?? words.length;
    const here = mentions.filter((mention) => mention.from >= from && mention.from < to);
    const { claimant } = claimantOf(words, from, to, here);
    if (claimant !== null) return claimant;
  }
  return null;
}

/** A date with its span in the text; the proclitic of its first word stays outside. */
export function dateMention({ words, folded }: Pick<ReadText, 'words' | 'folded'>, date: FoundDate): DateMention {
  const start = folded.starts[(words[date.from]?.from ?? 0) + (date.proclitic ?? 0)] ?? 0;
  const end = words[date.to - 1]?.end ?? start;
  return { start, end, surface: folded.text.slice(start, end), edtf: date.edtf, comparisons: [] };
}
