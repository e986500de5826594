/** The menu on selected words and links, "What is this model's license?", and on pages: report it. */
import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from '../../lib/browser.ts';
import { beginReport } from '../../lib/report/begin.ts';
import { t } from '../../lib/ui/i18n.ts';

const ID = 'license';
const REPORT = 'report';
const LONGEST = 1000;
const SIZE = { width: 420, height: 720 } as const;

/** Browsers keep an entry until the extension is updated, so it is made anew then. */
export async function createMenu(): Promise<void> {
  if (browser.contextMenus === undefined) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ID,
    title: t('menu_license'),
    contexts: ['selection', 'link'],
  });
  browser.contextMenus.create({ id: REPORT, title: t('report_open'), contexts: ['page'] });
}

/** The answer stands in a small window of its own, or in a tab where there are no windows. */
export async function onMenu(click: Menus.OnClickData, tab?: Tabs.Tab): Promise<void> {
  const { menuItemId, selectionText, linkUrl } = click;
  if (menuItemId === REPORT && tab?.id !== undefined) return beginReport(tab.id);
  const query = (linkUrl ?? selectionText ?? '').slice(0, LONGEST).trim();
  if (menuItemId !== ID || query === '') return;
  const url = browser.runtime.getURL(`/popup.html?model=${encodeURIComponent(query)}`);
  if (browser.windows === undefined) await browser.tabs.create({ url });
  else await browser.windows.create({ url, type: 'popup', ...SIZE });
}
