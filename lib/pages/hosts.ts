/**
 * Which sites we may read: those that their adapters name. Decided for good: an update that asks for
 * more at install disables the extension until its owner agrees. A test pins the list. Plain data: the
 * build works them out, so that scripts carry the lists and no adapters (lib/tools/build-time.ts).
 */
import { HUBS } from './hubs.ts';
import { MAKERS } from './makers.ts';
import type { Site } from './page.ts';
import { SITES } from './registry.ts';
import { huggingFace } from './sites/huggingface.ts';

const pattern = (host: string): string => `https://${host}/*`;

const atInstall = (sites: readonly Site[]): string[] =>
  sites.flatMap(({ hosts, offered }) =>
    hosts.filter((host) => !offered.includes(host)).map(pattern),
  );

/** The sites that the extension reads when it is installed: hubs, and vendors' pages about models. */
export const INSTALL_HOSTS: string[] = atInstall(SITES);

/** A content script, where it runs from the start, and the sites that it knows. */
export interface PageScript {
  readonly file: string;
  readonly matches: readonly string[];
  readonly hosts: readonly string[];
}

const script = (name: string, sites: readonly Site[]): PageScript => ({
  file: `content-scripts/${name}.js`,
  matches: atInstall(sites),
  hosts: sites.flatMap(({ hosts }) => hosts),
});

/** None carries what only another needs. The last one reads any page. */
export const PAGE_SCRIPTS: readonly PageScript[] = [
  script('huggingface', [huggingFace]),
  script('hubs', HUBS),
  script('content', MAKERS),
];

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
