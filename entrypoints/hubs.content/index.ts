/** The always-present part on hubs: as on other pages, and marks in lists of models. */
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { HUBS } from '../../lib/pages/hubs.ts';
import { Listing } from '../../lib/pages/listing.ts';
import { siteAmong } from '../../lib/pages/site-among.ts';
import { firstWords } from '../content/first-words.ts';
import { start } from '../content/start.ts';

export default defineContentScript({
  registration: 'runtime',
  main(ctx: ContentScriptContext) {
    start(ctx.signal, browser.runtime, {
      siteOf: siteAmong(HUBS),
      firstWords,
      listing: (site, url, around) => new Listing(site, url, around),
    });
  },
});
