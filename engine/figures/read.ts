import type { Figure } from '../../model/reading.ts';
import type { Folded } from '../arabic/fold.ts';
import type { Layout } from '../arabic/sentences.ts';
import type { Word } from '../arabic/words.ts';
import type { Sentence } from '../sentences.ts';
import { type Attribution, claimantOf } from './claimant.ts';
import { figureAt, type FoundFigure } from './find.ts';
import { beginsListItem } from './lists.ts';
import { currencyOf } from './currency.ts';
import { countedBy, type Head } from './measure.ts';
import { perpetratorsIn } from './perpetrators.ts';
import { periodIn, placesFor } from './scope.ts';
import { figureSpan } from './span.ts';

/** The parts of an article that figures are read from. */
export type ReadText = { folded: Folded; words: readonly Word[]; layout: Layout; sentences: readonly Sentence[] };

/** A list's items are one or two sentences each. */
const LIST_REACH = 3;
/** A claimant goes on speaking over this many sentences that name no other («كما وثّقت»). */
const REMEMBERED_SENTENCES = 2;

/** Words that no figure may begin in: dates, and numbers inside names («الفيلق الخامس»). */
function takenWords({ words, sentences }: ReadText): Uint8Array {
  const taken = new Uint8Array(words.length);
  for (const { dates, mentions } of sentences) {
    for (const date of dates) taken.fill(1, date.from, date.to);
    for (const mention of mentions) if (mention.kind === 'name') taken.fill(1, mention.from, mention.to);
  }
  return taken;
}

function foundFigures(text: ReadText): FoundFigure[] {
  const { words, layout, folded } = text;
  const taken = takenWords(text);
  const found: FoundFigure[] = [];
  for (let at = 0; at < words.length;) {
    const figure = taken[at] ? null : figureAt(words, at, folded.text, layout.sentenceStarts[layout.sentenceOf[at] ?? 0] ?? 0);
    if (figure && !taken.subarray(figure.numberAt, figure.to).includes(1)) {
      found.push(figure);
      at = Math.max(figure.to, at + 1);
    } else at++;
  }
  return found;
}

/** How far behind a figure the group stands whose members it counts. */
const MEMBERS_REACH = 4;

/** «76 عنصرًا من قوات النظام», «5 عناصر من التنظيم»: the group named right behind the figure, or in it. */
function membersCounted({ numberAt, to }: FoundFigure, { mentions }: Sentence): string[] {
  return mentions
    .filter(
      ({ category, nestedIn, from }) =>
        (category === 'armed-group' || category === 'government-force') &&
        nestedIn === undefined &&
        from > numberAt &&
        from < to + MEMBERS_REACH,
    )
    .slice(0, 1)
    .map(({ entity }) => entity);
}

type Voice = Attribution & { perpetrators: string[] };

/** Who speaks and who acts in each sentence that holds a figure, worked out once a sentence. */
function voices({ words, sentences, folded }: ReadText): (index: number) => Voice {
  const known = new Map<number, Voice>();
  return (index) => {
    let voice = known.get(index);
    const sentence = sentences[index];
    if (!voice && sentence) {
      voice = { ...claimantOf(words, sentence, folded.text), perpetrators: perpetratorsIn(words, sentence) };
      known.set(index, voice);
    }
    return voice ?? { claimant: null, source: null, continues: false, perpetrators: [] };
  };
}

/**
 * Reads every figure of an article with what is counted and the scope that the text states: place, period, perpetrators, claimant.
 * Comparisons are added later.
 */
export function readFigures(text: ReadText): Figure[] {
  const { words, layout, folded, sentences } = text;
  const figures: Figure[] = [];
  const voiceOf = voices(text);
  let head = null as (Head & { sentence: number }) | null;
  let spoken = null as { sentence: number; claimant: string | null; period: string | null } | null;

  /** The claimant of the last sentence that names one, shortly before. */
  const claimantBefore = (sentence: number): string | null => {
    for (let back = sentence - 1; back >= Math.max(0, sentence - 1 - REMEMBERED_SENTENCES); back--) {
      const { claimant } = voiceOf(back);
      if (claimant !== null) return claimant;
    }
    return null;
  };

  for (const found of foundFigures(text)) {
    const index = layout.sentenceOf[found.numberAt] ?? 0;
    const sentence = sentences[index];
    if (!sentence) continue;
    if (head && head.sentence !== index) {
      // A list breaks down the count above it; anything else begins anew.
      const listed = index - head.sentence <= LIST_REACH && beginsListItem(words, sentence.from, folded.text);
      head = listed ? { ...head, sentence: index, to: sentence.from, listed } : null;
    }
    const headWho = head?.who ?? null;
    const counted = countedBy(words, found, sentence.from, head);
    // A list of subsets keeps its head, but goes on from its last part.
    head = counted.subset && head ? { ...head, subset: true, to: found.to } : { ...counted, to: found.to, sentence: index };

    const voice = voiceOf(index);
    const goesOn =
      spoken !== null &&
      voice.source === null &&
      index - spoken.sentence <= REMEMBERED_SENTENCES &&
      (voice.continues || spoken.sentence === index);
    const earlier = goesOn ? spoken : null;
    const carried: string | null = (voice.continues ? claimantBefore(index) : null) ?? earlier?.claimant ?? null;
    const claimant: string | null = voice.claimant ?? carried;
    const stated = periodIn(words, sentence, found.numberAt);
    const period: string | null = stated ?? (earlier?.claimant === claimant ? (earlier?.period ?? null) : null);
    spoken = { sentence: index, claimant, period };
    const { places, where } = placesFor(words, folded.text, sentences, index, found.numberAt);

    const { start, end } = figureSpan(folded, words, found);
    const surface = folded.text.slice(start, end);
    figures.push({
      start,
      end,
      surface,
      quantity: found.quantity,
      measure: counted.measure,
      who: counted.who,
      members: membersCounted(found, sentence),
      part: counted.subset && counted.who === headWho,
      currency: counted.measure === 'money' ? currencyOf(words, found.from, found.to, surface) : null,
      places,
      period,
      perpetrators: voice.perpetrators,
      claimant,
      source: voice.source,
      evidence: {
        ...(counted.by && { measure: counted.by }),
        ...(where && { places: where }),
        ...(period !== null && { period: stated === null ? 'earlier' : 'sentence' }),
        ...(claimant !== null && { claimant: voice.claimant === null ? 'earlier' : 'sentence' }),
        ...(voice.perpetrators.length > 0 && { perpetrators: 'sentence' }),
      },
      comparisons: [],
    });
  }
  return figures;
}
