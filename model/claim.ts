import * as z from 'zod/mini';
import { Edtf, Id, Localised, PlainText } from './id.ts';
import { CountedGroup, Currency, Measure, Quantity } from './measure.ts';

/** Kinds of events, after the words of UCDP and ACLED. */
export const EVENT_KINDS = [
  'battle',
  'air-strike',
  'shelling',
  'attack',
  'assassination',
  'siege',
  'protest',
  'territory-taken',
  'withdrawal',
  'operation-begins',
  'operation-ends',
  'agreement',
  'decision',
  'arrests',
  'displacement',
  'return',
  'statement',
  'founding',
  'disaster',
] as const;
export const EventKind = z.enum(EVENT_KINDS);
export type EventKind = z.infer<typeof EventKind>;

export const Event = z.strictObject({
  id: Id,
  kind: EventKind,
  date: Edtf,
  place: Id,
  actors: z.array(Id),
  title: Localised,
  reports: z.array(Id).check(z.minLength(1)),
});
export type Event = z.infer<typeof Event>;

/** Who did it. `irrelevant` says that the question does not depend on it (returns, dates): it is stated not to matter. */
export const Perpetrators = z.union([z.literal('irrelevant'), z.literal('not-stated'), z.array(Id).check(z.minLength(1))]);
export type Perpetrators = z.infer<typeof Perpetrators>;

const scopeFields = {
  place: Id,
  period: Edtf,
  who: z.optional(CountedGroup),
  perpetrators: Perpetrators,
};

/** One comparable question about a quantity. */
export const QuantityTopic = z.strictObject({
  kind: z.literal('quantity'),
  id: Id,
  question: Localised,
  measure: Measure,
  ...scopeFields,
  /** The setting that a page must name for the question to be meant, where measure and place are too common: an actor or operation. */
  about: z.optional(z.array(Id)),
  /** Words of which the figure's sentence must have one, where the measure does not say what is counted: a share of what, money for what. */
  keywords: z.optional(z.array(PlainText).check(z.minLength(1))),
  /** Whose members are counted, where fighters are. */
  members: z.optional(z.array(Id).check(z.minLength(1))),
  /** Currency of an amount of money. */
  currency: z.optional(Currency),
});
export type QuantityTopic = z.infer<typeof QuantityTopic>;

/** "When did it happen?", asked of one event. */
export const DateTopic = z.strictObject({ kind: z.literal('date'), id: Id, question: Localised, event: Id });
export type DateTopic = z.infer<typeof DateTopic>;

export const Topic = z.discriminatedUnion('kind', [QuantityTopic, DateTopic]);
export type Topic = z.infer<typeof Topic>;

/** Where a claim's scope departs from its topic's. */
export const ScopeDeparture = z.strictObject({
  measure: z.optional(Measure),
  place: z.optional(Id),
  period: z.optional(Edtf),
  who: z.optional(CountedGroup),
  perpetrators: z.optional(Perpetrators),
  members: z.optional(z.array(Id).check(z.minLength(1))),
  /** It counts more or less than the topic asks in a way that no field says; the note does. */
  otherwise: z.optional(z.literal(true)),
});
export type ScopeDeparture = z.infer<typeof ScopeDeparture>;

/** One answer to a topic, by a claimant, read in a report. */
export const Claim = z
  .strictObject({
    id: Id,
    topic: Id,
    claimant: Id,
    report: Id,
    quantity: z.optional(Quantity),
    date: z.optional(Edtf),
    scope: z.optional(ScopeDeparture),
    /** The claim that this one republishes. */
    repeats: z.optional(Id),
    /** The claim that this one republishes with another value. */
    alters: z.optional(Id),
    note: z.optional(Localised),
  })
  .check(z.refine((claim) => (claim.quantity === undefined) !== (claim.date === undefined), 'needs either quantity or date'));
export type Claim = z.infer<typeof Claim>;
