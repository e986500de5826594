/** The hub's best-known models lead to a family, through their own id or a declared base. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownRepository } from '../../../lib/models/hub-id.ts';
import { traceLineage } from '../../../lib/models/lineage.ts';
import { dataset } from './dataset.ts';

const models = readFileSync(join(import.meta.dirname, 'well-known-ids.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [id = '', ...baseModels] = line.split('\t');
    return { id, baseModels };
  });

/** A name alone is a guess, so it doesn't count here. */
function resolves(model: (typeof models)[number]): boolean {
  const { own, ancestors } = traceLineage(dataset, model);
  return own !== null || ancestors.some(({ ground }) => ground === 'declared');
}

test('at least 97 % of a few hundred resolve', () => {
  const lost = models.filter((model) => !resolves(model)).map(({ id }) => id);
  expect(models.length).toBeGreaterThan(500);
  expect(1 - lost.length / models.length, lost.join('\n')).toBeGreaterThanOrEqual(0.97);
});

test.each([
  ['google/gemma-2b', 'gemma'],
  ['google/gemma-1.1-2b-it', 'gemma#gemma-1.1'],
  ['Qwen/Qwen1.5-7B-Chat', 'qwen1.5'],
  ['Qwen/CodeQwen1.5-7B-Chat', 'qwen1.5#codeqwen1.5'],
  ['Qwen/Qwen2.5-3B-Instruct', 'qwen2.5#qwen2.5-3b'],
  ['Qwen/Qwen2.5-VL-72B-Instruct', 'qwen2.5-vl#qwen2.5-vl-72b'],
  ['gpt2', 'gpt-2'],
  ['bert-base-uncased', 'bert'],
  ['THUDM/chatglm3-6b', 'chatglm3-6b'],
  ['zai-org/chatglm3-6b', 'chatglm3-6b'],
  ['deepseek-ai/DeepSeek-R1-Distill-Llama-8B', 'deepseek-r1-distill-llama'],
])('%s is %s', (id, ref) => {
  const model = ownRepository(dataset, id);
  expect(model && [model.family.id, model.variant?.id].filter(Boolean).join('#')).toBe(ref);
});
