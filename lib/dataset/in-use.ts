/** Which of two datasets answers: the one that came along, or a newer one that the reader has brought. */
import type { Dataset } from './compiled.ts';
import { openSigned } from './signed.ts';

export const dayOf = (version: string): string => version.split('+')[0] ?? '';

/**
 * A kept update while it still opens and is newer than what the extension brought. Its shape was
 * checked when it was taken, and its signature tells that nothing has changed since. Anything else
 * leads back to the packaged dataset, so that no failure can leave us without one.
 */
export async function newerOf(
  packaged: Dataset,
  kept: unknown,
  publicKey?: string,
): Promise<Dataset> {
  if (typeof kept !== 'string') return packaged;
  try {
    const opened = await openSigned(kept, publicKey);
    const dataset = 'ok' in opened ? (JSON.parse(opened.ok) as Dataset) : null;
    return dataset !== null && dayOf(dataset.version) > dayOf(packaged.version)
      ? dataset
      : packaged;
  } catch {
    return packaged;
  }
}
