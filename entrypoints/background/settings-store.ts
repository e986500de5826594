/** Settings, read anew each time: another window may have changed them. */
import { browser } from '../../lib/browser.ts';
import { type Settings, toSettings } from '../../lib/settings.ts';

const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
  return toSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes run one after the other, so that no two of them overwrite each other. */
let queue: Promise<unknown> = Promise.resolve();

export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  const next = queue.then(async () => {
    await browser.storage.local.set({ [KEY]: change(await loadSettings()) });
  });
  queue = next.catch(() => undefined);
  return next;
}
