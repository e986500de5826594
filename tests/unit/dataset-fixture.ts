/** A small dataset for tests of names, lineage and licenses. What it says of licenses is made up. */
import { compileData } from '../../lib/dataset/compile.ts';
import type { Dataset } from '../../lib/dataset/compiled.ts';
import {
  familySchema,
  licenseSchema,
  lookalikeSchema,
  seriesSchema,
} from '../../lib/dataset/schema.ts';
import type { SourceData } from '../../lib/dataset/source.ts';
import type { LimitKind } from '../../lib/dataset/vocabulary.ts';

const file = <T>(value: T, path: string) => ({ file: path, value, lineOf: () => 1 });

const license = (
  id: string,
  terms: string,
  derivatives: string,
  kinds: readonly LimitKind[],
  names: readonly string[] = [],
) =>
  file(
    licenseSchema.parse({
      id,
      name: `License ${id}`,
      hubTags: [id],
      names,
      spdx: id === 'mit' ? 'MIT' : id === 'apache-2.0' ? 'Apache-2.0' : null,
      text: `https://example.org/${id}`,
      checked: '2026-01-01',
      terms,
      permits: {
        commercial: terms === 'limited' ? 'limited' : 'yes',
        redistribution: 'yes',
        derivatives: 'yes',
      },
      derivatives: { terms: derivatives, section: '1' },
      limits: kinds.map((kind) => ({
        kind,
        section: '2',
        summary: `It limits by ${kind}.`,
        failsOsd: terms === 'limited',
      })),
    }),
    `data/licenses/${id}.yaml`,
  );

const family = (owner: string, id: string, name: string, weights: string, more: object = {}) =>
  file(
    familySchema.parse({
      id,
      name,
      maker: owner,
      released: '2025-01-01',
      checked: '2026-01-01',
      modality: ['text'],
      sources: { card: 'https://example.org/card' },
      access: { is: 'open' },
      licenses: {
        weights: [{ license: weights, at: 'card' }],
        code: [{ license: 'apache-2.0', at: 'card' }],
      },
      components: {
        'final-weights': { is: 'yes', at: 'card' },
        'inference-code': { is: 'yes', at: 'card' },
        'model-architecture': { is: 'yes', at: 'card' },
      },
      ...more,
    }),
    `data/models/${owner}/${id}.yaml`,
  );

const EVERYTHING = {
  components: Object.fromEntries(
    [
      'final-weights',
      'inference-code',
      'model-architecture',
      'training-code',
      'data-preprocessing-code',
      'datasets',
    ].map((name) => [name, { is: 'yes', at: 'card' }]),
  ),
};

const data: SourceData = {
  licenses: [
    license('mit', 'osi', 'any', ['attribution'], ['MIT License']),
    license('apache-2.0', 'osi', 'any', ['attribution'], ['Apache 2.0']),
    license('gpl-3.0', 'osi', 'same', ['share-alike']),
    license('llama3', 'limited', 'same', ['mau-cap', 'acceptable-use-policy']),
    license('llama3.1', 'limited', 'same', ['mau-cap', 'acceptable-use-policy']),
    license('openrail', 'limited', 'pass-limits', ['field-of-use']),
    license('cc-by-nc-4.0', 'limited', 'pass-limits', ['non-commercial']),
    license('qwen-research', 'limited', 'pass-limits', ['research-only']),
    license('other', 'unspecified', 'unknown', []),
  ],
  families: [
    family('meta', 'llama-3', 'Llama 3', 'llama3', {
      names: ['Meta Llama 3'],
      ids: ['meta-llama/Meta-Llama-3-*'],
    }),
    family('meta', 'llama-3.1', 'Llama 3.1', 'llama3.1', { ids: ['meta-llama/Llama-3.1-*'] }),
    family('alibaba', 'qwen2.5', 'Qwen2.5', 'apache-2.0', {
      ids: ['Qwen/Qwen2.5-*'],
      variants: [
        {
          id: 'qwen2.5-3b',
          name: 'Qwen2.5 3B',
          ids: ['Qwen/Qwen2.5-3B*'],
          sizes: ['3B'],
          licenses: { weights: [{ license: 'qwen-research', at: 'card' }] },
        },
      ],
      elsewhere: { ollama: ['qwen2.5'], openrouter: ['qwen/qwen-2.5-*'] },
    }),
    family('deepseek', 'deepseek-r1', 'DeepSeek-R1', 'mit', {
      ids: ['deepseek-ai/DeepSeek-R1'],
      weakNames: ['R1'],
    }),
    family('deepseek', 'deepseek-r1-distill-llama', 'DeepSeek-R1-Distill-Llama', 'mit', {
      ids: ['deepseek-ai/DeepSeek-R1-Distill-Llama-*'],
      bases: [
        { family: 'llama-3.1', relation: 'finetune', at: 'card' },
        { family: 'deepseek-r1', relation: 'distill', at: 'card' },
      ],
    }),
    family('ai2', 'olmo-2', 'OLMo 2', 'apache-2.0', {
      ids: ['allenai/OLMo-2-*'],
      ...EVERYTHING,
      licenses: {
        weights: [{ license: 'apache-2.0', at: 'card' }],
        code: [{ license: 'apache-2.0', at: 'card' }],
        data: [{ license: 'mit', at: 'card' }],
      },
    }),
    family('tii', 'falcon', 'Falcon', 'apache-2.0', {
      weakNames: ['Falcon'],
      ids: ['tiiuae/falcon-*'],
    }),
    family('gnu', 'gnuforge', 'Gnuforge', 'gpl-3.0', { ids: ['gnu/gnuforge-7b'] }),
    family('nc', 'noncom', 'Noncom', 'cc-by-nc-4.0', { ids: ['nc/noncom'] }),
    family('openai', 'gpt-9', 'GPT-9', 'other', {
      access: { is: 'none' },
      components: { 'final-weights': { is: 'no', at: 'card', says: 'served only' } },
    }),
  ],
  lookalikes: file(
    [
      { name: 'llama.cpp', is: 'engine' },
      { name: 'Llama Index', is: 'framework' },
    ].map((entry) => lookalikeSchema.parse(entry)),
    'data/lookalikes.yaml',
  ),
  series: file(
    [seriesSchema.parse({ name: 'Llama', weak: true, families: ['llama-3.1', 'llama-3'] })],
    'data/series.yaml',
  ),
  makers: null,
  opinions: { map: null, osai: null, mot: null },
  problems: [],
};

export const fixture: Dataset = compileData(data);
