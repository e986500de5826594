/** Any page that the reader asks us to look at: an article about whatever its title says. */
import { all, bodyOf, one, outermost } from './dom.ts';
import { addressOf, nameOf } from './name.ts';
import type { PageReading, Site } from './page.ts';

/** Most exact first: an article inside a main element is the better reading of the two. */
export const ARTICLE = ['main article', 'article', 'main', '[role="main"]'] as const;

/** Around the text of most sites, and not its author's words. */
export const SKIP = 'nav, header nav, footer, aside, form, [role="navigation"], [role="search"]';

/** The first of these that the page has. */
export function firstFound(
  page: globalThis.Document,
  selectors: readonly string[],
): readonly Element[] {
  for (const selector of selectors) {
    const found = outermost(all(page, selector));
    if (found.length > 0) return found;
  }
  return [];
}

/** What any page's author is likely to have written. */
export function anyRoots(page: globalThis.Document): readonly Element[] {
  const found = firstFound(page, ARTICLE);
  const body = bodyOf(page);
  return found.length > 0 || body === null ? found : [body];
}

export const generic: Site = {
  name: 'generic',
  title: 'Any other page',
  hosts: [],
  offered: [],
  pages: [{ kind: 'article', at: ['*'] }],
  owns: () => true,
  read(page, url): PageReading {
    return {
      subject: { kind: 'article', name: nameOf(page), address: addressOf(url) },
      roots: anyRoots(page),
      skip: SKIP,
      discussion: null,
    };
  },
  badgePlace(page) {
    const name = one(page, 'h1');
    return name === null ? null : { name, after: name };
  },
  parts: () => ARTICLE.map((selector) => ({ of: 'prose', selector })),
};
