/**
 * The reader's own reports, kept on this device. Whatever is stored is read with care: an entry that
 * is not sound is left out of the list, and what a newer version wrote is never overwritten.
 */
import { type Checked, list, nullable, object, oneOf, text, WRONG, withDefault } from '../shape.ts';
import { TARGETS } from './target-names.ts';

export const LOG_VERSION = 1;
export const MOST_ENTRIES = 500;
const LONGEST_TEXT = 70_000;

const entryShape = object({
  id: text(64),
  page: text(3000),
  model: nullable(text(300)),
  name: text(500),
  target: oneOf(TARGETS),
  status: oneOf(['draft', 'opened', 'mended']),
  title: text(1000),
  body: text(LONGEST_TEXT),
  notes: text(5000),
  /** The reported words with those around them, to be found again on the next visit. */
  quotes: list(text(1000), 50),
  /** What the page showed when it was last read: all the words, other ones, or none. */
  seen: withDefault(oneOf(['same', 'changed', 'gone']), 'same'),
  created: text(40),
  changed: text(40),
});

export type LogEntry = Checked<typeof entryShape>;

export interface ReportLog {
  readonly version: number;
  readonly entries: readonly LogEntry[];
}

export const EMPTY_LOG: ReportLog = { version: LOG_VERSION, entries: [] };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether what is stored comes from a version that knows more than this one. */
export const isNewer = (stored: unknown): boolean =>
  isObject(stored) && typeof stored.version === 'number' && stored.version > LOG_VERSION;

/** Version 0 was a bare list. */
function entriesIn(stored: unknown): readonly unknown[] {
  if (Array.isArray(stored)) return stored;
  return isObject(stored) && Array.isArray(stored.entries) ? stored.entries : [];
}

export function toLog(stored: unknown): ReportLog {
  const sound = entriesIn(stored).flatMap((entry) => {
    const checked = entryShape(entry);
    return checked === WRONG ? [] : [checked];
  });
  return { version: LOG_VERSION, entries: sound.slice(0, MOST_ENTRIES) };
}

/** Newest first; the oldest mended ones make room, then the oldest of all. */
function bounded(entries: readonly LogEntry[]): readonly LogEntry[] {
  if (entries.length <= MOST_ENTRIES) return entries;
  const oldMended = entries.findLastIndex(({ status }) => status === 'mended');
  const leave = oldMended > 0 ? oldMended : entries.length - 1;
  return bounded(entries.filter((_, at) => at !== leave));
}

/** Puts an entry in, or in the place of the one with its id. */
export function withEntry(log: ReportLog, entry: LogEntry): ReportLog {
  const others = log.entries.filter(({ id }) => id !== entry.id);
  return { ...log, entries: bounded([entry, ...others]) };
}

export const withoutEntry = (log: ReportLog, id: string): ReportLog => ({
  ...log,
  entries: log.entries.filter((entry) => entry.id !== id),
});

/** Reports that went out before about the same model or page, newest first. Drafts went nowhere. */
export const earlier = (
  log: ReportLog,
  about: { readonly page: string; readonly model: string | null },
): readonly LogEntry[] =>
  log.entries.filter(
    ({ status, page, model, target }) =>
      status !== 'draft' &&
      target !== 'tracker' &&
      (page === about.page || (model !== null && model === about.model)),
  );

/** The draft that was begun for a page and a target. */
export const begun = (log: ReportLog, page: string, target: LogEntry['target']): LogEntry | null =>
  log.entries.find(
    (entry) => entry.status === 'draft' && entry.page === page && entry.target === target,
  ) ?? null;
