/** Begins a report on a tab: a picture of it first, while it is in front, then our page about it. */
import { browser } from '../browser.ts';
import { takePicture } from './screenshot.ts';

export async function beginReport(tabId: number, claim?: number): Promise<void> {
  await takePicture(tabId);
  const search = new URLSearchParams({ tab: String(tabId) });
  if (claim !== undefined) search.set('claim', String(claim));
  const url = browser.runtime.getURL(`/report.html?${search}`);
  await browser.tabs.create({ url, openerTabId: tabId });
}
