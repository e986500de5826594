import { describe, expect, it } from 'vitest';
import type { Family } from '../../../lib/dataset/compiled.ts';
import { alternativesTo, billions } from '../../../lib/models/alternatives.ts';
import { fixture } from '../dataset-fixture.ts';

const like = (id: string, more: Partial<Family>): Family => ({
  ...(fixture.families['olmo-2'] as Family),
  id,
  ...more,
});

describe('sizes', () => {
  it.each([
    ['8B', 8],
    ['8x7B', 56],
    ['350M', 0.35],
    ['1T', 1000],
    ['30B-A3B', 30],
    ['large', null],
  ])('%s', (size, expected) => {
    if (expected === null) expect(billions(size)).toBeNull();
    else expect(billions(size)).toBeCloseTo(expected);
  });
});

describe('alternatives', () => {
  const from = like('from', { sizes: ['70B'], released: '2025-01-01', languages: ['en', 'de'] });
  it('are of the same modality, the nearest in size and age first', () => {
    const near = like('near', { sizes: ['32B'], released: '2025-03-01' });
    const old = like('old', { sizes: ['65B'], released: '2021-01-01' });
    const image = like('image', { modality: ['image'] });
    expect(alternativesTo(from, [old, image, near, from]).map(({ family }) => family.id)).toEqual([
      'near',
      'old',
    ]);
  });
  it('say what one gives up', () => {
    const small = like('small', { sizes: ['7B'], released: '2024-01-01', languages: ['en'] });
    expect(alternativesTo(from, [small])[0]?.givesUp).toEqual([
      { kind: 'smaller', from: '70B', to: '7B' },
      { kind: 'older', from: '2025-01-01', to: '2024-01-01' },
      { kind: 'languages', missing: ['de'] },
    ]);
  });
});
