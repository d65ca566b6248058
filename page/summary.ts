import type { Annotation, PageSummary } from '../model/message.ts';
import { marksToPaint } from './paintable.ts';

/** What the popup says of the page: marks by category as if all categories were on, and how its figures and dates stand to others'. */
export function summarise(state: PageSummary['state'], annotations: readonly Annotation[], allMentions: boolean): PageSummary {
  const counts: PageSummary['counts'] = {};
  const statuses = { differs: 0, agrees: 0, 'other-scope': 0, named: 0 };
  for (const { category, status } of marksToPaint(annotations, { categoriesOff: [], allMentions })) {
    counts[category] = (counts[category] ?? 0) + 1;
    statuses[status] += 1;
  }
  return { state, counts, differs: statuses.differs, agrees: statuses.agrees, otherScope: statuses['other-scope'] };
}
