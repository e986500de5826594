/** What runs on hubs: as on other pages, and marks in lists of models. */
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { Listing } from '../../lib/pages/listing.ts';
import type { Site } from '../../lib/pages/page.ts';
import { siteAmong } from '../../lib/pages/site-among.ts';
import { firstWords } from './first-words.ts';
import { start } from './start.ts';

export function startOnHub(ctx: ContentScriptContext, hubs: readonly Site[]): void {
  start(ctx.signal, browser.runtime, {
    siteOf: siteAmong(hubs),
    firstWords,
    listing: (site, url, around) => new Listing(site, url, around),
  });
}
