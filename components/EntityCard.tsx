import type { EntityCard as EntityContent, EventRow } from '../model/card.ts';
import { edtfText } from './edtfText.ts';
import { FoldedList } from './FoldedList.tsx';
import { type Language, localised } from './localised.ts';
import { type FormUse, namingsByForm } from './namingsByForm.ts';
import { numberText } from './numberText.ts';
import { pluralText } from './pluralText.ts';
import { ReportSource } from './ReportSource.tsx';
import { wordKey } from './wordKey.ts';
import { words } from './words.ts';

const FORMS_SHOWN = 3;
const OUTLETS_SHOWN = 3;
const EVENTS_SHOWN = 3;

/** A name as a text writes it; Arabic in either language of the interface. */
function Form({ text }: { text: string }) {
  return (
    <bdi class="form" lang="ar">
      «{text}»
    </bdi>
  );
}

function FormUses({ use, language }: { use: FormUse; language: Language }) {
  return (
    <li class="naming">
      <p>
        <Form text={use.form} />
      </p>
      <FoldedList
        shown={OUTLETS_SHOWN}
        language={language}
        items={use.namings.map(({ outlet, texts, textsRead, period }) => (
          <li key={outlet.en + (period ?? '')}>
            <span>
              {localised(outlet, language)}
              {period !== undefined && <small> ({edtfText(period, language, words)})</small>}
            </span>
            <span class="texts">
              {words('entity.texts', [numberText(texts, language), pluralText('count.texts', textsRead, language, words)])}
            </span>
          </li>
        ))}
      />
    </li>
  );
}

function whyText({ own, shared }: NonNullable<EventRow['why']>, language: Language): string {
  if (own) return words('entity.eventTold');
  return words('entity.eventShared', [shared.map((name) => localised(name, language)).join(words('scope.list_separator'))]);
}

function Event({ event, language }: { event: EventRow; language: Language }) {
  return (
    <li class="event">
      <p class="event-date">
        {edtfText(event.date, language, words)}
        <span class="place">{localised(event.place, language)}</span>
      </p>
      <p class="event-title">{localised(event.title, language)}</p>
      {event.why && (event.why.own || event.why.shared.length > 0) && <p class="why">{whyText(event.why, language)}</p>}
      {event.reports.map((report) => (
        <ReportSource key={report.url ?? report.outlet.en + report.published} report={report} language={language} />
      ))}
    </li>
  );
}

/** Who or what a name stands for, what others call it, and what happened near the article's dates and places. */
export function EntityCard({ card, titleId, language }: { card: EntityContent; titleId: string; language: Language }) {
  const { ownNaming, namings, events } = card;
  return (
    <>
      <header class="head">
        <p class="kicker">{words(`category.${wordKey(card.category)}`)}</p>
        <h2 id={titleId}>{localised(card.name, language)}</h2>
        <p class="line">{localised(card.line, language)}</p>
      </header>
      {(ownNaming !== undefined || namings.length > 0) && (
        <section class="group">
          {ownNaming && (
            <p class="own">
              {words('entity.own')} <Form text={ownNaming.form} />
            </p>
          )}
          {namings.length > 0 && <h3>{words('entity.namings')}</h3>}
          <FoldedList
            shown={FORMS_SHOWN}
            language={language}
            items={namingsByForm(namings).map((use) => (
              <FormUses key={use.form} use={use} language={language} />
            ))}
          />
        </section>
      )}
      {events.length > 0 && (
        <section class="group">
          <h3>{words('entity.events')}</h3>
          <FoldedList
            shown={EVENTS_SHOWN}
            language={language}
            items={events.map((event) => (
              <Event key={event.id} event={event} language={language} />
            ))}
          />
        </section>
      )}
    </>
  );
}
