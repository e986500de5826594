import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModelQuery } from '../../../lib/models/lineage.ts';
import { assessModel } from '../../../lib/verdict/assess.ts';
import { fixture } from '../dataset-fixture.ts';

const assess = (id: string, more: Omit<ModelQuery, 'id'> = {}) =>
  assessModel(fixture, { id, ...more });

describe('whose repository an id is', () => {
  it.each([
    ['meta-llama/Llama-3.1-8B-Instruct', 'llama-3.1', 'original'],
    ['META-LLAMA/llama-3.1-8b', 'llama-3.1', 'original'],
    ['meta-llama/Meta-Llama-3-8B', 'llama-3', 'original'],
    ['TheBloke/Llama-3-8B-GGUF', 'llama-3', 'quantized'],
    ['someone/Llama-3.1-8B-lora', 'llama-3.1', 'adapter'],
    ['someone/Llama-3.1-8B-x', 'llama-3.1', 'finetune'],
    ['mradermacher/Llama-3.1-8B-Hermes-i1-GGUF', 'llama-3.1', 'quantized'],
    ['someone/qwen2.5-olmo-2-slerp', 'qwen2.5', 'merge'],
    ['deepseek-ai/DeepSeek-R1-Distill-Llama-8B', 'llama-3.1', 'distill'],
    ['Qwen/Qwen2.5-7B-Instruct-AWQ', 'qwen2.5', 'quantized'],
  ])('%s is %s, %s', (id, model, relation) => {
    expect(assess(id)).toMatchObject({ model, relation });
  });

  it.each([
    'openlm-research/open_llama_7b',
    'TinyLlama/TinyLlama-1.1B',
    'ggml-org/llama.cpp',
    'someone/llama-index-router',
    'someone/llama-68m',
    'someone/falcon-bird-classifier',
    'someone/robot-r1',
    'someone/gpt-9-distilled-answers',
    'someone/Llama-3.7-8B',
    'someone/constructor',
    '__proto__/toString',
    'someone/Ll\u0430ma-3-8B',
    '',
    '/',
    'a/b/c',
  ])('%s is nobody we know', (id) => {
    expect(assess(id)).toMatchObject({ model: null, verdict: 'unknown', identified: 'unknown' });
  });

  it('takes a variant from the id or from a size in the name', () => {
    expect(assess('Qwen/Qwen2.5-3B-Instruct').license.governing).toEqual(['qwen-research']);
    expect(assess('bartowski/Qwen2.5-Instruct-3B-GGUF').license.governing).toEqual([
      'qwen-research',
    ]);
    expect(assess('Qwen/Qwen2.5-7B-Instruct').license.governing).toEqual(['apache-2.0']);
  });

  it('says how sure it is', () => {
    expect(assess('someone/Llama-3-8B-x').identified).toBe('likely');
    expect(assess('someone/x', { baseModels: ['meta-llama/Meta-Llama-3-8B'] }).identified).toBe(
      'certain',
    );
  });
});

describe('declared bases', () => {
  it('beat a name', () => {
    const model = assess('someone/Llama-3-8B-x', { baseModels: ['Qwen/Qwen2.5-7B'] });
    expect(model).toMatchObject({ model: 'qwen2.5', verdict: 'open-weights' });
    expect(model.lineage).toEqual(['Qwen/Qwen2.5-7B']);
  });
  it('come from tags too, with their relation', () => {
    const tags = ['base_model:Qwen/Qwen2.5-7B', 'base_model:adapter:Qwen/Qwen2.5-7B'];
    expect(assess('someone/x', { tags })).toMatchObject({ model: 'qwen2.5', relation: 'adapter' });
  });
  it('of a merge all count: limits are joined and the strictest governs', () => {
    const model = assess('someone/x', {
      baseModels: ['Qwen/Qwen2.5-7B', 'meta-llama/Llama-3.1-8B'],
    });
    expect(model).toMatchObject({
      relation: 'merge',
      model: 'llama-3.1',
      verdict: 'restricted-weights',
    });
    expect(model.families).toEqual(['llama-3.1', 'qwen2.5']);
    expect(model.license.governing).toEqual(['llama3.1', 'apache-2.0']);
  });
  it('that nobody knows leave the lineage unknown (L1)', () => {
    const model = assess('someone/x', { baseModels: ['nobody/knows'], license: 'apache-2.0' });
    expect(model.definitions.osaid).toMatchObject({ result: 'undetermined', rule: 'O6' });
    expect(model.definitions.osaid.missing).toContain('what the base and the tuning are made from');
  });
  it('that are the repository itself, or no ids, are left out', () => {
    const baseModels = ['someone/x', 'Someone/X', 'not an id', 'a/b/c/d'];
    expect(assess('someone/x', { baseModels }).lineage).toEqual([]);
  });
});

describe('verdicts over a lineage', () => {
  it('share the making of a quantized model with its base', () => {
    const model = assess('someone/OLMo-2-7B-GGUF', { baseModels: ['allenai/OLMo-2-7B'] });
    expect(model).toMatchObject({ relation: 'quantized', verdict: 'open-source-ai' });
  });
  it('do not, for a fine-tune: its own data and code are not shown', () => {
    const model = assess('someone/OLMo-2-tuned', {
      baseModels: ['allenai/OLMo-2-7B'],
      license: 'apache-2.0',
    });
    expect(model).toMatchObject({ relation: 'finetune', verdict: 'open-weights' });
    expect(model.definitions.osaid.missing).toContain('training code');
  });
  it('take the page at its word where nobody knows the family', () => {
    expect(assess('someone/new', { license: 'apache-2.0' }).verdict).toBe('open-weights');
    expect(assess('someone/new', { license: 'cc-by-nc-4.0' }).verdict).toBe('restricted-weights');
    expect(assess('someone/new', { license: 'other' }).verdict).toBe('unknown');
  });
  it('call an unpublished model closed', () => {
    const model = assessModel(fixture, { id: 'x/y' });
    expect(model.verdict).toBe('unknown');
  });
});

describe('any query', () => {
  it('gets an assessment, the same every time', () => {
    const query = fc.record(
      {
        id: fc.string({ unit: 'binary', maxLength: 60 }),
        license: fc.string({ maxLength: 20 }),
        licenseName: fc.string({ maxLength: 20 }),
        baseModels: fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 5 }),
        relation: fc.string({ maxLength: 12 }),
        tags: fc.array(fc.string({ maxLength: 30 }), { maxLength: 5 }),
      },
      { requiredKeys: ['id'] },
    );
    fc.assert(
      fc.property(query, (given) => {
        const first = assessModel(fixture, given);
        expect(assessModel(fixture, given)).toEqual(first);
        expect(first.id).toBe(given.id);
      }),
      { numRuns: 1000 },
    );
  });
});
