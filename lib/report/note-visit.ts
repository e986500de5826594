/** Notes in the log what a page shows that was reported before. */
import type { PageFinding } from '../messages.ts';
import { addressParts } from './address.ts';
import { changeLog } from './log-store.ts';
import { visited } from './log-visit.ts';

/** Never fails: the page's own answer does not wait for this. */
export async function noteVisit(url: string, findings: readonly PageFinding[]): Promise<void> {
  const parts = addressParts(url);
  if (parts === null) return;
  const pages = [parts.clean, ...(parts.withQuery === null ? [] : [parts.withQuery])];
  const now = new Date().toISOString();
  await changeLog((log) => visited(log, pages, findings, now));
}
