/** What a new visit to a reported page says of the report: mended, worded otherwise, or as it was. */
import type { PageFinding } from '../messages.ts';
import type { LogEntry, ReportLog } from './log.ts';
import { oneLine } from './markdown.ts';

/** A claim as the log keeps it. */
export const quoteOf = ({ before, text, after }: PageFinding): string =>
  oneLine(before + text + after, 400);

function seenIn(entry: LogEntry, flagged: readonly string[]): LogEntry['seen'] {
  if (flagged.length === 0) return 'gone';
  return entry.quotes.every((quote) => flagged.includes(quote)) ? 'same' : 'changed';
}

/** A label that is back is no longer mended. */
function after(entry: LogEntry, flagged: readonly string[], now: string): LogEntry {
  const seen = seenIn(entry, flagged);
  if (seen === entry.seen) return entry;
  return { ...entry, seen, status: seen === 'gone' ? 'mended' : 'opened', changed: now };
}

/**
 * @param pages the page's address in each form that a report may have it
 * @param findings all that the page shows now
 * @returns the same log where nothing is new, so that nothing has to be written
 */
export function visited(
  log: ReportLog,
  pages: readonly string[],
  findings: readonly PageFinding[],
  now: string,
): ReportLog {
  const flagged = findings.filter((finding) => finding.flagged).map(quoteOf);
  let changed = false;
  const entries = log.entries.map((entry) => {
    const concerned =
      pages.includes(entry.page) && entry.status !== 'draft' && entry.quotes.length > 0;
    const next = concerned ? after(entry, flagged, now) : entry;
    changed ||= next !== entry;
    return next;
  });
  return changed ? { ...log, entries } : log;
}
