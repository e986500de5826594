/**
 * Which sites we may read: those that their adapters name. Decided for good: an update that asks for
 * more at install disables the extension until its owner agrees. A test pins the list. Plain data: the
 * build works them out, so that scripts carry the lists and no adapters (lib/tools/build-time.ts).
 */
import { HUBS } from './hubs.ts';
import { MAKERS } from './makers.ts';
import type { Site } from './page.ts';
import { SITES } from './registry.ts';

const pattern = (host: string): string => `https://${host}/*`;

const atInstall = (sites: readonly Site[]): string[] =>
  sites.flatMap(({ hosts, offered }) =>
    hosts.filter((host) => !offered.includes(host)).map(pattern),
  );

/** The sites that the extension reads when it is installed: hubs, and vendors' pages about models. */
export const INSTALL_HOSTS: string[] = atInstall(SITES);

/** A content script, and where it runs from the start. */
export interface PageScript {
  readonly file: string;
  readonly matches: readonly string[];
}

export const HUB_SCRIPT = 'content-scripts/hubs.js';
export const PAGE_SCRIPT = 'content-scripts/content.js';

/** Of hubs and of all other pages: neither carries what only the other needs. */
export const PAGE_SCRIPTS: readonly PageScript[] = [
  { file: HUB_SCRIPT, matches: atInstall(HUBS) },
  { file: PAGE_SCRIPT, matches: atInstall(MAKERS) },
];

/** Hosts of hubs, those that are only offered too. */
export const HUB_HOSTS: readonly string[] = HUBS.flatMap(({ hosts }) => hosts);

/** A host that no adapter names can be added too, each by itself: the browser asks for that one. */
export const ANY_HOST = 'https://*/*';

/** A general site that we can read, if its reader lets us. */
export interface OptionalHost {
  /** Name of its adapter. Why we would read it stands in the messages, as `site_why_` and the name. */
  readonly site: string;
  readonly title: string;
  /** Match patterns to ask for. */
  readonly matches: readonly string[];
}

function offers(): OptionalHost[] {
  return SITES.filter(({ offered }) => offered.length > 0).map(({ name, title, offered }) => ({
    site: name,
    title,
    matches: offered.map(pattern),
  }));
}

/** Sites to offer once, and in the options. Marked as pure, so that content scripts don't carry it. */
export const OPTIONAL_HOSTS: readonly OptionalHost[] = /* @__PURE__ */ offers();
