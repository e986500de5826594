/** Models in lists. What a card is, its links tell: classes change from month to month. */
import { all, attribute, bodyOf, closest, LONGEST, one, words } from './dom.ts';
import type { ListedModel } from './page.ts';
import { fitsAny, hostOf } from './template.ts';

export interface Cards {
  /** Addresses of models' pages; the blanks together are the model's id. */
  readonly at: readonly string[];
  /** First path segments that look like an owner's and are none. */
  readonly except?: ReadonlySet<string>;
  /** No card stands in here, whatever its links lead to. */
  readonly not?: string;
  /** Where the lists are, if anywhere else than in the main element. */
  readonly within?: string;
}

/** Links in sentences and around the page. */
const NOT_CARDS = 'p, nav, footer, pre, [role="navigation"], .markdown-body';
const CARD = 'article, li, tr, [role="listitem"], [role="row"]';
const HEADING = 'h2, h3, h4, h5, h6, [role="heading"]';

/** More is no list that anybody reads. */
const MOST = 2000;

interface Link {
  readonly element: Element;
  readonly id: string;
  readonly address: string;
}

function addressOf(link: Element, base: URL): URL | null {
  try {
    return new URL(attribute(link, 'href'), base);
  } catch {
    return null;
  }
}

/** Whether a link leads to the model that the page is about, or to a tag of it (`name:8b`). */
function isOwn({ pathname }: URL, url: URL): boolean {
  const [link, page] = [`${pathname.toLowerCase()}/`, `${url.pathname.toLowerCase()}/`];
  const model = link.replace(/:[^/]*\/$/, '/');
  return page.startsWith(link) || page.startsWith(model);
}

function linksOf(root: Element, url: URL, hosts: readonly string[], cards: Cards): Link[] {
  const found: Link[] = [];
  for (const element of all(root, 'a[href]')) {
    if (found.length >= MOST) break;
    const address = addressOf(element, url);
    if (address === null || !hosts.includes(hostOf(address))) continue;
    const id = fitsAny(cards.at, address)?.join('/');
    if (id === undefined || id.length > LONGEST) continue;
    const [first = ''] = address.pathname.split('/').filter(Boolean);
    if (cards.except?.has(first.toLowerCase())) continue;
    if (isOwn(address, url) || closest(element, cards.not ?? NOT_CARDS) !== null) continue;
    found.push({ element, id, address: `${address.origin}${address.pathname}` });
  }
  return found;
}

/** The ids that each possible card holds. */
function idsPerCard(links: readonly Link[]): Map<Element, Set<string>> {
  const held = new Map<Element, Set<string>>();
  for (const { element, id } of links) {
    const around = closest(element, CARD);
    if (around !== null) held.set(around, (held.get(around) ?? new Set()).add(id));
  }
  return held;
}

/** The card around a link; the link itself where what is around it holds several models. */
function cardOf(link: Link, held: ReadonlyMap<Element, ReadonlySet<string>>): Element {
  const around = closest(link.element, CARD);
  return around !== null && held.get(around)?.size === 1 ? around : link.element;
}

/** What shows the name: a heading in the link or in its card, else the link. */
function anchorOf(link: Link, card: Element): Element {
  const inside = one(link.element, HEADING) ?? (card === link.element ? null : one(card, HEADING));
  return inside ?? link.element;
}

/** Of two links to one model in a card, the one with words: the other is a picture. */
function better(link: Link, before: Link | undefined): boolean {
  return before === undefined || (words(before.element) === '' && words(link.element) !== '');
}

const lastPart = (id: string): string => id.split('/').at(-1) ?? id;

/** @param hub whether the ids are those of the hub, which the engine knows by themselves */
export function listedModels(
  page: globalThis.Document,
  url: URL,
  hosts: readonly string[],
  cards: Cards,
  hub = false,
): ListedModel[] {
  const root = (cards.within && one(page, cards.within)) || bodyOf(page);
  if (root === null) return [];
  const links = linksOf(root, url, hosts, cards);
  const held = idsPerCard(links);
  const perCard = new Map<Element, Link>();
  for (const link of links) {
    const card = cardOf(link, held);
    if (better(link, perCard.get(card))) perCard.set(card, link);
  }
  return [...perCard].map(([card, link]) => {
    const anchor = anchorOf(link, card);
    const { id, address } = link;
    const name = words(anchor) || lastPart(id);
    const subject = hub ? { kind: 'model', id } : { kind: 'model', name, address };
    return { id, subject, card, anchor } as ListedModel;
  });
}

/** What outlives the lists of most sites. */
export function listRootOf(page: globalThis.Document, within = 'main'): Element | null {
  return one(page, within) ?? bodyOf(page);
}
