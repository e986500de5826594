/**
 * The part of the dataset that the explorer's first screen needs, so that it can be drawn before
 * thousands of families are read. It is a dataset itself: the same code draws it.
 */
import type { Dataset, Family } from '../../dataset/compiled.ts';
import { formatHash, HOME, type Route } from './route.ts';

export interface FirstScreen {
  readonly dataset: Dataset;
  /** Families in the whole dataset. */
  readonly total: number;
}

/** More than a tall window shows. */
const MOST_ROWS = 40;

/** Whether a route shows the first screen: the families without search, filter or other order. */
export const isFirstScreen = (route: Route): boolean =>
  formatHash({ ...route, picked: [] }) === formatHash(HOME);

const newestFirst = (a: Family, b: Family): number =>
  a.released === b.released ? (a.id < b.id ? -1 : 1) : a.released < b.released ? 1 : -1;

/** A family and all that it was made from: the licenses upstream may govern it. */
function withBases(dataset: Dataset, family: Family, found: Map<string, Family>): void {
  if (found.has(family.id)) return;
  found.set(family.id, family);
  const bases = [family, ...family.variants].flatMap((one) => one.bases ?? []);
  for (const base of bases) {
    const upstream = dataset.families[base.family];
    if (upstream !== undefined) withBases(dataset, upstream, found);
  }
}

function licensesOf({ licenses, variants, components }: Family): string[] {
  const artifacts = [licenses, ...variants.flatMap((variant) => variant.licenses ?? [])];
  const terms = artifacts.flatMap((one) => Object.values(one).flatMap((list) => list ?? []));
  const parts = [components, ...variants.flatMap((variant) => variant.components ?? [])];
  const facts = parts.flatMap((one) => Object.values(one).flatMap((fact) => fact?.license ?? []));
  return [...terms.flatMap(({ license, besides }) => [license, ...(besides ?? [])]), ...facts];
}

/** Cuts the first screen out of the whole. Its verdicts are those of the whole. */
export function cutFirstScreen(dataset: Dataset): FirstScreen {
  const all = Object.values(dataset.families);
  const found = new Map<string, Family>();
  for (const family of all.toSorted(newestFirst).slice(0, MOST_ROWS)) {
    withBases(dataset, family, found);
  }
  const used = new Set([...found.values()].flatMap(licensesOf));
  const licenses = Object.entries(dataset.licenses).filter(([id]) => used.has(id));
  const cut: Dataset = {
    ...dataset,
    families: Object.fromEntries(found),
    licenses: Object.fromEntries(licenses),
    series: {},
    ids: {},
    owners: {},
    elsewhere: {},
    names: {},
  };
  return { dataset: cut, total: all.length };
}
