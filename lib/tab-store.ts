/** What is known of each tab, in session storage: a sleeping worker forgets its variables. */
import { browser } from './browser.ts';
import type { Subject } from './claims/block.ts';
import type { ListCounts, PageFinding } from './messages.ts';
import type { Summary } from './ui/summary.ts';

export type StoredTab =
  | { readonly state: 'reading' | 'nothing' | 'error' | 'damaged'; readonly url: string }
  | {
      readonly state: 'read';
      readonly url: string;
      readonly subject: Subject | null;
      readonly discussion: string | null;
      readonly summary: Summary | null;
      readonly findings: readonly PageFinding[];
      readonly dataset: string;
      readonly fallback?: boolean;
    };

const key = (tabId: number): string => `tab:${tabId}`;

/** An address without its hash: jumping to a heading is no other page. */
export const pageOf = (url: string): string => url.split('#')[0] ?? url;

export async function storeTab(tabId: number, tab: StoredTab): Promise<void> {
  await browser.storage.session.set({ [key(tabId)]: tab });
}

export async function storedTab(tabId: number): Promise<StoredTab | null> {
  const found = await browser.storage.session.get(key(tabId));
  return (found[key(tabId)] as StoredTab | undefined) ?? null;
}

const listKey = (tabId: number): string => `list:${tabId}`;

/** The models that a tab lists: a page of its own, which says so later than the rest. */
interface StoredList {
  readonly url: string;
  readonly counts: ListCounts;
}

export async function storeList(tabId: number, list: StoredList): Promise<void> {
  await browser.storage.session.set({ [listKey(tabId)]: list });
}

/** Null where the tab shows another page now. */
export async function storedList(tabId: number): Promise<ListCounts | null> {
  const [tab, found] = await Promise.all([
    browser.tabs.get(tabId),
    browser.storage.session.get(listKey(tabId)),
  ]);
  const list = found[listKey(tabId)] as StoredList | undefined;
  const isNow = list !== undefined && list.url === pageOf(tab.url ?? '');
  return isNow && Object.keys(list.counts).length > 0 ? list.counts : null;
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([key(tabId), listKey(tabId)]);
}
