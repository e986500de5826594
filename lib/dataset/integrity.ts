/**
 * Whether packaged data are those that the extension was built with. Their SHA-256 is written into the
 * code at build time; a file that is damaged or exchanged is shown to nobody as fact.
 */

/** Set by the build (wxt.config.ts); code that runs as it is, in Node, has none. */
declare const __DATASET_SHA256__: string | undefined;
declare const __LANGUAGES_SHA256__: string | undefined;

export const DATASET_SHA256: string | null =
  typeof __DATASET_SHA256__ === 'string' && __DATASET_SHA256__ !== '' ? __DATASET_SHA256__ : null;

export const LANGUAGES_SHA256: string | null =
  typeof __LANGUAGES_SHA256__ === 'string' ? __LANGUAGES_SHA256__ : null;

/** The packaged data are not those of this version: installing it anew is the way out. */
export class DamagedDataset extends Error {
  override readonly name = 'DamagedDataset';
}

export async function sha256(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param expected null where the code was not built, as in tests */
export async function openPackaged<T>(bytes: ArrayBuffer, expected: string | null): Promise<T> {
  if (expected !== null && (await sha256(bytes)) !== expected) {
    throw new DamagedDataset('a packaged file is not the one of this version');
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as T;
  } catch {
    throw new DamagedDataset('a packaged file is no JSON');
  }
}
