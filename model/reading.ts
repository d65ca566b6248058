import type { Category } from './entity.ts';
import type { CountedGroup, Currency, Measure, Quantity } from './measure.ts';

/** A stretch of text: UTF-16 code units, end exclusive. */
export type Span = { start: number; end: number; surface: string };

/** How an entity is meant: by name, by a noun that refers back, or by a description that does not name it. */
export type MentionKind = 'name' | 'back-reference' | 'descriptor';

export type Mention = Span & {
  entity: string;
  category: Category;
  kind: MentionKind;
  /** The entity whose longer mention contains this one («سوريا» in «قوات سوريا الديمقراطية»). */
  nestedIn?: string;
};

/** Where in the article a part of a figure's scope was found, for "why this?". */
export type Where = 'noun' | 'verb' | 'head' | 'sentence' | 'paragraph' | 'earlier' | 'headline';
export type Evidence = Partial<Record<'measure' | 'places' | 'period' | 'claimant' | 'perpetrators', Where>>;

/** What of a figure's question the text states; null or empty where it says nothing. */
export type FigureScope = {
  measure: Measure | null;
  who: CountedGroup | null;
  /** Of an amount of money. */
  currency: Currency | null;
  /** Whose members are counted («76 عنصرًا من قوات النظام»). */
  members: string[];
  /** It counts some of those that a figure before it counts, and what sets them apart is not known («بينهم 40 تحت التعذيب»). */
  part: boolean;
  places: string[];
  period: string | null;
  /** Entities, or `unknown` alone where the text names doers that are none («مسلحين مجهولين»). */
  perpetrators: string[];
  claimant: string | null;
  /** The source in the article's own words, where it is no entity («مصادر محلية»). */
  source: string | null;
  evidence: Evidence;
};

export type Figure = Span & FigureScope & { quantity: Quantity; comparisons: Comparison[] };

export type DateMention = Span & { edtf: string; comparisons: Comparison[] };

export const VERDICTS = ['same-figure', 'differs', 'other-scope', 'repeat'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a verdict was given. `*-differs` are the scope tags that a reader sees; `*-unstated` says that the page leaves that part open. */
export type Reason =
  | 'value-agrees'
  | 'bounds-meet'
  | 'value-conflicts'
  | 'same-claimant'
  | 'scope-agrees'
  | 'measure-differs'
  | 'limit-differs'
  | 'members-differs'
  | 'members-unstated'
  | 'who-differs'
  | 'place-differs'
  | 'period-differs'
  | 'perpetrator-differs'
  | 'subject-unstated'
  | 'place-unstated'
  | 'period-unstated'
  | 'perpetrator-unstated'
  | 'repeats-origin'
  | 'alters-origin';

export type Comparison = { topic: string; claim: string; verdict: Verdict; reasons: Reason[] };

/**
 * An event that an article bears on, and why: the actors and the place that both name, and how many days lie between the event and the nearest
 * date of the article (null where it has none). `own`: the article tells this very event, as another outlet does.
 */
export type RelatedEvent = { event: string; shared: string[]; daysApart: number | null; own: boolean };

/** Everything that the engine found in one article. `published` is the day that it was read as of; events are in the order of their weight. */
export type Reading = {
  outlet: string | null;
  published: string | null;
  mentions: Mention[];
  figures: Figure[];
  dates: DateMention[];
  events: RelatedEvent[];
};

/** An article as the engine takes it. */
export type Article = { text: string; title?: string | undefined; url?: string | undefined; published?: string | undefined };
