/** Which tab this is about, and what can be asked of it. */
import { browser } from '../../lib/browser.ts';
import type { FromPopup, Jump, TabReport } from '../../lib/messages.ts';
import { beginModelReport, beginReport } from '../../lib/report/begin.ts';
import { tabReport } from '../../lib/tab-report.ts';
import type { Details } from '../../lib/ui/details.ts';

const ask = (message: FromPopup): Promise<unknown> => browser.runtime.sendMessage(message);

import type { OwnPage } from './report.tsx';

/** What the popup is about: a tab, or a model by its name or a link to it (`popup.html?model=…`). */
export type About = number | string;

const model = new URLSearchParams(location.search).get('model');

/** As a page of its own (`popup.html?tab=7`) it stays with that tab. */
export async function currentTab(): Promise<About | null> {
  if (model !== null) return model;
  const named = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
  if (Number.isInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

export async function reportOn(about: About | null): Promise<TabReport> {
  if (about === null) return { state: 'unreadable' };
  if (typeof about === 'number') return tabReport(about);
  return (await ask({ type: 'ask-model', query: about })) as TabReport;
}

export async function detailsOn(about: About): Promise<Details | null> {
  return (await ask({ type: 'ask-details', of: about })) as Details | null;
}

const beginReportOn = (about: About): Promise<void> =>
  typeof about === 'number' ? beginReport(about) : beginModelReport(about);

/** Opens a page of ours beside the popup, which has done its work then. */
export async function openOwn(page: OwnPage, about: About | null): Promise<void> {
  if (page === 'report.html' && about !== null) await beginReportOn(about);
  else await browser.tabs.create({ url: browser.runtime.getURL(`/${page}`) });
  if (location.search === '') close();
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
