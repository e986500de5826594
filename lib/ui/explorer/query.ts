/** What somebody looks for in the table, and which families fit. Pure: entries and a query in. */
import {
  COMPONENTS,
  type Component,
  LIMIT_KINDS,
  type LimitKind,
  MODALITIES,
  type Modality,
  TRUTHS,
  type Truth,
  VERDICTS,
  type Verdict,
} from '../../dataset/vocabulary.ts';
import { type Entry, truthOf } from './entry.ts';
import type { Sort } from './sort.ts';

/** "This component is that": `datasets:yes`. */
export type ComponentIs = `${Component}:${Truth}`;

/** One list a filter. Within a list any value fits, except that different components all have to. */
export interface Filters {
  readonly verdict: readonly Verdict[];
  readonly license: readonly string[];
  readonly limit: readonly LimitKind[];
  readonly modality: readonly Modality[];
  readonly owner: readonly string[];
  readonly year: readonly string[];
  readonly component: readonly ComponentIs[];
}

export type Field = keyof Filters;

export interface Query extends Filters {
  readonly search: string;
  readonly sort: Sort;
}

export const FIELDS = [
  'verdict',
  'license',
  'limit',
  'modality',
  'owner',
  'year',
  'component',
] as const satisfies readonly Field[];

export const NO_QUERY: Query = {
  search: '',
  sort: '-released',
  verdict: [],
  license: [],
  limit: [],
  modality: [],
  owner: [],
  year: [],
  component: [],
};

const ID = /^[a-z0-9][a-z0-9.+-]{0,99}$/;
const among = (values: readonly string[]) => {
  const known = new Set(values);
  return (value: string): boolean => known.has(value);
};

/** Whether a value from an address is one that the filter can have. */
export const ACCEPTS: Readonly<Record<Field, (value: string) => boolean>> = {
  verdict: among(VERDICTS),
  license: (value) => ID.test(value),
  limit: among(Object.keys(LIMIT_KINDS)),
  modality: among(MODALITIES),
  owner: (value) => ID.test(value),
  year: (value) => /^\d{4}$/.test(value),
  component: among(COMPONENTS.flatMap((name) => TRUTHS.map((truth) => `${name}:${truth}`))),
};

/** What an entry has of a filter's values. */
export function valuesOf(entry: Entry, field: Field): readonly string[] {
  switch (field) {
    case 'verdict':
      return [entry.judged.verdict];
    case 'license':
      return entry.judged.licenses;
    case 'limit':
      return entry.judged.limits;
    case 'modality':
      return entry.modality;
    case 'owner':
      return [entry.owner];
    case 'year':
      return [entry.year];
    case 'component':
      return COMPONENTS.map((component) => `${component}:${truthOf(entry.judged, component)}`);
  }
}

type Test = (entry: Entry) => boolean;

/** Each component named has to be one of what is asked of it. */
function componentTest(asked: readonly ComponentIs[]): Test {
  const wanted = new Map<Component, Set<Truth>>();
  for (const one of asked) {
    const [component, truth] = one.split(':') as [Component, Truth];
    wanted.set(component, (wanted.get(component) ?? new Set()).add(truth));
  }
  const all = [...wanted];
  return ({ judged }) => all.every(([component, truths]) => truths.has(truthOf(judged, component)));
}

function fieldTest(field: Field, query: Query): Test | null {
  const asked: readonly string[] = query[field];
  if (asked.length === 0) return null;
  if (field === 'component') return componentTest(query.component);
  const wanted = new Set(asked);
  return (entry) => valuesOf(entry, field).some((value) => wanted.has(value));
}

/** Fields that cost nothing to read come first; the verdict's only matter for what is left. */
const CHEAP_FIRST: readonly Field[] = [
  'owner',
  'year',
  'modality',
  'verdict',
  'license',
  'limit',
  'component',
];

const testsOf = (query: Query, without?: Field): Test[] =>
  CHEAP_FIRST.flatMap((field) => (field === without ? [] : (fieldTest(field, query) ?? [])));

/** Entries that pass every filter but `without`, in the order given. The search is not looked at. */
export function applyFilters(entries: readonly Entry[], query: Query, without?: Field): Entry[] {
  const tests = testsOf(query, without);
  return entries.filter((entry) => tests.every((test) => test(entry)));
}

/** How many entries have each value of a filter, given all the others. */
export function facet(entries: readonly Entry[], query: Query, field: Field): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of applyFilters(entries, query, field)) {
    for (const value of valuesOf(entry, field)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Whether the answer hangs on verdicts of all families, which take a moment to work out. */
export function needsVerdicts({ sort, verdict, license, limit, component }: Query): boolean {
  const column = sort.replace('-', '');
  return (
    verdict.length + license.length + limit.length + component.length > 0 ||
    ['verdict', 'license', 'limits', 'openness'].includes(column)
  );
}

/** The query with a filter's value taken in, or out where it is there already. */
export function toggle(query: Query, field: Field, value: string): Query {
  const values: readonly string[] = query[field];
  const without = values.filter((one) => one !== value);
  return { ...query, [field]: without.length === values.length ? [...values, value] : without };
}

/** The query with nothing but its order. */
export const cleared = ({ sort }: Query): Query => ({ ...NO_QUERY, sort });

export const isFiltered = (query: Query): boolean =>
  query.search !== '' || FIELDS.some((field) => query[field].length > 0);
