/** Begins a report on a tab: a picture of it first, while it is in front, then our page about it. */
import { browser } from '../browser.ts';
import { openBeside } from '../open-beside.ts';
import { takePicture } from './screenshot.ts';

/** Of a private window nothing is kept; by the time of a draft its tab may be gone. */
async function open(search: URLSearchParams, tabId: number): Promise<void> {
  const { incognito } = await browser.tabs.get(tabId);
  if (incognito) search.set('private', '1');
  await openBeside(`/report.html?${search}`, tabId);
}

/** A report on a model that a page only lists: there is no claim in it, but data that may be wrong. */
export async function beginModelReport(model: string, tabId?: number): Promise<void> {
  const search = new URLSearchParams({ model });
  if (tabId !== undefined) return open(search, tabId);
  await browser.tabs.create({ url: browser.runtime.getURL(`/report.html?${search}`) });
}

export async function beginReport(tabId: number, claim?: number): Promise<void> {
  await takePicture(tabId);
  const search = new URLSearchParams({ tab: String(tabId) });
  if (claim !== undefined) search.set('claim', String(claim));
  await open(search, tabId);
}
