/** What is kept on this device. Read anew each time: another window may have changed it. */
import type { OverlaySource } from './backup.ts';
import { browser } from './browser.ts';
import type { Overlay } from './dataset/overlay.ts';
import { SETTINGS_VERSION, type Settings, toSettings } from './settings.ts';

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

/** One after the other among our windows and the worker too, by the browser's own lock. */
export function alone<T>(act: () => Promise<T>): Promise<T> {
  const { locks } = navigator as { readonly locks?: LockManager };
  const next = queue.then(() => (locks ? locks.request(SETTINGS_KEY, act) : act()));
  queue = next.catch(() => undefined);
  return next;
}

/** What a newer version has stored may hold what we can't read: a copy of it stays for that version. */
async function setAside(): Promise<Record<string, unknown>> {
  const stored: unknown = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  const version = (stored as { readonly version?: unknown } | null | undefined)?.version;
  if (!Number.isInteger(version) || (version as number) <= SETTINGS_VERSION) return {};
  return { [`${SETTINGS_KEY}-of-${version}`]: stored };
}

export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  return alone(async () => {
    const aside = await setAside();
    await browser.storage.local.set({ ...aside, [SETTINGS_KEY]: change(await loadSettings()) });
  });
}

/** Brings everything back in one writing: storage takes all of it or nothing. */
export function restoreAll(settings: Settings, overlay: StoredOverlay | null): Promise<void> {
  return alone(async () => {
    const aside = await setAside();
    await browser.storage.local.set({
      ...aside,
      [SETTINGS_KEY]: settings,
      [OVERLAY_KEY]: overlay,
    });
  });
}

export async function loadOverlay(): Promise<StoredOverlay | null> {
  const found = await browser.storage.local.get(OVERLAY_KEY);
  return (found[OVERLAY_KEY] as StoredOverlay | undefined) ?? null;
}

export async function storeOverlay(stored: StoredOverlay | null): Promise<void> {
  if (stored === null) await browser.storage.local.remove(OVERLAY_KEY);
  else await browser.storage.local.set({ [OVERLAY_KEY]: stored });
}
