import { type Knowledge, knowledgeOf } from '../engine/read.ts';
import type { Lexicon } from '../engine/lexicon/lexicon.ts';
import type { Claim, Event, Topic } from '../model/claim.ts';
import type { ReportLink } from '../model/card.ts';
import type { Entity } from '../model/entity.ts';
import type { Localised } from '../model/id.ts';
import type { Report } from '../model/outlet.ts';
import type { Records } from '../model/pack.ts';

/** The dataset in memory: what the engine reads with, and records by id for the cards. */
export type Dataset = {
  knowledge: Knowledge;
  records: Records;
  entities: ReadonlyMap<string, Entity>;
  reports: ReadonlyMap<string, Report>;
  topics: ReadonlyMap<string, Topic>;
  claims: ReadonlyMap<string, Claim>;
  events: ReadonlyMap<string, Event>;
};

const byId = <Record_ extends { id: string }>(records: readonly Record_[]): ReadonlyMap<string, Record_> =>
  new Map(records.map((record) => [record.id, record]));

export function datasetOf({ records, lexicon }: { records: Records; lexicon: Lexicon }): Dataset {
  return {
    knowledge: knowledgeOf(records, lexicon),
    records,
    entities: byId(records.entities),
    reports: byId(records.reports),
    topics: byId(records.topics),
    claims: byId(records.claims),
    events: byId(records.events),
  };
}

/** The name of an entity, or its id where the dataset lost it. */
export function nameOf(dataset: Dataset, id: string): Localised {
  return dataset.entities.get(id)?.name ?? { ar: id, en: id };
}

export function reportLink(dataset: Dataset, id: string): ReportLink {
  const report = dataset.reports.get(id);
  return {
    outlet: nameOf(dataset, report?.outlet ?? id),
    published: report?.published ?? '',
    title: report?.title,
    url: report?.url,
  };
}
