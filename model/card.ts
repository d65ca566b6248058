import type { Category } from './entity.ts';
import type { Localised } from './id.ts';
import type { CountedGroup, Measure, Quantity } from './measure.ts';
import type { Reason, Verdict } from './reading.ts';

/** A citation's parts, ready to be laid out. */
export type ReportLink = { outlet: Localised; published: string; title?: string | undefined; url?: string | undefined };

/** Another answer to the same or a neighbouring question. */
export type ClaimRow = {
  claim: string;
  claimant: Localised;
  report: ReportLink;
  quantity?: Quantity | undefined;
  date?: string | undefined;
  verdict: Verdict;
  reasons: Reason[];
  /** The claim's own scope, spelt out where it departs from the figure's. */
  scope: {
    measure?: Measure;
    who?: CountedGroup;
    members?: Localised[];
    place?: Localised;
    period?: string;
    perpetrators?: Localised[];
  };
  note?: Localised | undefined;
  /** Published after the page's article was: nobody could have known it then. */
  later: boolean;
  /** Further reports that republish this claim unchanged. */
  repeatedBy: ReportLink[];
};

export type EventRow = {
  id: string;
  title: Localised;
  date: string;
  place: Localised;
  reports: ReportLink[];
  /** Why it is shown: the article tells it, or names these as it does. Without it, the event merely concerns the entity. */
  why?: { own: boolean; shared: Localised[] } | undefined;
};

/** How an outlet names an entity; `period` where it named it otherwise at other times. */
export type NamingRow = { outlet: Localised; form: string; texts: number; textsRead: number; period?: string | undefined };

export type EntityCard = {
  kind: 'entity';
  id: string;
  category: Category;
  name: Localised;
  line: Localised;
  /** What other outlets call it, most texts first; the page's own outlet is left out. */
  namings: NamingRow[];
  /** How the page's own outlet commonly names it, where known. */
  ownNaming?: { outlet: Localised; form: string } | undefined;
  events: EventRow[];
};

export type FigureCard = {
  kind: 'figure';
  surface: string;
  /** The question of the topic met. */
  question: Localised;
  /** How the page's figure was read. */
  reading: {
    quantity: Quantity;
    measure: Measure | null;
    who: CountedGroup | null;
    places: Localised[];
    period: string | null;
    claimant: Localised | null;
  };
  rows: ClaimRow[];
};

export type DateCard = { kind: 'date'; surface: string; question: Localised; edtf: string; rows: ClaimRow[] };

/** What a card shows, by kind. Built in the background, drawn by `components/Card`. */
export type Card = EntityCard | FigureCard | DateCard;

/** `stale`: the worker no longer holds that reading; read the page again and ask once more. */
export type CardReply = { card: Card } | { stale: true } | { missing: true };
