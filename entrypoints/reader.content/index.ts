import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Settings } from '../../model/settings.ts';
import { summarise } from '../../page/summary.ts';
import { onMessage } from '../../platform/messaging.ts';
import { readSettings, watchSettings } from '../../platform/settings.ts';
import { followPage, type FollowedPage } from './followPage.ts';

/** How often a script that outlived its extension notices it. */
const VALIDITY_INTERVAL = 2_000;

export default defineContentScript({
  matches: ['*://*.example/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,

  // WXT stops an earlier run of this script in the same page, which aborts its signal, before this one begins.
  async main(ctx) {
    let settings = await readSettings();
    if (ctx.isInvalid) return;
    let page: FollowedPage | undefined;

    const isOff = () => settings.off || settings.hostsOff.includes(location.hostname);
    function apply(next: Settings): void {
      settings = next;
      if (isOff()) {
        page?.stop();
        page = undefined;
      } else if (page) page.change(settings);
      else page = followPage(settings, ctx.signal);
    }

    const removers = [
      watchSettings(apply),
      onMessage('summarise', () => page?.summary() ?? summarise(settings.off ? 'off' : 'site-off', [], settings.allMentions)),
      onMessage('step', ({ data }) => page?.step(data)),
    ];
    ctx.onInvalidated(() => {
      for (const remove of removers) {
        try {
          remove();
        } catch {
          // The extension was reloaded or removed under this script: its listeners went with it.
        }
      }
    });
    ctx.setInterval(() => undefined, VALIDITY_INTERVAL);
    apply(settings);
  },
});
