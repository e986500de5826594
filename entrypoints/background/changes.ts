/** Something that is kept has changed: pages show it at once, not only after they are loaded anew. */
import type { Storage } from 'webextension-polyfill';
import { browser } from '../../lib/browser.ts';
import type { Again } from '../../lib/messages.ts';
import { OVERLAY_KEY, SETTINGS_KEY } from '../../lib/storage.ts';
import { UPDATE_KEY } from '../../lib/update-store.ts';
import { forgetJudge } from './engine-host.ts';

/** Tabs without a script of ours have nobody to hear it. */
async function tellPages(): Promise<void> {
  const again: Again = { type: 'again' };
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, again)])),
  );
}

export function onChanged(changes: Record<string, Storage.StorageChange>, area: string): void {
  if (area !== 'local') return;
  const data = OVERLAY_KEY in changes || UPDATE_KEY in changes;
  if (data) forgetJudge();
  if (data || SETTINGS_KEY in changes) void tellPages();
}
