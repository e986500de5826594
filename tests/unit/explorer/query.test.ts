/** Filters, facets and search of the explorer. */
import { describe, expect, test } from 'vitest';
import {
  applyFilters,
  cleared,
  FIELDS,
  facet,
  isFiltered,
  NO_QUERY,
  needsVerdicts,
  type Query,
  toggle,
  valuesOf,
} from '../../../lib/ui/explorer/query.ts';
import { findFamilies } from '../../../lib/ui/explorer/results.ts';
import { SearchIndex } from '../../../lib/ui/explorer/search.ts';
import { fixture } from '../dataset-fixture.ts';
import { judgedCatalogue, manyFamilies } from './many.ts';

const catalogue = judgedCatalogue(fixture);
const ids = (query: Partial<Query>): string[] =>
  findFamilies(catalogue, { ...NO_QUERY, ...query }).map(({ id }) => id);

describe('filters', () => {
  test('none keeps all', () => {
    expect(ids({})).toHaveLength(Object.keys(fixture.families).length);
  });

  test.each<[string, Partial<Query>, string[]]>([
    ['verdict', { verdict: ['closed'] }, ['gpt-9']],
    [
      'two values of one filter: either',
      { verdict: ['closed', 'open-source-ai'] },
      ['gpt-9', 'olmo-2'],
    ],
    [
      'a license, inherited ones too',
      { license: ['llama3.1'] },
      ['deepseek-r1-distill-llama', 'llama-3.1'],
    ],
    ['limit', { limit: ['non-commercial'] }, ['noncom']],
    ['owner', { owner: ['meta'] }, ['llama-3', 'llama-3.1']],
    ['two filters: both', { owner: ['meta'], license: ['llama3'] }, ['llama-3']],
    ['component', { component: ['datasets:yes'] }, ['olmo-2']],
    [
      'one component, two values: either',
      { component: ['datasets:yes', 'datasets:no'] },
      ['olmo-2'],
    ],
    ['two components: both', { component: ['datasets:yes', 'final-weights:no'] }, []],
    ['year without families', { year: ['1999'] }, []],
  ])('%s', (_, query, expected) => {
    expect(ids(query).sort()).toEqual(expected);
  });

  test('every value that a facet counts leads to so many families', () => {
    for (const field of FIELDS) {
      for (const [value, count] of facet(catalogue.entries, NO_QUERY, field)) {
        const found = applyFilters(catalogue.entries, toggle(NO_QUERY, field, value));
        expect(found, `${field} ${value}`).toHaveLength(count);
        expect(found.every((entry) => valuesOf(entry, field).includes(value))).toBe(true);
      }
    }
  });

  test('a facet counts under the other filters, not under its own', () => {
    const query: Query = { ...NO_QUERY, owner: ['meta'], verdict: ['closed'] };
    expect(facet(catalogue.entries, query, 'verdict').get('restricted-weights')).toBe(2);
    expect(facet(catalogue.entries, query, 'owner').has('meta')).toBe(false);
  });

  test('a value goes in and out', () => {
    const once = toggle(NO_QUERY, 'owner', 'meta');
    expect(once.owner).toEqual(['meta']);
    expect(isFiltered(once)).toBe(true);
    expect(toggle(once, 'owner', 'meta')).toEqual(NO_QUERY);
    expect(cleared({ ...once, sort: 'name' })).toEqual({ ...NO_QUERY, sort: 'name' });
  });

  test('only what asks for verdicts waits for them', () => {
    expect(needsVerdicts({ ...NO_QUERY, search: 'llama', owner: ['meta'], year: ['2024'] })).toBe(
      false,
    );
    expect(needsVerdicts({ ...NO_QUERY, limit: ['mau-cap'] })).toBe(true);
    expect(needsVerdicts({ ...NO_QUERY, sort: '-openness' })).toBe(true);
  });
});

describe('search', () => {
  test.each<[string, string, string]>([
    ['name', 'gpt-9', 'gpt-9'],
    ['letters of any kind', 'ＧＰＴ-9', 'gpt-9'],
    ['maker and name', 'meta 3.1', 'llama-3.1'],
    ['a pasted hub id', 'gnu/gnuforge-7b', 'gnuforge'],
    ['license', 'License qwen-research', ''],
    ['the exact name first', 'llama 3', 'llama-3'],
  ])('%s', (_, search, first) => {
    expect(ids({ search })[0] ?? '').toBe(first);
  });

  test('all words have to be there', () => {
    expect(ids({ search: 'llama zebra' })).toEqual([]);
  });

  test('text of a pattern is only text', () => {
    expect(ids({ search: '.*(' })).toEqual([]);
  });
});

describe.each([5_000, 16_000])('%i families', (count) => {
  const many = judgedCatalogue(manyFamilies(count));
  test('each family is read once, however much one types', () => {
    let reads = 0;
    const counted = many.entries.map((entry) => ({
      ...entry,
      get family() {
        reads += 1;
        return entry.family;
      },
    }));
    const index = new SearchIndex(many.dataset);
    index.find(counted, 'l');
    const once = reads;
    for (const typed of ['ll', 'lla', 'llama 3', 'zzz']) index.find(counted, typed);
    expect(once).toBeGreaterThanOrEqual(count);
    expect(reads).toBe(once);
  });

  test('filters and facets agree', () => {
    const counts = facet(many.entries, NO_QUERY, 'year');
    expect([...counts.values()].reduce((sum, one) => sum + one, 0)).toBe(count);
    expect(findFamilies(many, { ...NO_QUERY, year: ['2020'] })).toHaveLength(
      counts.get('2020') ?? 0,
    );
  });
});
