/** What is known of each tab, in session storage: a sleeping worker forgets its variables. */
import { browser } from '../../lib/browser.ts';
import type { Subject } from '../../lib/claims/block.ts';
import type { PageFinding } from '../../lib/messages.ts';
import type { Summary } from '../../lib/ui/summary.ts';

export type StoredTab =
  | { readonly state: 'reading' | 'nothing' | 'error'; readonly url: string }
  | {
      readonly state: 'read';
      readonly url: string;
      readonly subject: Subject | null;
      readonly discussion: string | null;
      readonly summary: Summary | null;
      readonly findings: readonly PageFinding[];
      readonly dataset: string;
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

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId));
}
