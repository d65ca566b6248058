import { useId } from 'preact/hooks';
import type { Card as CardContent } from '../model/card.ts';
import { DateCard } from './DateCard.tsx';
import { EntityCard } from './EntityCard.tsx';
import { FigureCard } from './FigureCard.tsx';
import { Icon } from './Icon.tsx';
import type { Language } from './localised.ts';
import { words } from './words.ts';

type CardProps = { card: CardContent; pinned: boolean; onPin: () => void; onClose: () => void; language: Language };

function Content({ card, titleId, language }: { card: CardContent; titleId: string; language: Language }) {
  if (card.kind === 'entity') return <EntityCard card={card} titleId={titleId} language={language} />;
  if (card.kind === 'figure') return <FigureCard card={card} titleId={titleId} language={language} />;
  return <DateCard card={card} titleId={titleId} language={language} />;
}

/** What opens on a mark: a labelled dialog that can be pinned and closed, with the content of its kind. */
export function Card({ card, pinned, onPin, onClose, language }: CardProps) {
  const titleId = useId();
  const pinLabel = words(pinned ? 'card.unpin' : 'card.pin');
  const closeLabel = words('card.close');
  return (
    <div
      class="card"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the element `dialog` moves focus and hides itself; the popover around the card does neither
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      dir={language === 'ar' ? 'rtl' : 'ltr'}
      lang={language}
    >
      <div class="card-scroll">
        <Content card={card} titleId={titleId} language={language} />
      </div>
      <div class="card-controls">
        <button type="button" class="icon-button" aria-pressed={pinned} aria-label={pinLabel} title={pinLabel} onClick={onPin}>
          <Icon name="pin" />
        </button>
        <button type="button" class="icon-button" aria-label={closeLabel} title={closeLabel} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
    </div>
  );
}
