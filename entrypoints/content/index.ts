/** The always-present part on any page but a hub's: small, with no data, idle where nothing is to find. */
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { MAKERS } from '../../lib/pages/makers.ts';
import { siteAmong } from '../../lib/pages/site-among.ts';
import { firstWords } from './first-words.ts';
import { start } from './start.ts';

export default defineContentScript({
  // Where it runs is in the manifest: named here, the list would be in the script too.
  registration: 'runtime',
  main(ctx: ContentScriptContext) {
    start(ctx.signal, browser.runtime, { siteOf: siteAmong(MAKERS), firstWords });
  },
});
