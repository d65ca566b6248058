import type { ClaimRow } from '../model/card.ts';
import type { Localised } from '../model/id.ts';
import type { Reason } from '../model/reading.ts';
import { edtfText } from './edtfText.ts';
import { type Language, localised } from './localised.ts';
import { wordKey } from './wordKey.ts';
import type { Translate } from './words.ts';

const SCOPE_PARTS = ['measure', 'who', 'members', 'place', 'period', 'perpetrators'] as const;
type ScopePart = (typeof SCOPE_PARTS)[number];

const PART_OF: Partial<Record<Reason, ScopePart>> = {
  'measure-differs': 'measure',
  'who-differs': 'who',
  'members-differs': 'members',
  'place-differs': 'place',
  'period-differs': 'period',
  'perpetrator-differs': 'perpetrators',
};

function partText(part: ScopePart, scope: ClaimRow['scope'], language: Language, translate: Translate): string | undefined {
  const { measure, who, members, place, period, perpetrators } = scope;
  const list = (names: Localised[] | undefined): string | undefined =>
    names?.map((name) => localised(name, language)).join(translate('scope.list_separator'));
  const texts: Record<ScopePart, string | undefined> = {
    measure: measure && translate(`measure.${wordKey(measure)}`),
    who: who && translate(`who.${who}`),
    place: place && localised(place, language),
    period: period && edtfText(period, language, translate),
    members: list(members),
    perpetrators: list(perpetrators),
  };
  return texts[part];
}

/**
 * What of a claim's scope departs from the page's figure, each with the claim's own: «المدة: حزيران – تشرين الأول 2017». Where the claim
 * does not spell it out, only that it departs.
 */
export function scopeTags(row: Pick<ClaimRow, 'reasons' | 'scope'>, language: Language, translate: Translate): string[] {
  const departing = new Set(row.reasons.map((reason) => PART_OF[reason]));
  const tags = SCOPE_PARTS.flatMap((part) => {
    const text = partText(part, row.scope, language, translate);
    if (text) return [translate(`scope.${part}`, [text])];
    return departing.has(part) ? [translate(`scope.other.${part}`)] : [];
  });
  return row.reasons.includes('limit-differs') ? [...tags, translate('scope.limits')] : tags;
}
