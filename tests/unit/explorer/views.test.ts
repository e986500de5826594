/** What the explorer's pages are drawn from: lineage, plots, comparison, words. */
import { describe, expect, test } from 'vitest';
import { OSAI_DIMENSIONS } from '../../../lib/dataset/opinion-schema.ts';
import { COMPONENTS, LIMIT_KINDS, MODALITIES, VERDICTS } from '../../../lib/dataset/vocabulary.ts';
import { modelOf } from '../../../lib/models/reference.ts';
import { compareAll } from '../../../lib/ui/explorer/comparison.ts';
import { ORDERED_COMPONENTS } from '../../../lib/ui/explorer/component-groups.ts';
import { lineageTree } from '../../../lib/ui/explorer/lineage-tree.ts';
import { limitsByOwner, verdictsByYear, yearFraction } from '../../../lib/ui/explorer/plot-data.ts';
import { counted, t } from '../../../lib/ui/i18n.ts';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { fixture } from '../dataset-fixture.ts';
import { judgedCatalogue, manyFamilies } from './many.ts';

const catalogue = judgedCatalogue(fixture);

function treeOf(id: string) {
  const model = modelOf(fixture, id);
  if (model === null) throw new Error(`no ${id}`);
  return lineageTree(fixture, (ref) => catalogue.assess(ref), model);
}

describe('lineage', () => {
  test('names the hop where a freer tag was put over it', () => {
    const { nodes, hops } = treeOf('deepseek-r1-distill-llama');
    expect(nodes.map(({ id, depth }) => [id, depth])).toEqual([
      ['deepseek-r1-distill-llama', 0],
      ['llama-3.1', 1],
      ['deepseek-r1', 1],
    ]);
    expect(hops.map(({ from, freer }) => [from, freer])).toEqual([
      ['llama-3.1', { declared: 'mit', upstream: 'llama3.1' }],
      ['deepseek-r1', null],
    ]);
  });

  test('a family without bases has no hops', () => {
    expect(treeOf('llama-3.1').hops).toEqual([]);
  });

  test('a circle ends', () => {
    const base = { relation: 'finetune', at: 'card' } as const;
    const [a, b] = [fixture.families['llama-3'], fixture.families.falcon];
    if (a === undefined || b === undefined) throw new Error('no families');
    const families = {
      a: { ...a, id: 'a', bases: [{ family: 'b', ...base }] },
      b: { ...b, id: 'b', bases: [{ family: 'a', ...base }] },
    };
    const circle = judgedCatalogue({ ...fixture, families });
    const model = modelOf(circle.dataset, 'a');
    expect(
      model && lineageTree(circle.dataset, (ref) => circle.assess(ref), model).hops,
    ).toHaveLength(1);
  });
});

describe('plots', () => {
  const { entries } = judgedCatalogue(manyFamilies(900));

  test('every family is in one year and one verdict', () => {
    const columns = verdictsByYear(entries);
    expect(columns.reduce((sum, { total }) => sum + total, 0)).toBe(entries.length);
    for (const { counts, total } of columns) {
      expect(VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0)).toBe(total);
    }
  });

  test('thin first years are one column', () => {
    const thin = entries.filter(({ year }, index) => Number(year) > 2019 || index < 20);
    const [first] = verdictsByYear(thin);
    expect(first?.years.length).toBeGreaterThan(1);
  });

  test('owners with the most limits come first', () => {
    const { owners, kinds, most } = limitsByOwner(entries, 3, 4);
    expect(owners.length).toBeLessThanOrEqual(3);
    expect(kinds.length).toBeLessThanOrEqual(4);
    expect(owners[0]?.total).toBe(Math.max(...owners.map(({ total }) => total)));
    expect(most).toBeGreaterThan(0);
  });

  test.each([
    ['2024', 2024.5],
    ['2024-01', 2024 + 0.5 / 12],
    ['2024-12-31', 2025],
  ])('%s is at %f', (day, at) => {
    expect(yearFraction(day)).toBeCloseTo(at);
  });
});

describe('comparison', () => {
  const all = ['llama-3.1', 'olmo-2'].flatMap((id) => catalogue.assess(id) ?? []);

  test('says where they differ', () => {
    const aspects = compareAll(all).flatMap((group) => group.aspects);
    expect(aspects.find(({ name }) => name === 'Verdict')?.differs).toBe(true);
    expect(aspects.find(({ name }) => name === 'Weights')?.differs).toBe(false);
  });

  test('one alone differs from nothing', () => {
    const aspects = compareAll(all.slice(0, 1)).flatMap((group) => group.aspects);
    expect(aspects.some(({ differs }) => differs)).toBe(false);
  });
});

describe('words', () => {
  test('every component stands in one group', () => {
    expect([...ORDERED_COMPONENTS].sort()).toEqual([...COMPONENTS].sort());
  });

  test('every value of a closed list has a name', () => {
    const keys = [
      ...VERDICTS.map((value) => `verdict_${value}`),
      ...MODALITIES.map((value) => `modality_${value}`),
      ...COMPONENTS.map((value) => `component_${value}`),
      ...Object.keys(LIMIT_KINDS).map((value) => `limit_${value}`),
      ...OSAI_DIMENSIONS.map((value) => `ex_dimension_${value}`),
    ].map((key) => key.replaceAll('-', '_'));
    expect(keys.filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });

  test('placeholders are filled, and numbers counted', () => {
    expect(t('ex_pick', '$1 <b>')).toBe('Compare $1 <b>');
    expect(counted('ex_families', 1)).toBe('1 family');
    expect(counted('ex_families', 1660)).toMatch(/^1.660 families$/);
  });
});
