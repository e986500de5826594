/** Takes a newer dataset from a file, or nothing: the present one stays until the new one is kept. */

import { newerOf } from '../../lib/dataset/in-use.ts';
import { packagedDataset } from '../../lib/dataset/packaged.ts';
import { LARGEST } from '../../lib/dataset/signed.ts';
import { readUpdate } from '../../lib/dataset/update.ts';
import { t, tOf } from '../../lib/ui/i18n.ts';
import type { DataInUse } from '../../lib/ui/options/model.ts';
import { done, type Told } from '../../lib/ui/options/told.ts';
import { loadUpdate, storeUpdate } from '../../lib/update-store.ts';

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

export async function chooseData(file: File): Promise<Told> {
  if (file.size > LARGEST) return { ok: false, text: t('data_no_too_large') };
  const present = await newerOf(await packagedDataset(), await loadUpdate());
  const text = await file.text();
  const read = await readUpdate(text, { version: present.version, now: new Date() });
  if ('no' in read) return { ok: false, text: tOf('data_no', read.no) };
  await storeUpdate(text);
  return done(t('data_taken', read.ok.version));
}
