/**
 * Private windows: nothing that is done there is written to the disk. What the reader dismisses there
 * holds until the browser closes, in the session's memory.
 */
import { browser } from './browser.ts';
import type { Settings } from './settings.ts';
import { changeSettings, loadSettings } from './storage.ts';

const KEY = 'private';

type Dismissals = Pick<Settings, 'quietSites' | 'dismissed'>;

async function kept(): Promise<Dismissals> {
  const found = (await browser.storage.session.get(KEY))[KEY] as Dismissals | undefined;
  return found ?? { quietSites: [], dismissed: [] };
}

/** The settings as they hold in a window: in a private one, with what was dismissed in such. */
export async function settingsIn(isPrivate: boolean): Promise<Settings> {
  const settings = await loadSettings();
  if (!isPrivate) return settings;
  const { quietSites, dismissed } = await kept();
  return {
    ...settings,
    quietSites: [...settings.quietSites, ...quietSites],
    dismissed: [...settings.dismissed, ...dismissed],
  };
}

/** Changes what is dismissed: on the disk, or for a private window in memory alone. */
export async function changeDismissals(
  isPrivate: boolean,
  change: (old: Dismissals) => Partial<Dismissals>,
): Promise<void> {
  if (!isPrivate) return changeSettings((old) => ({ ...old, ...change(old) }));
  const old = await kept();
  await browser.storage.session.set({ [KEY]: { ...old, ...change(old) } });
}

/** Marks on a site again, wherever they were switched off. */
export async function restoreSite(host: string): Promise<void> {
  const without = ({ quietSites }: Dismissals): Partial<Dismissals> => ({
    quietSites: quietSites.filter((one) => one !== host),
  });
  await changeDismissals(true, without);
  await changeDismissals(false, without);
}
