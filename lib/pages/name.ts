/** What a page calls itself. */
import { attribute, LONGEST, one, words } from './dom.ts';

const SHARED = 'meta[property="og:title"]';

/** The site's own name behind the page's: "Big model | Maker". */
const SITE_NAME = /\s+[|·—–]\s+[^|·—–]{1,40}$/u;

/** What the page's head says: for others, or for the tab. */
export function nameInHead(page: globalThis.Document): string {
  const shared = one(page, SHARED);
  const title = one(page, 'head title');
  const given = (shared && attribute(shared, 'content')) || (title && words(title)) || '';
  return given.slice(0, LONGEST).replace(/\s+/g, ' ').trim().replace(SITE_NAME, '');
}

/** The visible heading before what is in the head: sites leave old titles there. */
export function nameOf(page: globalThis.Document, heading = 'h1'): string {
  const shown = one(page, heading);
  return (shown && words(shown)) || nameInHead(page);
}

const LONGEST_ADDRESS = 1000;

/** The page's address as the engine gets it: without the place on the page. */
export function addressOf(url: URL): string {
  const { href } = url;
  const end = href.indexOf('#');
  return (end < 0 ? href : href.slice(0, end)).slice(0, LONGEST_ADDRESS);
}
