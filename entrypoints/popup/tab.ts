/** Which tab this is about, and what can be asked of it. */
import { browser } from '../../lib/browser.ts';
import type { FromPopup, Jump, TabReport } from '../../lib/messages.ts';

const ask = (message: FromPopup): Promise<unknown> => browser.runtime.sendMessage(message);

/** As a page of its own (`popup.html?tab=7`) it stays with that tab. */
export async function currentTab(): Promise<number | null> {
  const named = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
  if (Number.isInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

export async function tabReport(tabId: number | null): Promise<TabReport> {
  if (tabId === null) return { state: 'unreadable' };
  return (await ask({ type: 'ask-tab', tabId })) as TabReport;
}

export async function readTab(tabId: number): Promise<void> {
  await ask({ type: 'read-tab', tabId });
}

export async function restore(tabId: number, url: string): Promise<void> {
  await ask({ type: 'restore', host: new URL(url).host });
  await readTab(tabId);
}

/** Shows a claim on its page; the popup has done its work then. */
export async function goTo(tabId: number, index: number): Promise<void> {
  const jump: Jump = { type: 'jump', index };
  await browser.tabs.sendMessage(tabId, jump);
  await browser.tabs.update(tabId, { active: true });
  if (!location.search.includes('tab=')) close();
}
