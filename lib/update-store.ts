/** The dataset update that the reader has brought, as the file that it came in. */
import { browser } from './browser.ts';

export const UPDATE_KEY = 'dataset-update';

export async function loadUpdate(): Promise<unknown> {
  return (await browser.storage.local.get(UPDATE_KEY))[UPDATE_KEY];
}

/** Storage takes a value whole or not at all: where it is full, what was there stays. */
export async function storeUpdate(text: string | null): Promise<void> {
  if (text === null) await browser.storage.local.remove(UPDATE_KEY);
  else await browser.storage.local.set({ [UPDATE_KEY]: text });
}
