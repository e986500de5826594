/** What an address of the hub leads to. */
import { isReservedSegment } from '../../models/registries.ts';
import type { PageKind, SitePage } from '../page.ts';
import { fitsAny } from '../template.ts';

const NAME = /^[A-Za-z0-9][\w.-]{0,95}$/;

export const isName = (segment: string): boolean => NAME.test(segment);

/** Tabs of an owner's page, which look like names of repositories. */
const TABS = new Set(
  'models datasets spaces collections papers posts articles activity likes followers following'.split(
    ' ',
  ),
);

/** Most exact first. Pages with an owner in front come last: any word may be an owner. */
export const PAGES: readonly SitePage[] = [
  { kind: 'home', at: ['/'], prose: [] },
  { kind: 'list', at: ['/models', '/tasks/{task}', '/search/full-text'], prose: [] },
  { kind: 'list', at: ['/papers', '/papers/trending', '/papers/date/{day}'], prose: [] },
  { kind: 'dataset', at: ['/datasets/{owner}/{name}/*', '/datasets/{name}'] },
  { kind: 'space', at: ['/spaces/{owner}/{name}/*'], prose: [] },
  { kind: 'paper', at: ['/papers/{number}'] },
  { kind: 'article', at: ['/blog/{article}', '/blog/{owner}/{article}'] },
  { kind: 'docs', at: ['/docs/{library}/{page}/*', '/learn/{course}/*'] },
  { kind: 'collection', at: ['/collections/{owner}/{collection}'], prose: [] },
  { kind: 'discussion', at: ['/{owner}/{name}/discussions/*'], prose: [] },
  { kind: 'file', at: ['/{owner}/{name}/blob/*', '/{owner}/{name}/blame/*'] },
  { kind: 'model', at: ['/{owner}/{name}/*'] },
  { kind: 'profile', at: ['/{owner}', '/{owner}/{tab}'] },
];

/** Whether two segments are those of a model's repository. */
export const isModelAddress = (owner: string, name: string): boolean =>
  isName(owner) && isName(name) && !isReservedSegment(owner) && !TABS.has(name.toLowerCase());

/** `owner/name` of a repository's page, or null where the address is none of a model. */
export function idInPath(url: URL): string | null {
  const [owner = '', name = ''] = url.pathname.split('/').filter(Boolean);
  return isModelAddress(owner, name) ? `${owner}/${name}` : null;
}

const IN_REPOSITORY: ReadonlySet<PageKind> = new Set(['discussion', 'file', 'model']);

export function kindInPath(url: URL): PageKind | null {
  const [, first = ''] = url.pathname.split('/');
  for (const { kind, at } of PAGES) {
    if (fitsAny(at, url) === null) continue;
    if (IN_REPOSITORY.has(kind) && idInPath(url) === null) continue;
    if (kind === 'profile' && isReservedSegment(first)) continue;
    return kind;
  }
  return null;
}
