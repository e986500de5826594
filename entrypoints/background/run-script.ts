/** Reads pages that no script of ours was put into when they were loaded. */
import { browser } from '../../lib/browser.ts';
import { scriptOf } from '../../lib/pages/script-of.ts';

/** `activeTab` allows the one tab on which the reader has clicked, until it leaves the page. */
export async function readTab(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  const host = url === undefined || !URL.canParse(url) ? '' : new URL(url).hostname;
  const files = [`/${scriptOf(host)}`];
  await browser.scripting.executeScript({ target: { tabId }, files });
}

/** A site has been added: the tabs that show it are read at once, not only when loaded anew. */
export async function readTabsAt(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [readTab(id)])));
}
