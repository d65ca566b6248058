import type { CardReply } from '../../model/card.ts';
import type { CardRequest, ReadReply, ReadRequest } from '../../model/message.ts';
import { sendMessage } from '../../platform/messaging.ts';

const PAUSES = [150, 500, 1_500, 4_000];

/** A worker that is only just starting, or that died over the question, is asked again; the last failure is the caller's. */
async function retrying<Reply>(ask: () => Promise<Reply>, signal: AbortSignal): Promise<Reply> {
  for (const pause of PAUSES) {
    signal.throwIfAborted();
    try {
      return await ask();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  signal.throwIfAborted();
  return ask();
}

/** What to mark in an article. */
export function askForReading(request: ReadRequest, signal: AbortSignal): Promise<ReadReply> {
  return retrying(() => sendMessage('read', request), signal);
}

/** What to show on a mark. */
export function askForCard(request: CardRequest, signal: AbortSignal): Promise<CardReply> {
  return retrying(() => sendMessage('card', request), signal);
}
