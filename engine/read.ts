import type { Outlet } from '../model/outlet.ts';
import type { Records } from '../model/pack.ts';
import type { Article, Reading } from '../model/reading.ts';
import { fold } from './arabic/fold.ts';
import { layOut } from './arabic/sentences.ts';
import { splitWords } from './arabic/words.ts';
import { compareDate } from './compare/dates.ts';
import { relatedEvents } from './compare/events.ts';
import { compareFigure } from './compare/figures.ts';
import type { PageContext } from './compare/topics.ts';
import { indexRecords, type RecordIndex } from './compare/records.ts';
import { anchorOf } from './dates/anchor.ts';
import { dayRange, edtfOfDay } from './dates/edtf.ts';
import { findDates } from './dates/find.ts';
import { dateMention } from './dates/mention.ts';
import { anchorFromText } from './dates/textAnchor.ts';
import { readFigures } from './figures/read.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { findMentions } from './names/find.ts';
import { outletOfAddress } from './outlets.ts';
import { datesAround, sentencesOf, wordsAround } from './sentences.ts';

/** The dataset as the engine reads with it; made once, used for every article. */
export type Knowledge = { lexicon: Lexicon; index: RecordIndex; outlets: Outlet[] };

/** Gathers what `read` needs from a pack's records and its compiled lexicon. */
export function knowledgeOf(records: Records, lexicon: Lexicon): Knowledge {
  return { lexicon, index: indexRecords(records), outlets: records.outlets };
}

/**
 * Reads an article: its names, figures and dates, what others said about them, and related events.
 *
 * Pure and deterministic: the same article and dataset give the same reading in the extension, on the command line and in tests.
 *
 * @param article text with line ends between paragraphs; the title only where it is not part of the text.
 * @returns spans in UTF-16 code units into `article.text`, each list in the order of the text.
 */
export function read(article: Article, { lexicon, index, outlets }: Knowledge): Reading {
  const outlet = outletOfAddress(article.url, outlets);
  const folded = fold(article.text);
  const words = splitWords(folded);
  const anchor = anchorOf(article.published) ?? anchorFromText(words, article.text);
  const layout = layOut(words, article.text);
  const mentions = findMentions(folded, lexicon, anchor?.day ?? null);
  const dates = findDates(words, article.text, anchor);
  const sentences = sentencesOf(words, layout, mentions, dates);

  const entities = new Set(mentions.map((mention) => mention.entity));
  if (article.title !== undefined)
    for (const mention of findMentions(fold(article.title), lexicon, anchor?.day ?? null)) entities.add(mention.entity);

  const context: PageContext = {
    outlet,
    entities,
    publishedTo: anchor?.day ?? null,
    datesAround: (figure) => datesAround(sentences, words, figure.start),
    headline: wordsAround(sentences, words, 0),
    wordsAround: (figure) => wordsAround(sentences, words, figure.start),
  };
  const figures = readFigures({ folded, words, layout, sentences }).map((figure) => ({
    ...figure,
    comparisons: compareFigure(figure, context, index),
  }));
  const days = dates.flatMap((date) => dayRange(date.edtf)?.from ?? []).filter(Number.isFinite);

  return {
    outlet,
    published: anchor === null ? null : edtfOfDay(anchor.day),
    mentions,
    figures,
    dates: sentences.flatMap((sentence) =>
      sentence.dates.map((date) => ({
        ...dateMention(folded, words, date),
        comparisons: compareDate(date, words, sentence, outlet, index),
      })),
    ),
    events: relatedEvents({ entities, days, publishedTo: context.publishedTo, outlet }, index),
  };
}
