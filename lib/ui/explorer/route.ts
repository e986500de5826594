/**
 * What the page shows, as the part of its address after `#`. Everything that can be shared or gone
 * back to is in it. An address is somebody else's text: what makes no sense is dropped.
 */
import { ACCEPTS, FIELDS, NO_QUERY, type Query } from './query.ts';
import { isSort } from './sort.ts';

export const VIEWS = [
  'families',
  'matrix',
  'licenses',
  'compare',
  'plots',
  'family',
  'license',
] as const;
export type View = (typeof VIEWS)[number];

export interface Route {
  readonly view: View;
  /** The family or license of the page that is open; else empty. */
  readonly id: string;
  /** A variant of the open family; else empty. */
  readonly variant: string;
  readonly query: Query;
  /** Families to compare, at most four. */
  readonly picked: readonly string[];
}

export const MOST_PICKED = 4;
const MOST_VALUES = 64;
const LONGEST_SEARCH = 200;
/** The first half of a character that the limit cut in two. */
const HALF = /[\ud800-\udbff]$/;
const ID = /^[a-z0-9][a-z0-9.+-]{0,99}$/;

export const HOME: Route = { view: 'families', id: '', variant: '', query: NO_QUERY, picked: [] };

function list(
  params: URLSearchParams,
  name: string,
  accepts: (value: string) => boolean,
): string[] {
  const values = (params.get(name) ?? '').split(',').filter(accepts);
  return [...new Set(values)].slice(0, MOST_VALUES);
}

function readQuery(params: URLSearchParams): Query {
  const sort = params.get('sort') ?? '';
  const filters = FIELDS.map((field) => [field, list(params, field, ACCEPTS[field])]);
  return {
    ...NO_QUERY,
    ...Object.fromEntries(filters),
    search: (params.get('q') ?? '').slice(0, LONGEST_SEARCH).replace(HALF, ''),
    sort: isSort(sort) ? sort : NO_QUERY.sort,
  };
}

const isId = (text: string): boolean => ID.test(text);

function readPath(path: string): Pick<Route, 'view' | 'id'> {
  const [, name = '', id = ''] = path.split('/');
  const view = VIEWS.find((one) => one === name) ?? 'families';
  if (view !== 'family' && view !== 'license') return { view, id: '' };
  return isId(id) ? { view, id } : { view: view === 'family' ? 'families' : 'licenses', id: '' };
}

/** Reads the part of an address after `#`, whatever it is. */
export function parseHash(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?');
  const params = new URLSearchParams(search);
  const { view, id } = readPath(path);
  const variant = params.get('variant') ?? '';
  return {
    view,
    id,
    variant: view === 'family' && isId(variant) ? variant : '',
    query: readQuery(params),
    picked: list(params, 'with', isId).slice(0, MOST_PICKED),
  };
}

/** The address of a route; what is as usual is left out. */
export function formatHash({ view, id, variant, query, picked }: Route): string {
  const parts: [string, string][] = [
    ['variant', variant],
    ['q', query.search],
    ...FIELDS.map((field): [string, string] => [field, query[field].join(',')]),
    ['sort', query.sort === NO_QUERY.sort ? '' : query.sort],
    ['with', picked.join(',')],
  ];
  const params = new URLSearchParams(parts.filter(([, value]) => value !== ''));
  // Commas and colons may stand as they are, and are easier to read.
  const search = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  const path = id === '' ? `#/${view}` : `#/${view}/${id}`;
  return search === '' ? path : `${path}?${search}`;
}

/** The route with a family taken into the comparison, or out of it. */
export function togglePicked(route: Route, id: string): Route {
  const without = route.picked.filter((one) => one !== id);
  if (without.length < route.picked.length) return { ...route, picked: without };
  return without.length === MOST_PICKED ? route : { ...route, picked: [...without, id] };
}
