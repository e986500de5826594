/** Messages of pages. The tab and its address come from the browser, never from the message. */
import { browser } from '../../lib/browser.ts';
import { DamagedDataset } from '../../lib/dataset/integrity.ts';
import { HIGHLIGHT_STYLE } from '../../lib/marks/highlight-style.ts';
import type { Dismiss, FromPage, OpenPage, PageAnswer, ReadPage } from '../../lib/messages.ts';
import { openBeside } from '../../lib/open-beside.ts';
import { changeDismissals, settingsIn } from '../../lib/private.ts';
import { beginModelReport, beginReport } from '../../lib/report/begin.ts';
import { noteVisit } from '../../lib/report/note-visit.ts';
import { withValue } from '../../lib/settings.ts';
import { pageOf, storeList, storeTab } from '../../lib/tab-store.ts';
import { claimDigest } from './dismissal.ts';
import { judge } from './engine-host.ts';
import { readList, readListed } from './read-list.ts';
import { readPage } from './read-page.ts';
import { showOnToolbar } from './toolbar.ts';

/** Who is asking. */
export interface PageSender {
  readonly tabId: number;
  readonly url: string;
  readonly isPrivate: boolean;
}

async function answer(
  message: ReadPage,
  { tabId, url, isPrivate }: PageSender,
): Promise<PageAnswer> {
  const page = pageOf(url);
  try {
    const [judging, settings] = await Promise.all([judge(), settingsIn(isPrivate)]);
    const reading = await readPage(judging, message, page, settings);
    const quiet = settings.quietSites.includes(new URL(url).host);
    const { subject, discussion, fallback } = message;
    const known = {
      url: page,
      subject,
      discussion,
      ...(fallback && { fallback }),
      dataset: judging.engine.version,
    };
    await storeTab(tabId, { state: 'read', ...known, ...reading });
    await showOnToolbar(tabId, quiet ? undefined : reading);
    if (!isPrivate) void noteVisit(url, reading.findings);
    const { marks, theme, textSize } = settings;
    return { ...reading, quiet, marks, look: { theme, textSize } };
  } catch (error) {
    const state = error instanceof DamagedDataset ? 'damaged' : 'error';
    await storeTab(tabId, { state, url: page });
    throw error;
  }
}

async function loadMarks({ tabId }: PageSender): Promise<void> {
  const target = { tabId, frameIds: [0] };
  // Frames of the same site are read with the page.
  const everywhere = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target: everywhere, css: HIGHLIGHT_STYLE, origin: 'USER' });
  await browser.scripting.executeScript({ target, files: ['/marks.js'] });
}

async function dismiss({ what, block }: Dismiss, { url, isPrivate }: PageSender): Promise<void> {
  if (what === 'site') {
    const { host } = new URL(url);
    return changeDismissals(isPrivate, ({ quietSites }) => ({
      quietSites: withValue(quietSites, host),
    }));
  }
  const digest = await claimDigest(pageOf(url), block);
  return changeDismissals(isPrivate, ({ dismissed }) => ({
    dismissed: withValue(dismissed, digest),
  }));
}

async function openPage({ view, claim, model }: OpenPage, { tabId }: PageSender): Promise<void> {
  if (view === 'report') {
    return model === undefined ? beginReport(tabId, claim) : beginModelReport(model, tabId);
  }
  const about = new URLSearchParams(model === undefined ? { tab: String(tabId) } : { model });
  await openBeside(`/popup.html?${about}`, tabId);
}

export async function handlePage(message: FromPage, sender: PageSender): Promise<unknown> {
  switch (message.type) {
    case 'read-page':
      return answer(message, sender);
    case 'page-state':
      await showOnToolbar(sender.tabId);
      return storeTab(sender.tabId, { state: message.state, url: pageOf(sender.url) });
    case 'read-list':
      return readList(message.models, sender);
    case 'list-state':
      return storeList(sender.tabId, { url: pageOf(sender.url), counts: message.counts });
    case 'read-listed':
      return readListed(message.model);
    case 'load-marks':
      return loadMarks(sender);
    case 'dismiss':
      return dismiss(message, sender);
    case 'open-page':
      return openPage(message, sender);
  }
}
