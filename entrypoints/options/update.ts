/**
 * Takes newer data from a file, or from the project's release address when the reader clicks for that:
 * all of them or nothing. The present ones stay until the new ones are kept.
 */
import { browser } from '../../lib/browser.ts';
import { newerOf } from '../../lib/dataset/in-use.ts';
import { packagedDataset } from '../../lib/dataset/packaged.ts';
import { LARGEST } from '../../lib/dataset/signed.ts';
import { readUpdate } from '../../lib/dataset/update.ts';
import { download, type Limits } from '../../lib/download.ts';
import { RELEASE_ADDRESS, RELEASE_MATCH } from '../../lib/release-address.ts';
import { alone } from '../../lib/storage.ts';
import { t, tOf } from '../../lib/ui/i18n.ts';
import type { DataInUse } from '../../lib/ui/options/model.ts';
import { done, type Told } from '../../lib/ui/options/told.ts';
import { loadUpdate, storeUpdate } from '../../lib/update-store.ts';

/** Two minutes: enough for a slow line, and not for a server that never ends. */
const LIMITS: Limits = { deadline: 120_000, largest: LARGEST };

/** Null where the packaged data are damaged. */
export async function dataInUse(): Promise<DataInUse | null> {
  try {
    const packaged = await packagedDataset();
    const { version } = await newerOf(packaged, await loadUpdate());
    return { version, updated: version !== packaged.version };
  } catch {
    return null;
  }
}

const refused = (text: string): Told => ({ ok: false, text });

/** One after the other, so that of two windows none puts an older file over the other's newer one. */
function take(text: string): Promise<Told> {
  return alone(async () => {
    const { version } = await newerOf(await packagedDataset(), await loadUpdate());
    const read = await readUpdate(text, { version, now: new Date() });
    if ('no' in read) return refused(tOf('data_no', read.no));
    await storeUpdate(text);
    return done(t('data_taken', read.ok.version));
  });
}

export async function chooseData(file: File): Promise<Told> {
  return file.size > LARGEST ? refused(t('data_no_too_large')) : take(await file.text());
}

async function fetchData(limits: Limits): Promise<Told> {
  const got = await download(RELEASE_ADDRESS, limits);
  return 'ok' in got ? take(got.ok) : refused(tOf('data_no', got.no, `${got.status ?? ''}`));
}

/**
 * Asks the browser for the release address, that address for its file, and gives the permission back.
 * Nothing may come before the first question: a browser takes it only from the click itself.
 *
 * @param granted match patterns that the reader had allowed before; what he gave us he takes back
 */
export async function getData(granted: readonly string[], limits = LIMITS): Promise<Told> {
  const asked = { origins: [RELEASE_MATCH] };
  if (!(await browser.permissions.request(asked))) return refused(t('data_no_not_allowed'));
  try {
    return await fetchData(limits);
  } finally {
    if (!granted.includes(RELEASE_MATCH)) await browser.permissions.remove(asked);
  }
}
