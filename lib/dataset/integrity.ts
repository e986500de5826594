/**
 * Whether the packaged dataset is the one that the extension was built with. Its SHA-256 is written
 * into the code at build time; a file that is damaged or exchanged is shown to nobody as fact.
 */
import type { Dataset } from './compiled.ts';

/** Set by the build (wxt.config.ts); code that runs as it is, in Node, has none. */
declare const __DATASET_SHA256__: string | undefined;

export const DATASET_SHA256: string | null =
  typeof __DATASET_SHA256__ === 'string' && __DATASET_SHA256__ !== '' ? __DATASET_SHA256__ : null;

/** The packaged data are not those of this version: installing it anew is the way out. */
export class DamagedDataset extends Error {
  override readonly name = 'DamagedDataset';
}

export async function sha256(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param expected null where the code was not built, as in tests */
export async function openDataset(
  bytes: ArrayBuffer,
  expected: string | null = DATASET_SHA256,
): Promise<Dataset> {
  if (expected !== null && (await sha256(bytes)) !== expected) {
    throw new DamagedDataset('the packaged dataset is not the one of this version');
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Dataset;
  } catch {
    throw new DamagedDataset('the packaged dataset is no JSON');
  }
}
