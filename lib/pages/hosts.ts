/**
 * Which sites we may read: those that their adapters name. Decided for good: an update that asks for
 * more at install disables the extension until its owner agrees. A test pins the list.
 */
import { SITES } from './registry.ts';

const pattern = (host: string): string => `https://${host}/*`;

/** The sites that the extension reads when it is installed: hubs, and vendors' pages about models. */
export const INSTALL_HOSTS: string[] = SITES.flatMap(({ hosts, offered }) =>
  hosts.filter((host) => !offered.includes(host)).map(pattern),
);

/** By name of the adapter: why we would read it, for who decides. */
const REASONS: Readonly<Record<string, string>> = {
  github: 'READMEs and releases of models. Most of GitHub is other code.',
  gitlab: 'READMEs and releases of models. Most of GitLab is other code.',
  arxiv: 'Papers that announce models. Most papers are about something else.',
  kaggle: 'Its models. Most of Kaggle is competitions, data and your notebooks.',
  meta: 'Meta’s older pages of Llama, and the company’s news.',
  google: 'Announcements of Gemma, among all of Google’s news.',
  nvidia: 'Announcements of Nemotron, among blogs on everything NVIDIA makes.',
  microsoft: 'Announcements of Phi. Almost all of Microsoft’s site is about something else.',
  ibm: 'Granite. Almost all of IBM’s site is about something else.',
  databricks: 'The blog on DBRX, on the site of a product.',
  snowflake: 'The blog on Arctic, on the site of a product.',
  moonshot: 'Posts on Kimi. The same sites hold chats and accounts.',
  minimax: 'Documentation of models. The same sites hold accounts.',
  ernie: 'Posts on ERNIE. The same sites hold chats.',
};

/** A general site that we can read, if its reader lets us. */
export interface OptionalHost {
  /** Name of its adapter. */
  readonly site: string;
  readonly title: string;
  /** Match patterns to ask for. */
  readonly matches: readonly string[];
  readonly reason: string;
}

function offers(): OptionalHost[] {
  return SITES.filter(({ offered }) => offered.length > 0).map(({ name, title, offered }) => ({
    site: name,
    title,
    matches: offered.map(pattern),
    reason: REASONS[name] ?? '',
  }));
}

/** Sites to offer once, and in the options. Marked as pure, so that content scripts don't carry it. */
export const OPTIONAL_HOSTS: readonly OptionalHost[] = /* @__PURE__ */ offers();
