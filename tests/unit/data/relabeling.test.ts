/** Relabeling over the families that there are: what a name alone may and may not say. */
import { expect, test } from 'vitest';
import { assessModel } from '../../../lib/verdict/assess.ts';
import { dataset } from './dataset.ts';

const strength = (id: string, license: string, base?: string) =>
  assessModel(dataset, { id, license, ...(base && { baseModels: [base] }) }).relabeling?.strength;

test.each([
  // Qwen2.5 comes in 7B too, under Apache-2.0.
  ['a name that leaves the version open', 'someone/My-Qwen-7B', 'apache-2.0'],
  ['another one', 'someone/llama-7b-dpo', 'apache-2.0'],
  ['a license that the base once had', 'someone/MobileLLM-125M-x', 'cc-by-nc-4.0'],
  ['the tag that the base has itself', 'someone/aya-expanse-8b-x', 'cc-by-nc-4.0'],
])('none: %s', (_why, id, license) => {
  expect(strength(id, license)).toBeUndefined();
});

test.each([
  ['a size that only one version has', 'someone/llama-65b-x', 'mit'],
  ['a version in the name', 'someone/Llama-3.1-8B-x', 'apache-2.0'],
])('likely: %s', (_why, id, license) => {
  expect(strength(id, license)).toBe('likely');
});

test('certain over a declared base, whatever the name', () => {
  expect(strength('someone/My-Qwen-7B', 'apache-2.0', 'Qwen/Qwen-7B')).toBe('certain');
});

test('without a tag an open name still leads to the first of its series', () => {
  const model = assessModel(dataset, { id: 'someone/Qwen-7B-Chat-x' });
  expect(model).toMatchObject({ model: 'qwen', identified: 'likely' });
});

test('terms that add to another license leave that in force', () => {
  const model = assessModel(dataset, { id: 'CohereLabs/aya-expanse-8b', license: 'cc-by-nc-4.0' });
  expect(model.license.governing).toEqual(['cohere-cc-by-nc-4.0', 'cc-by-nc-4.0']);
  expect(model).toMatchObject({ mismatch: null, relabeled: false, commercialUse: 'no' });
});
