/** The table of docs/sites.md, from the adapters themselves. */
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { generic } from '../pages/generic.ts';
import { INSTALL_HOSTS, OPTIONAL_HOSTS } from '../pages/hosts.ts';
import type { Site, SitePage } from '../pages/page.ts';
import { SITES } from '../pages/registry.ts';
import { KIND_WORDS } from './site-words.ts';

/** A template as people read it; braces of its blanks are fine, a bar would end the cell. */
const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

/** Why a site is offered, as the options say it in English. */
function whyOf(site: string): string {
  const messages: Readonly<Record<string, { readonly message: string }>> = english;
  return messages[`site_why_${site}`]?.message ?? '';
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const head = (cells: readonly string[]): string[] => [row(cells), row(cells.map(() => '---'))];

/** What is marked: no claims where nothing is read, nothing small where there are no cards. */
function marksOf({ kind, prose }: SitePage, site: Site): string {
  const parts = KIND_WORDS[kind].marked.split(', ');
  const fit = parts.filter(
    (part) =>
      (prose?.length !== 0 || !part.startsWith('claims')) &&
      (site.listed !== undefined || part !== 'small marks'),
  );
  return fit.join(', ');
}

function readOf({ kind, prose }: SitePage): string {
  const { read, unread } = KIND_WORDS[kind];
  return prose?.length === 0 ? (unread ?? read) : read;
}

function rowsOf(site: Site): string[] {
  return site.pages.map((page, index) => {
    const name = index === 0 ? `**${site.title}**` : '';
    const kind = KIND_WORDS[page.kind].page;
    return row([name, kind, page.at.map(code).join(' '), readOf(page), marksOf(page, site)]);
  });
}

const hostsOf = (patterns: readonly string[]): string =>
  patterns.map((pattern) => code(new URL(pattern).hostname)).join(' ');

function installRows(): string[] {
  return SITES.flatMap((site) => {
    const own = INSTALL_HOSTS.filter((pattern) => site.hosts.includes(new URL(pattern).hostname));
    return own.length === 0 ? [] : [row([site.title, hostsOf(own)])];
  });
}

/** @returns the whole text of docs/sites.md. */
export function sitesDocument(): string {
  return [
    '# Sites',
    '',
    'Written by `npm run docs:sites` from the adapters in `lib/pages/sites`; a test compares the two.',
    'How to add one: [adding-a-site.md](adding-a-site.md).',
    '',
    'In an address `{…}` is one part, `*` that page and all below it, `**` anything. Everywhere code,',
    'navigation, hidden text and fields that can be edited are left out, and nothing is requested:',
    'a mark in a list rests on what its card tells and on the bundled data. Small marks stand on',
    'every page of a hub that shows cards of models: on Hugging Face in the search drop-down, and',
    'beside datasets, papers, posts and other models.',
    '',
    '## Pages',
    '',
    ...head(['Site', 'Page', 'Address', 'What is read', 'What is marked']),
    ...[...SITES, generic].flatMap(rowsOf),
    '',
    'Any other page is read after one click on the toolbar. Where a site’s own selectors no longer',
    'fit, its pages are read in the same way, and the popup says so.',
    '',
    '## Read from the start',
    '',
    'Sites that are about models, by exact host. The list is pinned by a test: an update that widens',
    'it disables the extension. `huggingface.co.` is read too: Firefox, which takes a dot at the end of a',
    'host for another host, is told of that one.',
    '',
    ...head(['Site', 'Hosts']),
    ...installRows(),
    '',
    '## Offered, with the reason',
    '',
    'General sites. Nothing of them is read before their reader says so.',
    '',
    ...head(['Site', 'Hosts', 'Reason']),
    ...OPTIONAL_HOSTS.map(({ site, title, matches }) =>
      row([title, hostsOf(matches), whyOf(site)]),
    ),
    '',
  ].join('\n');
}
