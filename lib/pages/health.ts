/** How well an adapter still fits its site: which of its selectors found something. To be copied. */
import { all } from './dom.ts';
import type { PageKind, Part, Site } from './page.ts';

export interface Health {
  readonly site: string;
  /** Host only: what somebody reads there is nobody's concern. */
  readonly host: string;
  readonly kind: PageKind | null;
  readonly fallback: boolean;
  readonly parts: readonly (Part & { readonly found: number })[];
  /** Cards of models; null where the site has no lists. */
  readonly listed: number | null;
}

export function healthOf(site: Site, page: globalThis.Document, url: URL): Health {
  return {
    site: site.name,
    host: url.hostname,
    kind: site.kindOf?.(page, url) ?? null,
    fallback: site.read(page, url)?.fallback ?? false,
    parts: (site.parts?.(page, url) ?? []).map((part) => ({
      ...part,
      found: all(page, part.selector).length,
    })),
    listed: site.listed?.(page, url).length ?? null,
  };
}

/** The report as lines of text. It holds nothing of the page's words and no address but the host. */
export function healthText({ site, host, kind, fallback, parts, listed }: Health): string {
  return [
    `Site: ${site} (${host}), page: ${kind ?? 'not known'}`,
    `Read by: ${fallback ? 'the generic reading, since the site’s own did not fit' : 'its adapter'}`,
    ...parts.map(({ of, selector, found }) => `${of} ${selector}: ${found}`),
    ...(listed === null ? [] : [`models listed: ${listed}`]),
  ].join('\n');
}
