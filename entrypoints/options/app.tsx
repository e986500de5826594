/** Wires the options to storage and permissions; what they look like is lib/ui/options. */
import { Component } from 'preact';
import { fromBackup, type OverlaySource, toBackup } from '../../lib/backup.ts';
import { browser } from '../../lib/browser.ts';
import { grantedHosts } from '../../lib/granted-hosts.ts';
import type { Settings } from '../../lib/settings.ts';
import { toSettings } from '../../lib/settings.ts';
import {
  changeSettings,
  loadOverlay,
  loadSettings,
  restoreAll,
  type StoredOverlay,
  storeOverlay,
} from '../../lib/storage.ts';
import { t } from '../../lib/ui/i18n.ts';
import { applyLook } from '../../lib/ui/look.ts';
import type { OptionsActions, OptionsState } from '../../lib/ui/options/model.ts';
import { Options } from '../../lib/ui/options/options.tsx';
import { hostOf } from '../../lib/ui/options/sites.tsx';
import { done, refused, type Told } from '../../lib/ui/options/told.ts';
import { storeUpdate } from '../../lib/update-store.ts';

import { readSource } from './overlay.ts';
import { save } from './save.ts';
import { chooseData, dataInUse, getData } from './update.ts';

interface State extends OptionsState {
  readonly stored: StoredOverlay | null;
}

/** What an organization's file is wrong about, or what it was read as. */
type Read = Awaited<ReturnType<typeof readSource>>;

export class App extends Component<object, State> {
  override state: State = {
    settings: toSettings(null),
    overlay: null,
    stored: null,
    data: null,
    granted: [],
    told: null,
    problems: [],
  };
  #ready = false;
  #reads = 0;
  #isGetting = false;

  readonly #actions: OptionsActions = {
    change: (patch) => void this.#do(() => this.#change(patch), done(t('options_saved'))),
    allow: (matches) => void this.#allow(matches),
    revoke: (matches) => void this.#revoke(matches),
    chooseOverlay: (file) => void this.#try(() => this.#choose(file)),
    removeOverlay: () => void this.#do(() => storeOverlay(null), done(t('options_saved'))),
    chooseData: (file) => void this.#try(() => this.#chooseData(file)),
    getData: () => void this.#try(() => this.#getData()),
    removeData: () => void this.#do(() => storeUpdate(null), done(t('options_saved'))),
    exportAll: () => void this.#try(() => this.#export()),
    importAll: (file) => void this.#try(() => this.#import(file)),
    reset: () => void this.#do(() => this.#reset(), done(t('backup_was_reset'))),
  };

  override componentDidMount(): void {
    void this.#load();
    browser.permissions.onAdded.addListener(() => void this.#load());
    browser.permissions.onRemoved.addListener(() => void this.#load());
    browser.storage.onChanged.addListener(() => void this.#load());
  }

  override render() {
    return this.#ready ? <Options state={this.state} actions={this.#actions} /> : null;
  }

  async #load(): Promise<void> {
    const read = ++this.#reads;
    const [settings, stored, granted, data] = await Promise.all([
      loadSettings(),
      loadOverlay(),
      grantedHosts(),
      dataInUse(),
    ]);
    // What was read first may come last, and is old by then.
    if (read !== this.#reads) return;
    applyLook(document, settings);
    this.#ready = true;
    this.setState({ settings, stored, overlay: stored?.overlay ?? null, granted, data });
  }

  /** Runs something that may fail, and says so where it does. */
  async #try(action: () => Promise<void>): Promise<boolean> {
    try {
      await action();
      return true;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.setState({ told: { ok: false, text: t('options_failed', why) } });
      return false;
    }
  }

  async #do(action: () => Promise<void>, told: Told): Promise<void> {
    if (!(await this.#try(action))) return;
    this.setState({ told, problems: [] });
    await this.#load();
  }

  async #change(patch: Partial<Settings>): Promise<void> {
    await changeSettings((old) => ({ ...old, ...patch }));
  }

  /** Asks at once: a browser takes the question only from the click itself. */
  async #allow(matches: readonly string[]): Promise<void> {
    const origins = [...matches];
    await this.#try(async () => {
      const allowed = await browser.permissions.request({ origins });
      if (allowed) await this.#sites('site_allowed', matches);
    });
  }

  async #revoke(matches: readonly string[]): Promise<void> {
    await this.#try(async () => {
      await browser.permissions.remove({ origins: [...matches] });
      await this.#sites('site_revoked', matches);
    });
  }

  async #sites(key: 'site_allowed' | 'site_revoked', matches: readonly string[]): Promise<void> {
    this.setState({ told: done(t(key, matches.map(hostOf).join(', '))) });
    await this.#load();
  }

  async #choose(file: File): Promise<void> {
    const source = { name: file.name, text: await file.text() };
    const read = await readSource(source);
    if (this.#complains(read)) return;
    await storeOverlay({ source, overlay: read.ok });
    this.setState({ told: done(t('options_saved')), problems: [] });
    await this.#load();
  }

  async #chooseData(file: File): Promise<void> {
    this.setState({ told: await chooseData(file), problems: [] });
    await this.#load();
  }

  /** A second click asks for nothing more while the first is being answered. */
  async #getData(): Promise<void> {
    if (this.#isGetting) return;
    this.#isGetting = true;
    try {
      const getting = getData(this.state.granted);
      this.setState({ told: done(t('data_getting')), problems: [] });
      this.setState({ told: await getting });
    } finally {
      this.#isGetting = false;
    }
    await this.#load();
  }

  #complains(read: Read): read is Extract<Read, { problems: unknown }> {
    if ('ok' in read) return false;
    this.setState({ told: null, problems: read.problems });
    return true;
  }

  async #export(): Promise<void> {
    const [settings, stored] = await Promise.all([loadSettings(), loadOverlay()]);
    save('unwash-settings.json', toBackup({ settings, overlay: stored?.source ?? null }));
  }

  /** First everything is read and found sound; only then is anything stored. */
  async #import(file: File): Promise<void> {
    const backup = fromBackup(await file.text());
    if ('no' in backup) {
      this.setState({ told: refused(backup.no), problems: [] });
      return;
    }
    const { settings, overlay: source } = backup.ok;
    const stored = await this.#restored(source);
    if (stored === undefined) return;
    await restoreAll(settings, stored);
    this.setState({ told: done(t('backup_imported')), problems: [] });
    await this.#load();
  }

  /** @returns undefined where the organization's file in the export is not sound */
  async #restored(source: OverlaySource | null): Promise<StoredOverlay | null | undefined> {
    if (source === null) return null;
    const read = await readSource(source);
    return this.#complains(read) ? undefined : { source, overlay: read.ok };
  }

  async #reset(): Promise<void> {
    await browser.storage.local.clear();
  }
}
