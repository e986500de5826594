/** What a page calls itself. */
import { attribute, LONGEST, one, words } from './dom.ts';

const SHARED = 'meta[property="og:title"]';

/** The site's own name behind the page's: "Big model | Maker". */
const SITE_NAME = /\s+[|·—–]\s+[^|·—–]{1,40}$/u;

/** The visible heading before what is meant for others: sites leave old titles in their head. */
export function nameOf(page: globalThis.Document, heading = 'h1'): string {
  const shown = one(page, heading);
  const visible = shown === null ? '' : words(shown);
  if (visible !== '') return visible;
  const shared = one(page, SHARED);
  const title = one(page, 'head title');
  const given = (shared && attribute(shared, 'content')) || (title && words(title)) || '';
  return given.replace(/\s+/g, ' ').trim().slice(0, LONGEST).replace(SITE_NAME, '');
}

const LONGEST_ADDRESS = 1000;

/** The page's address as the engine gets it: without the place on the page. */
export function addressOf(url: URL): string {
  const { href } = url;
  const end = href.indexOf('#');
  return (end < 0 ? href : href.slice(0, end)).slice(0, LONGEST_ADDRESS);
}
