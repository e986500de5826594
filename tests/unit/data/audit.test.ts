/** The dataset against two readings by others: an audit of 2026, and OSI's own validation of 2024. */
import { expect, test } from 'vitest';
import type { Component } from '../../../lib/dataset/vocabulary.ts';
import { REQUIRED_CODE } from '../../../lib/verdict/osaid.ts';
import { assess, dataset, family } from './dataset.ts';

/** One column of the audit's table, cell by cell. */
interface Column {
  readonly weights: string;
  readonly inferenceCode: string;
  readonly trainingCode: string;
  readonly trainingData: string;
  readonly license: 'custom' | 'MIT' | 'Apache-2.0';
  readonly osiApproved: boolean;
  readonly commercial: 'none' | 'mau-cap' | 'restricted';
  readonly useRestrictions: 'none' | 'policy' | 'separate policy';
  readonly saysOpenSource: string;
  readonly passes: boolean;
}

const open = { weights: 'yes', inferenceCode: 'yes', trainingData: 'no', passes: false } as const;

const AUDIT: Readonly<Record<string, Column>> = {
  'llama-3': {
    ...open,
    trainingCode: 'no',
    license: 'custom',
    osiApproved: false,
    commercial: 'mau-cap',
    useRestrictions: 'policy',
    saysOpenSource: 'yes',
  },
  'deepseek-r1': {
    ...open,
    trainingCode: 'partial',
    license: 'MIT',
    osiApproved: true,
    commercial: 'none',
    useRestrictions: 'separate policy',
    saysOpenSource: 'yes',
  },
  'mistral-7b': {
    ...open,
    trainingCode: 'no',
    license: 'Apache-2.0',
    osiApproved: true,
    commercial: 'none',
    useRestrictions: 'none',
    saysOpenSource: 'varies',
  },
  'qwen2.5': {
    ...open,
    trainingCode: 'no',
    license: 'Apache-2.0',
    osiApproved: true,
    commercial: 'none',
    useRestrictions: 'none',
    saysOpenSource: 'yes',
  },
  'gemma-2': {
    ...open,
    trainingCode: 'no',
    license: 'custom',
    osiApproved: false,
    commercial: 'restricted',
    useRestrictions: 'policy',
    saysOpenSource: 'no',
  },
};

/** Cells where our reading of the sources differs; the family's `conflicts` have both. */
const WE_DIFFER: Readonly<Record<string, Partial<Column>>> = {
  'deepseek-r1': { useRestrictions: 'none' },
  'gemma-2': { commercial: 'none' },
};

/** The same column as our data have it. */
function ourColumn(id: string): Column {
  const model = assess(id);
  const license = dataset.licenses[model.license.governing[0] ?? ''];
  const kinds = model.limits.filter(({ failsOsd }) => failsOsd).map(({ kind }) => kind);
  const fact = (component: Component) => family(id).components[component]?.is ?? 'unknown';
  const bansCommerce = kinds.includes('non-commercial') || kinds.includes('revenue-cap');
  return {
    weights: fact('final-weights'),
    inferenceCode: fact('inference-code'),
    trainingCode: fact('training-code'),
    trainingData: fact('datasets'),
    license: (license?.spdx as 'MIT' | 'Apache-2.0' | null) ?? 'custom',
    osiApproved: license?.osiApproved === true,
    commercial: kinds.includes('mau-cap') ? 'mau-cap' : bansCommerce ? 'restricted' : 'none',
    useRestrictions: kinds.includes('acceptable-use-policy') ? 'policy' : 'none',
    saysOpenSource: family(id).saysOpenSource.is,
    passes: model.definitions.osaid.result === 'meets',
  };
}

test.each(Object.entries(AUDIT))(
  '%s is as the audit has it, or the file says why not',
  (id, column) => {
    expect(ourColumn(id)).toEqual({ ...column, ...WE_DIFFER[id] });
  },
);

test('the cap of Llama 3 is 700 million monthly active users', () => {
  const cap = assess('llama-3').limits.find(({ kind }) => kind === 'mau-cap');
  expect(cap).toMatchObject({ value: 700_000_000, unit: 'monthly-active-users', section: '2' });
});

test.each(Object.keys(WE_DIFFER))('%s records both readings and why', (id) => {
  const aboutUse = family(id).conflicts.find(({ fact }) => /use/.test(fact));
  expect(aboutUse?.why.length).toBeGreaterThan(20);
});

test('the sizes of Qwen2.5 whose license is another are kept apart', () => {
  expect(assess('qwen2.5#qwen2.5-3b').license.governing).toEqual(['qwen-research']);
  expect(assess('qwen2.5#qwen2.5-72b').license.governing).toEqual(['qwen']);
  expect(family('qwen2.5').conflicts.map(({ fact }) => fact)).toContain('licenses.weights');
});

test.each(['pythia', 'olmo', 'amber', 'crystalcoder', 't5'])('%s passed OSI’s validation', (id) => {
  expect(assess(id).definitions.osaid).toMatchObject({ result: 'meets', rule: 'O7' });
  expect(family(id).osiValidation?.result).toBe('passed');
});

test.each(['llama-2', 'grok-1', 'phi-2', 'mixtral-8x7b'])('%s failed it', (id) => {
  expect(assess(id).definitions.osaid.result).not.toBe('meets');
  expect(family(id).osiValidation?.result).toBe('failed');
});

test.each(['bloom', 'starcoder2', 'falcon'])('%s would pass it with other terms', (id) => {
  expect(assess(id).definitions.osaid.result).not.toBe('meets');
  expect(family(id).osiValidation?.result).toBe('would-pass');
});

test.each(['bloom', 'starcoder2'])('nothing but the use list keeps %s from passing', (id) => {
  const model = assess(id);
  const known = (name: Component) =>
    model.components.find(({ component }) => component === name)?.is;
  expect(model.definitions.osaid.rule).toBe('O2');
  expect(REQUIRED_CODE.map(known)).toEqual(REQUIRED_CODE.map(() => 'yes'));
  expect([known('datasets'), known('data-description')]).toContain('yes');
});
