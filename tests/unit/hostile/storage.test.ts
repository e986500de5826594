/** Storage that fails, and several windows at once, with a stand-in for the browser's own. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SETTINGS_VERSION } from '../../../lib/settings.ts';
import { faultyRound } from './faults.ts';
import { CI } from './seeds.ts';

type Values = Record<string, unknown>;

const disk = vi.hoisted(() => ({ values: {} as Values, fails: null as string | null }));

vi.mock('../../../lib/browser.ts', () => {
  const refuse = (): void => {
    if (disk.fails !== null) throw new Error(disk.fails);
  };
  const local = {
    async get(key: string): Promise<Values> {
      return key in disk.values ? { [key]: structuredClone(disk.values[key]) } : {};
    },
    async set(values: Values): Promise<void> {
      refuse();
      Object.assign(disk.values, structuredClone(values));
    },
    async remove(key: string): Promise<void> {
      refuse();
      delete disk.values[key];
    },
  };
  return { browser: { storage: { local } } };
});

/** Another window has its own copy of the code, and so its own queue. */
async function openWindow() {
  vi.resetModules();
  const settings = await import('../../../lib/storage.ts');
  const update = await import('../../../lib/update-store.ts');
  return { ...settings, ...update };
}

beforeEach(() => {
  disk.values = {};
  disk.fails = null;
});

describe.each(['QUOTA_BYTES quota exceeded', 'An unexpected error occurred', 'Access denied'])(
  'where storage says "%s"',
  (message) => {
    test('the change is refused aloud, and what was kept stays', async () => {
      const { changeSettings, loadSettings, storeUpdate, loadUpdate } = await openWindow();
      await changeSettings((old) => ({ ...old, quietSites: ['a.example'] }));
      await storeUpdate('old');
      disk.fails = message;
      await expect(changeSettings((old) => ({ ...old, quietSites: [] }))).rejects.toThrow(message);
      await expect(storeUpdate('new')).rejects.toThrow(message);
      disk.fails = null;
      expect((await loadSettings()).quietSites).toEqual(['a.example']);
      expect(await loadUpdate()).toBe('old');
    });

    test('the next change goes through once it works again', async () => {
      const { changeSettings, loadSettings } = await openWindow();
      disk.fails = message;
      await expect(changeSettings((old) => ({ ...old, theme: 'dark' }))).rejects.toThrow();
      disk.fails = null;
      await changeSettings((old) => ({ ...old, theme: 'dark' }));
      expect((await loadSettings()).theme).toBe('dark');
    });
  },
);

describe('what an other version has stored', () => {
  const newer = { version: SETTINGS_VERSION + 5, quietSites: ['a.example'], newThing: { keep: 1 } };

  test('is read as far as it is understood', async () => {
    disk.values.settings = newer;
    const { loadSettings } = await openWindow();
    expect((await loadSettings()).quietSites).toEqual(['a.example']);
  });

  test('is set aside before anything is written over it', async () => {
    disk.values.settings = newer;
    const { changeSettings } = await openWindow();
    await changeSettings((old) => ({ ...old, theme: 'dark' }));
    expect(disk.values[`settings-of-${newer.version}`]).toEqual(newer);
    expect(disk.values.settings).toMatchObject({ theme: 'dark', quietSites: ['a.example'] });
  });

  test.each([7, 'x', [], null, { quietSites: 'all' }])('may be anything: %j', async (stored) => {
    disk.values.settings = stored;
    const { changeSettings, loadSettings } = await openWindow();
    await changeSettings((old) => ({ ...old, theme: 'dark' }));
    expect((await loadSettings()).theme).toBe('dark');
  });
});

test('many changes at once are all kept', async () => {
  const { changeSettings, loadSettings } = await openWindow();
  const hosts = Array.from({ length: 200 }, (_, at) => `${at}.example`);
  await Promise.all(
    hosts.map((host) =>
      changeSettings((old) => ({ ...old, quietSites: [...old.quietSites, host] })),
    ),
  );
  expect((await loadSettings()).quietSites).toEqual(hosts);
});

test('two windows change different settings, and both hold', async () => {
  const [one, other] = [await openWindow(), await openWindow()];
  await one.changeSettings((old) => ({ ...old, theme: 'dark' }));
  await other.changeSettings((old) => ({ ...old, textSize: 150 }));
  expect(await one.loadSettings()).toMatchObject({ theme: 'dark', textSize: 150 });
});

/** The browser's lock: one holder at a time, whichever window asks. */
function lockManager() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request(_name: string, act: () => Promise<void>): Promise<void> {
      const next = last.then(act);
      last = next.catch(() => undefined);
      return next;
    },
  };
}

test('an import that can’t be stored changes neither settings nor the organization’s file', async () => {
  const { changeSettings, loadSettings, loadOverlay, restoreAll } = await openWindow();
  await changeSettings((old) => ({ ...old, theme: 'dark' }));
  disk.fails = 'QUOTA_BYTES quota exceeded';
  const overlay = { source: { name: 'a', text: 'b' }, overlay: {} as never };
  await expect(
    restoreAll({ ...(await loadSettings()), theme: 'light' }, overlay),
  ).rejects.toThrow();
  expect((await loadSettings()).theme).toBe('dark');
  expect(await loadOverlay()).toBeNull();
});

test('two windows change settings in the same moment, and both hold', async () => {
  vi.stubGlobal('navigator', { locks: lockManager() });
  const [one, other] = [await openWindow(), await openWindow()];
  await Promise.all([
    one.changeSettings((old) => ({ ...old, theme: 'dark' })),
    other.changeSettings((old) => ({ ...old, textSize: 150 })),
  ]);
  expect(await one.loadSettings()).toMatchObject({ theme: 'dark', textSize: 150 });
});

test('faults at every step lose nothing', async () => {
  const { faults, lost } = await faultyRound(CI, 1000);
  expect(faults).toBeGreaterThan(1000);
  expect(lost).toEqual([]);
});
