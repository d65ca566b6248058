import * as z from 'zod/mini';
import { Claim, Event, Topic } from './claim.ts';
import { Entity } from './entity.ts';
import { Edtf, Id, Localised, PlainText } from './id.ts';
import { Outlet, Report } from './outlet.ts';

/** Version of the pack's form. A pack of a later one is refused, not guessed at. */
export const PACK_SCHEMA = 1;

export const Records = z.strictObject({
  entities: z.array(Entity),
  outlets: z.array(Outlet),
  reports: z.array(Report),
  events: z.array(Event),
  topics: z.array(Topic),
  claims: z.array(Claim),
});
/** Everything that a pack says, by kind. */
export type Records = z.infer<typeof Records>;
export type RecordKind = keyof Records;

export const PackHeader = z.strictObject({
  schema: z.literal(PACK_SCHEMA),
  id: Id,
  title: Localised,
  /** Day of the newest change and the head of the checksum: "2026-11-24.3f9a01bc". */
  revision: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}$/)),
  compiled: Edtf,
  licence: PlainText,
  attribution: z.array(PlainText),
  /** SHA-256 over the records' canonical JSON, in hexadecimal. */
  checksum: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type PackHeader = z.infer<typeof PackHeader>;

export const Pack = z.strictObject({ header: PackHeader, records: Records });
export type Pack = z.infer<typeof Pack>;
