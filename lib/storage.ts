/** What is kept on this device. Read anew each time: another window may have changed it. */
import type { OverlaySource } from './backup.ts';
import { browser } from './browser.ts';
import type { Overlay } from './dataset/overlay.ts';
import { type Settings, toSettings } from './settings.ts';

export const SETTINGS_KEY = 'settings';
export const OVERLAY_KEY = 'overlay';

/** An organization's file, and what it was read as. */
export interface StoredOverlay {
  readonly source: OverlaySource;
  readonly overlay: Overlay;
}

export async function loadSettings(): Promise<Settings> {
  return toSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Changes run one after the other, so that no two of them overwrite each other. */
let queue: Promise<unknown> = Promise.resolve();

export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  const next = queue.then(async () => {
    await browser.storage.local.set({ [SETTINGS_KEY]: change(await loadSettings()) });
  });
  queue = next.catch(() => undefined);
  return next;
}

export async function loadOverlay(): Promise<StoredOverlay | null> {
  const found = await browser.storage.local.get(OVERLAY_KEY);
  return (found[OVERLAY_KEY] as StoredOverlay | undefined) ?? null;
}

export async function storeOverlay(stored: StoredOverlay | null): Promise<void> {
  if (stored === null) await browser.storage.local.remove(OVERLAY_KEY);
  else await browser.storage.local.set({ [OVERLAY_KEY]: stored });
}
