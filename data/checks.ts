import { dayRange } from '../engine/dates/edtf.ts';
import { isIncident } from '../engine/compare/records.ts';
import { foldWord } from '../engine/arabic/words.ts';
import { integrityProblems, type Problem } from '../dataset/integrity.ts';
import { claimProblems, foretoldEvents } from './claimChecks.ts';
import type { Records } from '../model/pack.ts';

/** Dates that fit the grammar but no calendar, or an interval that ends before it begins. */
function dateProblems(records: Records): Problem[] {
  const dated: [Problem['kind'], string, string, string | undefined][] = [
    ...records.reports.map(
      (report) => ['reports', report.id, 'published', report.published] as [Problem['kind'], string, string, string],
    ),
    ...records.events.map((event) => ['events', event.id, 'date', event.date] as [Problem['kind'], string, string, string]),
    ...records.topics.flatMap((topic) =>
      topic.kind === 'quantity'
        ? [['topics', topic.id, 'period', topic.period] as [Problem['kind'], string, string, string]]
        : [],
    ),
    ...records.claims.flatMap((claim) => [
      ['claims', claim.id, 'date', claim.date] as [Problem['kind'], string, string, string | undefined],
      ['claims', claim.id, 'scope.period', claim.scope?.period] as [Problem['kind'], string, string, string | undefined],
    ]),
  ];
  return dated.flatMap(([kind, id, field, date]) =>
    date !== undefined && dayRange(date) === null ? [{ kind, id, field, message: `${date} is no date of the calendar` }] : [],
  );
}

/** One spelling of two entities, neither of which asks for any context: the reader could be shown the wrong one. */
function collidingForms(records: Records): Problem[] {
  const owner = new Map<string, string>();
  return records.entities.flatMap((entity) =>
    entity.forms.flatMap((form, at): Problem[] => {
      if (form.quoted || form.after || form.near || form.descriptor || form.since !== undefined) return [];
      const key = foldWord(form.text);
      const other = owner.get(key);
      owner.set(key, entity.id);
      return other !== undefined && other !== entity.id
        ? [
            {
              kind: 'entities',
              id: entity.id,
              field: `forms.${at}.text`,
              message: `«${form.text}» is a form of ${other} too: one of them needs a requirement`,
            },
          ]
        : [];
    }),
  );
}

/** A report's link must lead to its outlet's own site. */
function foreignLinks(records: Records): Problem[] {
  const sites = new Map(records.outlets.map((outlet) => [outlet.id, outlet.sites.map((site) => site.split('/')[0] ?? '')]));
  return records.reports.flatMap((report): Problem[] => {
    if (report.url === undefined) return [];
    const host = new URL(report.url).hostname;
    const own = sites.get(report.outlet)?.some((site) => host === site || host.endsWith(`.${site}`));
    return own === false
      ? [{ kind: 'reports', id: report.id, field: 'url', message: `${host} is not a site of ${report.outlet}` }]
      : [];
  });
}

/** A share or an amount of money says nothing of what it is of, a toll of a day nothing of which incident: the topic must. */
function vagueTopics(records: Records): Problem[] {
  return records.topics.flatMap((topic): Problem[] => {
    if (topic.kind !== 'quantity') return [];
    const problem = (field: string, message: string): Problem => ({ kind: 'topics', id: topic.id, field, message });
    return [
      ...((topic.measure === 'share' || topic.measure === 'money') && !topic.keywords
        ? [problem('keywords', `${topic.measure} needs keywords that say what of`)]
        : []),
      ...(isIncident(topic.period) && !topic.keywords
        ? [problem('keywords', 'the toll of an incident needs keywords that tell it from others of the same days')]
        : []),
      ...((topic.measure === 'money') !== (topic.currency !== undefined)
        ? [problem('currency', 'belongs to money, which needs it')]
        : []),
    ];
  });
}

/** The name of a city is said of whatever happens in it: as a keyword it tells one incident from no other. */
function vacuousKeywords(records: Records): Problem[] {
  const entities = new Map(records.entities.map((entity) => [entity.id, entity]));
  return records.topics.flatMap((topic): Problem[] => {
    if (topic.kind !== 'quantity' || !topic.keywords) return [];
    const place = entities.get(topic.place);
    if (place?.placeType !== 'city' && place?.placeType !== 'governorate') return [];
    const names = place.forms.map(({ text }) => foldWord(text).replace(/^ال/, ''));
    return topic.keywords.flatMap((keyword, at) =>
      names.some((name) => name.startsWith(foldWord(keyword).replace(/^ال/, '')))
        ? [
            {
              kind: 'topics' as const,
              id: topic.id,
              field: `keywords.${at}`,
              message: `${keyword} is said of anything in ${topic.place}`,
            },
          ]
        : [],
    );
  });
}

/** Everything that is wrong with the curated records beyond their form. */
export function datasetProblems(records: Records): Problem[] {
  return [
    ...integrityProblems(records),
    ...claimProblems(records),
    ...foretoldEvents(records),
    ...dateProblems(records),
    ...collidingForms(records),
    ...foreignLinks(records),
    ...vagueTopics(records),
    ...vacuousKeywords(records),
  ];
}
