import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type Bundle, BundleHeader, loadBundle } from '../dataset/bundle.ts';
import { openDataset } from '../dataset/open.ts';
import { showDiffering } from '../platform/badge.ts';
import { fromOurOwn } from '../platform/sender.ts';
import { onMessage, sendMessage } from '../platform/messaging.ts';
import { datasetOf, type Dataset } from '../reader/dataset.ts';
import { Reader } from '../reader/reader.ts';

const bundled = (file: '/pack.json' | '/pack-header.json'): Promise<Response> => fetch(browser.runtime.getURL(file));
const bundle: Bundle = {
  header: async () => BundleHeader.parse(await (await bundled('/pack-header.json')).json()),
  pack: async () => (await bundled('/pack.json')).arrayBuffer(),
};

/** The dataset for as long as this worker lives; a failed load is tried again by the next request. */
function datasetKeeper(): () => Promise<Dataset> {
  let loading: Promise<Dataset> | null = null;
  return () => {
    loading ??= openDataset()
      .then((database) => loadBundle(database, bundle))
      .then(datasetOf)
      .catch((error: unknown) => {
        loading = null;
        throw error;
      });
    return loading;
  };
}

export default defineBackground(() => {
  const dataset = datasetKeeper();
  const reader = new Reader(dataset);

  browser.runtime.onInstalled.addListener(() => {
    void dataset();
  });

  onMessage('read', async ({ data, sender }) => {
    const { tab, url } = fromOurOwn(sender);
    const reply = await reader.read(data, tab?.url ?? url);
    if (tab?.id !== undefined) await showDiffering(tab.id, reply.annotations);
    return reply;
  });
  onMessage('card', ({ data, sender }) => {
    fromOurOwn(sender);
    return reader.card(data);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined)
      void sendMessage('step', command === 'previous-mark' ? 'previous' : 'next', tab.id).catch(() => undefined);
  });
});
