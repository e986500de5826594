/** Any page that the reader asks us to look at: an article about whatever its title says. */
import type { PageReading, Site } from './page.ts';

/** Most exact first: an article inside a main element is the better reading of the two. */
const ROOTS = ['main article', 'article', 'main', '[role="main"]', 'body'];

/** Around the text of most sites, and not its author's words. */
const SKIP = 'nav, header nav, footer, aside, form, [role="navigation"], [role="search"]';

const LONGEST_NAME = 200;

function title(page: globalThis.Document): string {
  const heading = page.querySelector('h1')?.textContent ?? '';
  const shared = page.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  return (heading.trim() || shared.trim() || page.title).replace(/\s+/g, ' ').slice(0, LONGEST_NAME);
}

function roots(page: globalThis.Document): Element[] {
  for (const selector of ROOTS) {
    const found = [...page.querySelectorAll(selector)];
    if (found.length > 0) return found.filter((one) => !found.some((o) => o !== one && o.contains(one)));
  }
  return [];
}

export const generic: Site = {
  name: 'generic',
  owns: () => true,
  read(page): PageReading {
    return {
      subject: { kind: 'article', name: title(page) },
      roots: roots(page),
      skip: SKIP,
      discussion: null,
    };
  },
  badgePlace: () => null,
};
