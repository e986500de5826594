/** What the report page knows and can ask for. */
import { browser } from '../../browser.ts';
import type { Dataset } from '../../dataset/compiled.ts';
import { createEngine, type Engine } from '../../engine.ts';
import type { TabReport } from '../../messages.ts';
import type { Reading } from '../../report/case.ts';
import { pictureOf } from '../../report/screenshot.ts';

export interface Session {
  readonly tabId: number;
  /** Claim from whose card the report was begun. */
  readonly claim: number | null;
  readonly reading: Reading;
  readonly dataset: Dataset;
  readonly engine: Engine;
  readonly picture: string | null;
}

const numberIn = (search: URLSearchParams, key: string): number | null => {
  const value = Number.parseInt(search.get(key) ?? '', 10);
  return Number.isInteger(value) ? value : null;
};

/** The tab may be closed by now, show another page, or one that was not read. */
async function readingOf(tabId: number): Promise<Reading | Missing> {
  try {
    const message = { type: 'ask-tab', tabId } as const;
    const report = (await browser.runtime.sendMessage(message)) as TabReport | undefined;
    return report?.state === 'read' ? report : 'unread';
  } catch {
    return 'gone';
  }
}

/** Why there is nothing to report on. */
export type Missing = 'none' | 'gone' | 'unread';

/**
 * Our own copy, as it was shipped: what an organization adds to its data is nobody else's business.
 */
async function readDataset(): Promise<Dataset> {
  const response = await fetch('/dataset.json');
  return (await response.json()) as Dataset;
}

export async function openSession(address: string): Promise<Session | Missing> {
  const search = new URLSearchParams(address);
  const tabId = numberIn(search, 'tab');
  if (tabId === null) return 'none';
  const reading = await readingOf(tabId);
  if (typeof reading === 'string') return reading;
  const [dataset, picture] = await Promise.all([readDataset(), pictureOf(tabId)]);
  const engine = createEngine(dataset);
  return { tabId, claim: numberIn(search, 'claim'), reading, dataset, engine, picture };
}
