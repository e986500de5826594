/** What the report page knows and can ask for. */
import { browser } from '../../browser.ts';
import type { Dataset } from '../../dataset/compiled.ts';
import { packagedDataset } from '../../dataset/packaged.ts';
import { createEngine, type Engine } from '../../engine.ts';
import type { FromPopup, TabReport } from '../../messages.ts';
import { isHubId } from '../../models/hub-id.ts';
import type { Reading } from '../../report/case.ts';
import { pictureOf } from '../../report/screenshot.ts';
import { tabReport } from '../../tab-report.ts';

export interface Session {
  /** Claim from whose card the report was begun. */
  readonly claim: number | null;
  readonly reading: Reading;
  readonly dataset: Dataset;
  readonly engine: Engine;
  readonly picture: string | null;
  /** Begun in a private window: nothing of it is kept. */
  readonly isPrivate: boolean;
}

const numberIn = (search: URLSearchParams, key: string): number | null => {
  const value = Number.parseInt(search.get(key) ?? '', 10);
  return Number.isInteger(value) ? value : null;
};

/** While a page is being read, how often to look whether it has been, and how many times. */
const AGAIN = 200;
const MOST_TRIES = 15;

const isUnderWay = (report: TabReport | undefined): boolean =>
  report?.state === 'unread' || report?.state === 'reading';

const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** The click that began the report allows us to read its page, if nothing has read it yet. */
async function askToRead(tabId: number): Promise<void> {
  const message: FromPopup = { type: 'read-tab', tabId };
  await browser.runtime.sendMessage(message);
}

/** The tab may be closed by now, show another page, or one that can't be read. */
async function readingOf(tabId: number): Promise<Reading | Missing> {
  try {
    let report = await tabReport(tabId);
    if (report?.state === 'unread') await askToRead(tabId).catch(() => undefined);
    for (let tries = 0; tries < MOST_TRIES && isUnderWay(report); tries++) {
      await wait(AGAIN);
      report = await tabReport(tabId);
    }
    return report?.state === 'read' ? report : 'unread';
  } catch {
    return 'gone';
  }
}

/** What is known of a model in a list: its page is not open, so nothing of it was read. */
async function readingOfModel(query: string): Promise<Reading | Missing> {
  const message = { type: 'ask-model', query } as const;
  const report = (await browser.runtime.sendMessage(message)) as TabReport | undefined;
  if (report?.state !== 'read' || report.summary === null) return 'unread';
  const { id, name } = report.summary;
  const isHub = id !== null && isHubId(id) && id.includes('/');
  const url = report.url !== '' ? report.url : isHub ? `https://huggingface.co/${id}` : '';
  return { ...report, url, subject: { kind: 'model', name, ...(isHub ? { id } : {}) } };
}

/** Why there is nothing to report on. */
export type Missing = 'none' | 'gone' | 'unread';

/**
 * Our own copy, as it was shipped: what an organization adds to its data is nobody else's business.
 */
async function readDataset(): Promise<Dataset> {
  return packagedDataset();
}

export async function openSession(address: string): Promise<Session | Missing> {
  const search = new URLSearchParams(address);
  const tabId = numberIn(search, 'tab');
  const model = search.get('model');
  if (tabId === null && model === null) return 'none';
  const reading = await (tabId === null ? readingOfModel(model ?? '') : readingOf(tabId));
  if (typeof reading === 'string') return reading;
  const [dataset, picture] = await Promise.all([
    readDataset(),
    tabId === null ? null : pictureOf(tabId),
  ]);
  const engine = createEngine(dataset);
  const isPrivate = search.has('private') || browser.extension.inIncognitoContext === true;
  return { claim: numberIn(search, 'claim'), reading, dataset, engine, picture, isPrivate };
}
