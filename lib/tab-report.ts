/** What is known of a tab. Our pages read it themselves: a worker that sleeps takes a while to wake. */
import { browser } from './browser.ts';
import type { Again, TabReport } from './messages.ts';
import { settingsIn } from './private.ts';
import { pageOf, storedTab } from './tab-store.ts';

/** Where browsers let no extension in, whatever it may. */
const CLOSED_HOSTS = new Set([
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
]);

function isReadable(url: string | undefined): url is string {
  if (url === undefined || !URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && !CLOSED_HOSTS.has(host);
}

/** A page that had nothing to say has said nothing: asked again, it does. */
async function isHeard(tabId: number): Promise<boolean> {
  const again: Again = { type: 'again' };
  return browser.tabs.sendMessage(tabId, again).then(
    () => true,
    () => false,
  );
}

/**
 * What is known of a tab. An answer for another address than the tab shows now is an old one: so
 * nothing has to watch tabs for navigation.
 */
export async function tabReport(tabId: number): Promise<TabReport> {
  const [tab, stored] = await Promise.all([browser.tabs.get(tabId), storedTab(tabId)]);
  if (!isReadable(tab.url)) return { state: 'unreadable' };
  if (stored === null || stored.url !== pageOf(tab.url)) {
    return { state: tab.status === 'loading' || (await isHeard(tabId)) ? 'reading' : 'unread' };
  }
  if (stored.state !== 'read') return { state: stored.state };
  const { quietSites } = await settingsIn(tab.incognito);
  return { ...stored, quiet: quietSites.includes(new URL(tab.url).host) };
}
