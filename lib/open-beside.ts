/** Opens a page of ours beside the tab that it is about. */
import { browser } from './browser.ts';

/** Browsers that keep our pages out of private windows refuse an opener there. */
export async function openBeside(path: string, tabId: number): Promise<void> {
  const { incognito } = await browser.tabs.get(tabId);
  const url = browser.runtime.getURL(path);
  await browser.tabs.create({ url, ...(incognito ? {} : { openerTabId: tabId }) });
}
