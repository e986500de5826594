/** Makes an adapter of a declaration: most sites need nothing but addresses and selectors. */
import type { Subject } from '../claims/block.ts';
import { type Cards, listedModels, listRootOf } from './cards.ts';
import { closest, LONGEST, one } from './dom.ts';
import { ARTICLE, anyRoots, firstFound, SKIP } from './generic.ts';
import { addressOf, nameInHead, nameOf } from './name.ts';
import type { BadgePlace, PageKind, PageReading, Part, Site, SitePage } from './page.ts';
import { fitsAny, hostOf } from './template.ts';

/** Articles' elements are read where a rule names no prose. */
export interface Rule extends SitePage {
  /** First path segments that look like an owner's and are none. */
  readonly except?: ReadonlySet<string>;
  /** What shows its name, if not the first heading. */
  readonly name?: string;
  /** Where its name is, if what is shown has other words in it: last blank of the address, or head. */
  readonly named?: 'by address' | 'by head';
  /** What the page is about, where its kind alone does not tell. */
  readonly about?: Subject['kind'];
  /** What stands in the prose and no author wrote, beside what every site has. */
  readonly skip?: string;
  /** There whenever the page still is what we think, with prose or without. */
  readonly landmark?: string;
}

export interface Declaration {
  readonly name: string;
  readonly title: string;
  /** Exact hosts about models, read from the start. Whoever adds one, see hosts.ts. */
  readonly hosts?: readonly string[];
  /** Exact hosts that are about more than models: read where their reader agrees. */
  readonly offered?: readonly string[];
  /** Most exact first. */
  readonly pages: readonly Rule[];
  /** On whichever page of the site models are listed. */
  readonly cards?: Cards;
}

const ABOUT: Readonly<Record<PageKind, Subject['kind']>> = {
  model: 'model',
  file: 'model',
  discussion: 'model',
  repository: 'repository',
  release: 'repository',
  dataset: 'other',
  space: 'other',
  paper: 'article',
  article: 'article',
  docs: 'article',
  home: 'list',
  list: 'list',
  profile: 'list',
  collection: 'list',
};

const aboutOf = ({ about, kind }: Rule): Subject['kind'] => about ?? ABOUT[kind];

/** Pages about one thing show a badge; a list has small marks instead. */
const hasBadge = (rule: Rule): boolean => !['list', 'other'].includes(aboutOf(rule));

function ownName({ named, at, name }: Rule, page: globalThis.Document, url: URL): string {
  if (named === 'by head') return nameInHead(page);
  const last = named && fitsAny(at, url)?.at(-1);
  return last === undefined ? nameOf(page, name) : decoded(last).slice(0, LONGEST);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function ruleOf({ pages }: Declaration, url: URL): Rule | undefined {
  const [, first = ''] = url.pathname.toLowerCase().split('/');
  return pages.find(({ at, except }) => !except?.has(first) && fitsAny(at, url) !== null);
}

const has = (page: globalThis.Document, selector: string | undefined): boolean =>
  selector !== undefined && one(page, selector) !== null;

const isIn = (element: Element, selector: string | undefined): boolean =>
  selector !== undefined && closest(element, selector) !== null;

function readBy(rule: Rule, page: globalThis.Document, url: URL): PageReading {
  const found = firstFound(page, rule.prose ?? ARTICLE).filter((root) => !isIn(root, rule.skip));
  const isUnread = rule.prose?.length === 0;
  const fits = isUnread || found.length > 0 || has(page, rule.landmark);
  const reading = {
    subject: { kind: aboutOf(rule), name: ownName(rule, page, url), address: addressOf(url) },
    roots: fits ? found : anyRoots(page),
    skip: rule.skip === undefined ? SKIP : `${SKIP}, ${rule.skip}`,
    discussion: null,
  };
  return fits ? reading : { ...reading, fallback: true };
}

function placeOf(rule: Rule, page: globalThis.Document): BadgePlace | null {
  const name = hasBadge(rule) ? one(page, rule.name ?? 'h1') : null;
  // A header is built as a whole; beside it nothing is taken for a part of it.
  return name === null ? null : { name, after: closest(name, 'header') ?? name };
}

function partsOf(rule: Rule, cards: Cards | undefined): Part[] {
  const parts: Part[] = (rule.prose ?? ARTICLE).map((selector) => ({ of: 'prose', selector }));
  if (hasBadge(rule)) parts.push({ of: 'name', selector: rule.name ?? 'h1' });
  if (rule.landmark !== undefined) parts.push({ of: 'landmark', selector: rule.landmark });
  if (cards?.within !== undefined) parts.push({ of: 'list', selector: cards.within });
  return parts;
}

export function declare(declaration: Declaration): Site {
  const { name, title, pages, cards, offered = [] } = declaration;
  const hosts = [...(declaration.hosts ?? []), ...offered];
  const by = <Value>(url: URL, none: Value, act: (rule: Rule) => Value): Value => {
    const rule = ruleOf(declaration, url);
    return rule === undefined ? none : act(rule);
  };
  const site: Site = {
    name,
    title,
    hosts,
    offered,
    pages,
    owns: (url) => hosts.includes(hostOf(url)),
    read: (page, url) => by(url, null, (rule) => readBy(rule, page, url)),
    badgePlace: (page, url) => by(url, null, (rule) => placeOf(rule, page)),
    kindOf: (_page, url) => by(url, null, ({ kind }) => kind),
    parts: (_page, url) => by(url, [], (rule) => partsOf(rule, cards)),
  };
  if (cards === undefined) return site;
  return {
    ...site,
    listed: (page, url) => by(url, [], () => listedModels(page, url, hosts, cards)),
    listRoot: (page) => listRootOf(page, cards.within),
  };
}
