import type { FigureCard as FigureContent } from '../model/card.ts';
import { ClaimGroups } from './ClaimGroups.tsx';
import { edtfText } from './edtfText.ts';
import { FigurePlot } from './FigurePlot.tsx';
import { type Language, localised } from './localised.ts';
import { quantityText } from './quantityText.ts';
import { wordKey } from './wordKey.ts';
import { words } from './words.ts';

/** What the page's text says about its figure besides the value: who is counted, as what, where, when, by whom. */
function readingParts({ reading }: FigureContent, language: Language): string[] {
  const { who, measure, places, period, claimant } = reading;
  return [
    who && words(`who.${who}`),
    measure && words(`measure.${wordKey(measure)}`),
    ...places.map((place) => localised(place, language)),
    period && edtfText(period, language, words),
    claimant && words('figure.accordingTo', [localised(claimant, language)]),
  ].filter((part) => part !== null);
}

/** How a figure was read, and what others answer to its question. */
export function FigureCard({ card, titleId, language }: { card: FigureContent; titleId: string; language: Language }) {
  return (
    <>
      <header class="head">
        <p class="kicker">{words('figure.asRead')}</p>
        <h2 id={titleId}>{quantityText(card.reading.quantity, card.reading.measure, language, words)}</h2>
        <ul class="reading">
          {readingParts(card, language).map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      </header>
      <p class="question">{localised(card.question, language)}</p>
      <FigurePlot card={card} language={language} />
      <ClaimGroups rows={card.rows} language={language} />
    </>
  );
}
