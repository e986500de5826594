/** The log as a file of the reader's own. */
import type { LogEntry, ReportLog } from './log.ts';

export const logJson = (log: ReportLog): string => `${JSON.stringify(log, null, 2)}\n`;

const COLUMNS = [
  'created',
  'changed',
  'status',
  'seen',
  'target',
  'name',
  'model',
  'page',
  'title',
  'body',
  'notes',
] as const satisfies readonly (keyof LogEntry)[];

/** A table program runs what begins like a formula: that is kept as text. */
function cell(value: string | null): string {
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** CSV as in RFC 4180, with a mark that tells table programs that it is UTF-8. */
export function logCsv({ entries }: ReportLog): string {
  const rows = entries.map((entry) => COLUMNS.map((column) => cell(entry[column])).join(','));
  return `\ufeff${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}
