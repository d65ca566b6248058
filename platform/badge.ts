import { browser } from 'wxt/browser';
import type { Annotation } from '../model/message.ts';

const COLOUR = '#9a3412';

/** Shows on the toolbar icon how many figures and dates of a tab others give differently. */
export async function showDiffering(tabId: number, annotations: readonly Annotation[]): Promise<void> {
  const differing = annotations.filter((annotation) => annotation.status === 'differs').length;
  await browser.action.setBadgeText({ tabId, text: differing > 0 ? String(differing) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
}
