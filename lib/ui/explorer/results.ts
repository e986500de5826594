/** Families that fit the route's query, in its order. */
import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';
import { applyFilters, type Query } from './query.ts';

/** With a search, the best names come first unless somebody chose another order. */
export function findFamilies(catalogue: Catalogue, query: Query): readonly Entry[] {
  return catalogue.search.find(applyFilters(catalogue.sorted(query.sort), query), query.search);
}
