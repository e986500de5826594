/** Orders of the explorer's table, and which of its rows are drawn. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextSort, SORT_COLUMNS, type Sort, sortEntries } from '../../../lib/ui/explorer/sort.ts';
import { windowAt } from '../../../lib/ui/explorer/window.ts';
import { judgedCatalogue, manyFamilies } from './many.ts';

const { entries } = judgedCatalogue(manyFamilies(120));
const sorts = SORT_COLUMNS.flatMap((column): Sort[] => [column, `-${column}`]);

describe('sort', () => {
  test.each(sorts)('%s is the same however the entries came', (sort) => {
    const once = sortEntries(entries, sort).map(({ id }) => id);
    expect(sortEntries(entries.toReversed(), sort).map(({ id }) => id)).toEqual(once);
    expect(new Set(once).size).toBe(entries.length);
  });

  test('numbers in names count as numbers', () => {
    const names = sortEntries(entries, 'name').map(({ name }) => name);
    const llamas = names.filter((name) => name.startsWith('Llama 3 '));
    expect(llamas.slice(0, 3)).toEqual(['Llama 3 0', 'Llama 3 10', 'Llama 3 20']);
    expect(names.indexOf('Falcon 6')).toBeLessThan(names.indexOf('Falcon 16'));
  });

  test('the newest first by default', () => {
    const released = sortEntries(entries, '-released').map((entry) => entry.released);
    expect(released).toEqual(released.toSorted().reverse());
  });

  test('a heading turns its order around', () => {
    expect(nextSort('name', '-released')).toBe('name');
    expect(nextSort('name', 'name')).toBe('-name');
    expect(nextSort('openness', 'name')).toBe('-openness');
    expect(nextSort('released', '-released')).toBe('released');
  });
});

test('the rows drawn cover what can be seen, and are few', () => {
  const number = fc.integer({ min: 0, max: 900_000 });
  fc.assert(
    fc.property(
      number,
      fc.integer({ min: 0, max: 4000 }),
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 0, max: 16_000 }),
      (scrolled, visible, row, count) => {
        const { first, end } = windowAt(scrolled, visible, row, count);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        expect(end - first).toBeLessThanOrEqual(visible / row + 26);
        const top = Math.min(count, Math.floor(scrolled / row));
        const bottom = Math.min(count, Math.ceil((scrolled + visible) / row));
        if (top < count) {
          expect(first).toBeLessThanOrEqual(top);
          expect(end).toBeGreaterThanOrEqual(bottom);
        }
      },
    ),
  );
});
