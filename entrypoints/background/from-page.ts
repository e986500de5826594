/** Messages of pages. The tab and its address come from the browser, never from the message. */
import { browser } from '../../lib/browser.ts';
import { HIGHLIGHT_STYLE } from '../../lib/marks/highlight-style.ts';
import type { Dismiss, FromPage, OpenPage, PageAnswer, ReadPage } from '../../lib/messages.ts';
import { withValue } from '../../lib/settings.ts';
import { claimDigest } from './dismissal.ts';
import { judge } from './engine-host.ts';
import { readPage } from './read-page.ts';
import { changeSettings, loadSettings } from '../../lib/storage.ts';
import { pageOf, storeTab } from './tab-store.ts';
import { showCount } from './toolbar.ts';

/** Who is asking. */
export interface PageSender {
  readonly tabId: number;
  readonly url: string;
}

async function answer(message: ReadPage, { tabId, url }: PageSender): Promise<PageAnswer> {
  const page = pageOf(url);
  try {
    const [judging, settings] = await Promise.all([judge(), loadSettings()]);
    const reading = await readPage(judging, message, page, settings);
    const quiet = settings.quietSites.includes(new URL(url).host);
    const { subject, discussion } = message;
    const known = { url: page, subject, discussion, dataset: judging.engine.version };
    await storeTab(tabId, { state: 'read', ...known, ...reading });
    await showCount(tabId, quiet ? [] : reading.findings);
    const { marks, theme, textSize } = settings;
    return { ...reading, quiet, marks, look: { theme, textSize } };
  } catch (error) {
    await storeTab(tabId, { state: 'error', url: page });
    throw error;
  }
}

async function loadMarks({ tabId }: PageSender): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.insertCSS({ target, css: HIGHLIGHT_STYLE, origin: 'USER' });
  await browser.scripting.executeScript({ target, files: ['/marks.js'] });
}

async function dismiss({ what, block }: Dismiss, { url }: PageSender): Promise<void> {
  if (what === 'site') {
    const { host } = new URL(url);
    return changeSettings((old) => ({ ...old, quietSites: withValue(old.quietSites, host) }));
  }
  const digest = await claimDigest(pageOf(url), block);
  return changeSettings((old) => ({ ...old, dismissed: withValue(old.dismissed, digest) }));
}

async function openPage({ view }: OpenPage, { tabId }: PageSender): Promise<void> {
  const url = browser.runtime.getURL(`/popup.html?tab=${tabId}#${view}`);
  await browser.tabs.create({ url, openerTabId: tabId });
}

export async function handlePage(message: FromPage, sender: PageSender): Promise<unknown> {
  switch (message.type) {
    case 'read-page':
      return answer(message, sender);
    case 'page-state':
      await showCount(sender.tabId, []);
      return storeTab(sender.tabId, { state: message.state, url: pageOf(sender.url) });
    case 'load-marks':
      return loadMarks(sender);
    case 'dismiss':
      return dismiss(message, sender);
    case 'open-page':
      return openPage(message, sender);
  }
}
