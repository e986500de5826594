/** Keys that work on any page. The browser lets readers change each of them. */
import { browser } from '../../lib/browser.ts';
import type { Again, Step } from '../../lib/messages.ts';
import { changeDismissals } from '../../lib/private.ts';
import { toggled } from '../../lib/settings.ts';
import { storedTab } from '../../lib/tab-store.ts';

const STEPS = { 'next-claim': 1, 'previous-claim': -1 } as const;
const TOGGLE = 'toggle-site';

async function step(tabId: number, by: Step['by']): Promise<void> {
  const message: Step = { type: 'step', by };
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

/** A change on the disk is told to all pages; one in memory only to the page that it is for. */
async function tellAgain(tabId: number): Promise<void> {
  const message: Again = { type: 'again' };
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

/** The site's marks on or off. Only where we may read the page do we know which site it is. */
async function toggleSite(tabId: number, isPrivate: boolean): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  const known = url ?? (await storedTab(tabId))?.url;
  if (known === undefined || !URL.canParse(known)) return;
  const { host } = new URL(known);
  await changeDismissals(isPrivate, ({ quietSites }) => ({
    quietSites: toggled(quietSites, host),
  }));
  if (isPrivate) await tellAgain(tabId);
}

export async function onCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  if (command === TOGGLE) await toggleSite(tab.id, tab.incognito);
  else if (command in STEPS) await step(tab.id, STEPS[command as keyof typeof STEPS]);
}
