/** The background worker: one engine for all pages, and the only part that is believed. */

import { defineBackground } from 'wxt/utils/define-background';
import type { Runtime } from '../../lib/browser.ts';
import { browser } from '../../lib/browser.ts';
import { checkFromPage, checkFromPopup } from '../../lib/message-check.ts';
import { forgetPicture } from '../../lib/report/screenshot.ts';
import { forgetTab } from '../../lib/tab-store.ts';
import { onChanged } from './changes.ts';
import { onCommand } from './commands.ts';
import { handlePage } from './from-page.ts';
import { handlePopup } from './from-popup.ts';
import { onInstalled } from './install.ts';
import { onMenu } from './menu.ts';
import { readTabsAt } from './run-script.ts';
import { readGrantedSites } from './sites.ts';

/**
 * Where a page is now. Browsers tell the address that its document was loaded with, and pages take
 * on others; the tab's own is newer, and counts where it is of the same site.
 */
function addressOf({ url = '', tab }: Runtime.MessageSender): string {
  const now = tab?.url;
  const isSame = now !== undefined && URL.canParse(now) && URL.canParse(url);
  return isSame && new URL(now).origin === new URL(url).origin ? now : url;
}

/** Our own pages may ask for more than a page's script may; the browser says who is who. */
function handle(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (sender.url?.startsWith(browser.runtime.getURL('/'))) {
    const own = checkFromPopup(message);
    return own === null ? undefined : handlePopup(own);
  }
  const fromPage = checkFromPage(message);
  const tabId = sender.tab?.id;
  if (fromPage === null || tabId === undefined || sender.frameId !== 0) return undefined;
  const isPrivate = sender.tab?.incognito === true;
  return handlePage(fromPage, { tabId, url: addressOf(sender), isPrivate });
}

/** No module: as one script of its own it carries nothing that only our pages need. */
export default defineBackground({
  main() {
    browser.runtime.onMessage.addListener(handle);
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
    browser.tabs.onRemoved.addListener((tabId) => void forgetPicture(tabId));
    browser.runtime.onInstalled.addListener(onInstalled);
    browser.storage.onChanged.addListener(onChanged);
    browser.commands?.onCommand.addListener(onCommand);
    browser.contextMenus?.onClicked.addListener(onMenu);
    browser.permissions.onAdded.addListener(({ origins = [] }) => {
      void readGrantedSites();
      void readTabsAt(origins);
    });
    browser.permissions.onRemoved.addListener(() => void readGrantedSites());
  },
});
