import type { DateCard as DateContent } from '../model/card.ts';
import { ClaimGroups } from './ClaimGroups.tsx';
import { edtfText } from './edtfText.ts';
import { type Language, localised } from './localised.ts';
import { words } from './words.ts';

/** How others date the event that a date of the page stands for. */
export function DateCard({ card, titleId, language }: { card: DateContent; titleId: string; language: Language }) {
  return (
    <>
      <header class="head">
        <p class="kicker">{words('figure.asRead')}</p>
        <h2 id={titleId}>{edtfText(card.edtf, language, words)}</h2>
      </header>
      <p class="question">{localised(card.question, language)}</p>
      <ClaimGroups rows={card.rows} language={language} />
    </>
  );
}
