import { read } from '../engine/read.ts';
import type { CardReply } from '../model/card.ts';
import { CardRequest, ReadRequest, type ReadReply } from '../model/message.ts';
import type { Reading } from '../model/reading.ts';
import { annotationsOf } from './annotations.ts';
import { joinBlocks } from './article.ts';
import { cardOf } from './cards.ts';
import type { Dataset } from './dataset.ts';

/** Readings kept for the cards of open pages; one that was dropped is simply read again. */
const KEPT_READINGS = 40;

/** What the background does for pages: reads their text, and fills the cards of what it found. */
export class Reader {
  readonly #dataset: () => Promise<Dataset>;
  readonly #readings = new Map<string, Reading>();

  /** @param dataset the dataset, from memory or from the store after a cold start. */
  constructor(dataset: () => Promise<Dataset>) {
    this.#dataset = dataset;
  }

  /**
   * Reads a page.
   *
   * @param request untrusted until parsed here.
   * @param url the sender's address as the browser gives it.
   */
  async read(request: unknown, url: string | undefined): Promise<ReadReply> {
    const page = joinBlocks(ReadRequest.parse(request), url);
    const { knowledge } = await this.#dataset();
    const reading = read(page.article, knowledge);
    const id = crypto.randomUUID();
    this.#readings.set(id, reading);
    const [oldest] = this.#readings.keys();
    if (this.#readings.size > KEPT_READINGS && oldest !== undefined) this.#readings.delete(oldest);
    return { reading: id, outlet: reading.outlet, annotations: annotationsOf(reading, page) };
  }

  /** The card of one annotation, or that its reading is gone (this worker did not make it). */
  async card(request: unknown): Promise<CardReply> {
    const { reading: id, annotation } = CardRequest.parse(request);
    const reading = this.#readings.get(id);
    if (!reading) return { stale: true };
    const card = cardOf(await this.#dataset(), reading, annotation);
    return card ? { card } : { missing: true };
  }
}
