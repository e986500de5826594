import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../lib/engine.ts';
import type { ModelQuery } from '../../../lib/models/lineage.ts';
import { Recent } from '../../../lib/models/recent.ts';
import { fixture } from '../dataset-fixture.ts';

const OWNERS = ['acme', 'meta-llama', 'Qwen', 'qwen', 'jdoe'];
const NAMES = [...Object.keys(fixture.ids), 'gpt2', 'llama-68m', 'my-merge-slerp'].map(
  (id) => id.split('/').at(-1) ?? id,
);
const SUFFIXES = ['', '-GGUF', '-lora', '-Distill', '-7B', '.9'];

const id = fc
  .tuple(fc.constantFrom('', ...OWNERS.map((owner) => `${owner}/`)), fc.constantFrom(...NAMES))
  .chain(([owner, name]) => fc.constantFrom(...SUFFIXES).map((end) => owner + name + end));

/** Most pages declare nothing; what others declare must not reach them. */
const query: fc.Arbitrary<ModelQuery> = fc.oneof(
  id.map((one) => ({ id: one })),
  fc.record({
    id,
    license: fc.constantFrom('apache-2.0', 'other', undefined),
    baseModels: fc.constantFrom(undefined, ['meta-llama/Llama-3.1-8B']),
    tags: fc.constantFrom(undefined, [], ['license:mit'], ['gguf']),
  }),
);

it('gives the answers of an engine that was never asked before', () => {
  fc.assert(
    fc.property(fc.array(query, { minLength: 2, maxLength: 30 }), (queries) => {
      const asked = createEngine(fixture);
      for (const one of [...queries, ...queries.toReversed()]) {
        expect(asked.assessModel(one)).toEqual(createEngine(fixture).assessModel(one));
      }
    }),
    { numRuns: 150 },
  );
});

describe('what is kept', () => {
  it('is what was put in, and never more than the most', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 200 }), (keys) => {
        const recent = new Recent<number>(8);
        for (const key of keys) {
          const kept = recent.get(String(key));
          if (kept === undefined) recent.set(String(key), key);
          else expect(kept).toBe(key);
          expect(recent.size).toBeLessThanOrEqual(8);
        }
      }),
    );
  });

  it('is what was asked for lately', () => {
    const recent = new Recent<number>(4);
    for (const key of [1, 2, 3, 4]) recent.set(String(key), key);
    expect(recent.get('1')).toBe(1);
    recent.set('5', 5);
    expect(recent.get('1')).toBe(1);
    expect(recent.get('2')).toBeUndefined();
  });
});
