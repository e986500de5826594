/** Begins a report on a tab: a picture of it first, while it is in front, then our page about it. */
import { browser } from '../browser.ts';
import { takePicture } from './screenshot.ts';

/** A report on a model that a page only lists: there is no claim in it, but data that may be wrong. */
export async function beginModelReport(model: string, openerTabId?: number): Promise<void> {
  const url = browser.runtime.getURL(`/report.html?${new URLSearchParams({ model })}`);
  await browser.tabs.create({ url, ...(openerTabId === undefined ? {} : { openerTabId }) });
}

export async function beginReport(tabId: number, claim?: number): Promise<void> {
  await takePicture(tabId);
  const search = new URLSearchParams({ tab: String(tabId) });
  if (claim !== undefined) search.set('claim', String(claim));
  const url = browser.runtime.getURL(`/report.html?${search}`);
  await browser.tabs.create({ url, openerTabId: tabId });
}
