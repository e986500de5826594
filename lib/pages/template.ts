/**
 * Addresses as templates, so that one line serves both the adapter and the table in docs/sites.md:
 * `/library/{model}` is a path of two segments, `/blog/*` that page and all below, `/**.md` any path
 * that ends so, `/blog?id=` wants a query.
 */
interface Compiled {
  readonly path: RegExp;
  readonly query: string | null;
}

const compiled = new Map<string, Compiled>();

function compile(template: string): Compiled {
  const [path = '', query] = template.split('?');
  const pattern = path
    .replace(/[.+()|^$]/g, '\\$&')
    .replace(/\/\*$/, '(?:/.*)?')
    .replace(/\*\*/g, '.*')
    .replace(/\{[^}]+\}/g, '([^/]+)');
  return {
    path: new RegExp(`^${pattern === '/' ? '/' : `${pattern}/?`}$`),
    query: query?.replace('=', '') ?? null,
  };
}

/** @returns the values of the template's blanks, or null where the address does not fit it. */
export function fits(template: string, url: URL): string[] | null {
  const known = compiled.get(template) ?? compile(template);
  compiled.set(template, known);
  const match = known.path.exec(url.pathname);
  if (match === null || (known.query !== null && !url.searchParams.has(known.query))) return null;
  return match.slice(1);
}

/** The first template that fits. */
export function fitsAny(templates: readonly string[], url: URL): string[] | null {
  for (const template of templates) {
    const values = fits(template, url);
    if (values !== null) return values;
  }
  return null;
}

/** The host without the dot that may end it. */
export const hostOf = (url: URL): string => url.hostname.replace(/\.$/, '');
