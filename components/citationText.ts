import type { ClaimRow } from '../model/card.ts';
import { edtfText } from './edtfText.ts';
import { type Language, localised } from './localised.ts';
import { quantityText } from './quantityText.ts';
import { scopeTags } from './scopeText.ts';
import { webAddress } from './webAddress.ts';
import type { Translate } from './words.ts';

/** What the claim answers: its quantity with its bound, or its date. */
export function answerText(row: Pick<ClaimRow, 'quantity' | 'date' | 'scope'>, language: Language, translate: Translate): string {
  if (row.quantity) return quantityText(row.quantity, row.scope.measure, language, translate);
  return row.date === undefined ? '' : edtfText(row.date, language, translate);
}

/** A claim as plain text for pasting: claimant, value, scope, outlet, date, title, address. */
export function citationText(row: ClaimRow, language: Language, translate: Translate): string {
  const separator = translate('citation.separator');
  const claim = translate('citation.claimantValue', [localised(row.claimant, language), answerText(row, language, translate)]);
  const scope = scopeTags(row, language, translate).join(separator);
  const source = [localised(row.report.outlet, language), edtfText(row.report.published, language, translate)].join(separator);
  const title = row.report.title === undefined ? '' : translate('citation.title', [row.report.title]);
  const sentences = [scope ? `${claim} (${scope})` : claim, source, title].filter(Boolean).map((part) => `${part}.`);
  return [...sentences, webAddress(row.report.url)].filter(Boolean).join(' ');
}
