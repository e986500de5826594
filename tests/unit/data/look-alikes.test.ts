/** Ids of models that only share a name with a family of the dataset. */
import { expect, test } from 'vitest';
import { modelsInName, ownRepository } from '../../../lib/models/hub-id.ts';
import { dataset } from './dataset.ts';

const families = (id: string): string[] => modelsInName(dataset, id).map(({ family }) => family.id);

test.each([
  'elinas/chronos-33b',
  'someone/KRONOS-8B-V3',
  'someone/megatron_v3_2x7B',
  'someone/ARIA-70B-French',
  'someone/Lumina-3.5',
  'someone/trinity-v1',
  'someone/Pegasus-7b-slerp',
  'someone/Proteus-8B',
  'someone/Minerva-14b',
  'someone/longcat-10.7B',
  'someone/Dr_Samantha-7b',
  'kaist-ai/janus-7b',
  'someone/llama.cpp-builds',
])('%s is no family of ours', (id) => {
  expect(families(id)).toEqual([]);
});

test.each([
  ['KoboldAI/OPT-13B-Nerybus-Mix', ['opt']],
  ['someone/pythia-410m-sft', ['pythia']],
  ['someone/bloom-3b-chat', ['bloom']],
  ['someone/falcon-40b-instruct-GPTQ', ['falcon']],
  ['someone/guanaco-13B-HF', ['guanaco']],
  ['someone/open_llama_3b_v2_next', ['open-llama']],
])('%s is one, in a size that it has', (id, found) => {
  expect(families(id)).toEqual(found);
});

test.each([
  ['daven3/k2-v1', 'k2-geoscience'],
  ['aurora-m/aurora-m-base', 'aurora-m'],
  ['hfl/chinese-pert-large', 'pert'],
])('%s is of a family of its own, whoever has a like name', (id, family) => {
  expect(ownRepository(dataset, id)?.family.id).toBe(family);
});
