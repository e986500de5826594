/** Addresses of the explorer: what is shown survives being shared. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COMPONENTS,
  LIMIT_KINDS,
  type LimitKind,
  MODALITIES,
  TRUTHS,
  VERDICTS,
} from '../../../lib/dataset/vocabulary.ts';
import type { ComponentIs, Query } from '../../../lib/ui/explorer/query.ts';
import { NO_QUERY } from '../../../lib/ui/explorer/query.ts';
import {
  formatHash,
  HOME,
  MOST_PICKED,
  parseHash,
  type Route,
  togglePicked,
  type View,
} from '../../../lib/ui/explorer/route.ts';
import { SORT_COLUMNS, type Sort } from '../../../lib/ui/explorer/sort.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9.+-]{0,30}$/);
const some = <Value>(values: readonly Value[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 5 });
const ids = fc.uniqueArray(id, { maxLength: 5 });

const query: fc.Arbitrary<Query> = fc.record({
  search: fc
    .string({ unit: 'grapheme', maxLength: 40 })
    .map((text) => text.slice(0, 80).toWellFormed()),
  sort: fc.constantFrom(...SORT_COLUMNS.flatMap((column): Sort[] => [column, `-${column}`])),
  verdict: some(VERDICTS),
  license: ids,
  limit: some(Object.keys(LIMIT_KINDS) as LimitKind[]),
  modality: some(MODALITIES),
  owner: ids,
  year: fc.uniqueArray(fc.stringMatching(/^20\d\d$/), { maxLength: 3 }),
  component: some(
    COMPONENTS.flatMap((name) => TRUTHS.map((truth): ComponentIs => `${name}:${truth}`)),
  ),
});

const place: fc.Arbitrary<Pick<Route, 'view' | 'id' | 'variant'>> = fc.oneof(
  fc.record({
    view: fc.constantFrom<View>('families', 'matrix', 'licenses', 'compare', 'plots'),
    id: fc.constant(''),
    variant: fc.constant(''),
  }),
  fc.record({ view: fc.constant<View>('license'), id, variant: fc.constant('') }),
  fc.record({ view: fc.constant<View>('family'), id, variant: fc.oneof(fc.constant(''), id) }),
);

const route: fc.Arbitrary<Route> = fc
  .tuple(place, query, fc.uniqueArray(id, { maxLength: MOST_PICKED }))
  .map(([where, asked, picked]) => ({ ...where, query: asked, picked }));

describe('address', () => {
  test('a route survives its address', () => {
    fc.assert(
      fc.property(route, (one) => {
        expect(parseHash(formatHash(one))).toEqual(one);
      }),
    );
  });

  test('any text is an address of something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const read = parseHash(`#/families?${text}`);
        expect(parseHash(formatHash(read))).toEqual(read);
        expect(() => parseHash(text)).not.toThrow();
      }),
    );
  });

  test('what is as usual is left out', () => {
    expect(formatHash(HOME)).toBe('#/families');
    expect(parseHash('')).toEqual(HOME);
  });

  test('reads like an address', () => {
    const asked: Query = {
      ...NO_QUERY,
      verdict: ['closed', 'unknown'],
      component: ['datasets:yes'],
    };
    expect(formatHash({ ...HOME, query: asked })).toBe(
      '#/families?verdict=closed,unknown&component=datasets:yes',
    );
  });

  test.each([
    ['unknown view', '#/nowhere', '#/families'],
    ['family without a name', '#/family/', '#/families'],
    ['a name that is none', '#/license/<b>', '#/licenses'],
    [
      'values that are none',
      '#/matrix?verdict=best,closed&sort=luck&year=x',
      '#/matrix?verdict=closed',
    ],
    ['too many to compare', '#/compare?with=a,b,c,d,e', '#/compare?with=a,b,c,d'],
    ['a broken escape', '#/families?q=%E0%A4%A', undefined],
  ])('drops what makes no sense: %s', (_, hash, expected) => {
    const read = parseHash(hash);
    if (expected !== undefined) expect(formatHash(read)).toBe(expected);
  });
});

test('four at most are compared', () => {
  const full: Route = { ...HOME, picked: ['a', 'b', 'c', 'd'] };
  expect(togglePicked(full, 'e')).toEqual(full);
  expect(togglePicked(full, 'b').picked).toEqual(['a', 'c', 'd']);
});
