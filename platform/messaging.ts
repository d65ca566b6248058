import { defineExtensionMessaging } from '@webext-core/messaging';
import type { CardReply } from '../model/card.ts';
import type { CardRequest, PageSummary, ReadReply, ReadRequest } from '../model/message.ts';

/** Every message of the extension, by its direction. Requests are parsed by the schemas of `model/message` in the handler. */
interface Messages {
  /** Content script to background: the article's text; the reply is what to mark. */
  read(request: ReadRequest): ReadReply;
  /** Content script to background: the content of one mark's card. */
  card(request: CardRequest): CardReply;
  /** Popup to the content script of a tab. */
  summarise(): PageSummary;
  /** Background to the content script of a tab: the reader pressed the shortcut for the next or the previous mark. */
  step(direction: 'next' | 'previous'): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
