import type { Measure, Quantity } from '../model/measure.ts';
import type { Language } from './localised.ts';
import { numberText } from './numberText.ts';
import { wordKey } from './wordKey.ts';
import type { Translate } from './words.ts';

/** The value that stands for the quantity where only one can: as written, else the side that its bound states, else the middle. */
export function centralValue({ low, best, high }: Quantity): number {
  if (best !== undefined) return best;
  if (low !== undefined && high !== undefined) return (low + high) / 2;
  return low ?? high ?? 0;
}

/** A quantity with its bound: «ما لا يقل عن 2,323», «بين 725 و993». */
export function quantityText(
  quantity: Quantity,
  measure: Measure | null | undefined,
  language: Language,
  translate: Translate,
): string {
  const number = (value: number): string => numberText(value, language) + (measure === 'share' ? '%' : '');
  const { low, high, bound } = quantity;
  if (bound === 'between' && low !== undefined && high !== undefined)
    return translate('bound.between', [number(low), number(high)]);
  return translate(`bound.${wordKey(bound)}`, [number(centralValue(quantity))]);
}
