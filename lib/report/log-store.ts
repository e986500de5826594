/** Where the log is kept. Every change reads it anew: another window may have changed it. */
import { browser } from '../browser.ts';
import { EMPTY_LOG, isNewer, type ReportLog, toLog } from './log.ts';

const KEY = 'reports';

/** Why a change was not kept. */
export type Kept = 'kept' | 'full' | 'newer' | 'failed';

const stored = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY];

export async function loadLog(): Promise<ReportLog> {
  try {
    return toLog(await stored());
  } catch {
    return EMPTY_LOG;
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof Error && /quota|disk|space/i.test(`${error.name} ${error.message}`);

async function apply(change: (log: ReportLog) => ReportLog): Promise<Kept> {
  try {
    const old = await stored();
    if (isNewer(old)) return 'newer';
    const log = toLog(old);
    const next = change(log);
    if (next !== log) await browser.storage.local.set({ [KEY]: next });
    return 'kept';
  } catch (error) {
    return isFull(error) ? 'full' : 'failed';
  }
}

/** One after the other, over all windows and the worker, so that none overwrites another's change. */
export const changeLog = (change: (log: ReportLog) => ReportLog): Promise<Kept> =>
  navigator.locks.request('unwash-reports', () => apply(change));

/** Tells of every change, whoever made it. */
export function onLogChange(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
