/** Addresses of pages as they may be told to others: a name, a password or a token can stand in one. */

export interface AddressParts {
  /** Without user, password, query and hash. */
  readonly clean: string;
  /** With its query, which only the reader can say is harmless; null where there is none. */
  readonly withQuery: string | null;
}

/** @returns null for anything that is no web address. */
export function addressParts(address: string): AddressParts | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.username = '';
  url.password = '';
  url.hash = '';
  const withQuery = url.search === '' ? null : url.href;
  url.search = '';
  return { clean: url.href, withQuery };
}
