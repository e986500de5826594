/** The always-present part: small, with no data, and idle where there is nothing to find. */

import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { INSTALL_HOSTS } from '../../lib/pages/hosts.ts';
import { start } from './start.ts';

export default defineContentScript({
  matches: INSTALL_HOSTS,
  runAt: 'document_idle',
  main(ctx: ContentScriptContext) {
    start(ctx.signal, browser.runtime);
  },
});
