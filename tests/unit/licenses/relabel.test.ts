import { describe, expect, it } from 'vitest';
import { assessModel } from '../../../lib/verdict/assess.ts';
import { fixture } from '../dataset-fixture.ts';

const over = (license: string, base: string) =>
  assessModel(fixture, { id: 'someone/x', license, baseModels: [base] });
const LLAMA = 'meta-llama/Llama-3.1-8B';

describe('a freer tag over a restricted base', () => {
  it('is relabeling, for certain, over a declared base', () => {
    const model = over('apache-2.0', LLAMA);
    expect(model.relabeled).toBe(true);
    expect(model.relabeling).toMatchObject({
      strength: 'certain',
      declared: 'apache-2.0',
      upstream: 'llama3.1',
      family: 'llama-3.1',
      drops: ['scale', 'behaviour'],
    });
    expect(model.license).toMatchObject({ declared: 'apache-2.0', governing: ['llama3.1'] });
    expect(model.commercialUse).toBe('limited');
  });
  it('is likely where only the name tells the base', () => {
    const model = assessModel(fixture, { id: 'someone/Llama-3.1-8B-x', license: 'mit' });
    expect(model.relabeling?.strength).toBe('likely');
  });
  it('holds for the maker of a distilled model too', () => {
    const model = assessModel(fixture, {
      id: 'deepseek-ai/DeepSeek-R1-Distill-Llama-8B',
      license: 'mit',
    });
    expect(model.relabeling).toMatchObject({
      strength: 'certain',
      declared: 'mit',
      upstream: 'llama3.1',
    });
  });
  it.each([
    ['non-commercial terms dropped', 'apache-2.0', 'nc/noncom'],
    ['non-commercial terms swapped for a use list', 'openrail', 'nc/noncom'],
    ['copyleft dropped', 'mit', 'gnu/gnuforge-7b'],
    ['a cap dropped, the use list kept', 'openrail', LLAMA],
  ])('%s', (_why, license, base) => {
    expect(over(license, base).relabeled).toBe(true);
  });
});

describe('no relabeling', () => {
  it.each([
    ['the same license', 'llama3.1', LLAMA],
    ['a wrong version of it', 'llama3', LLAMA],
    ['a stricter one', 'cc-by-nc-4.0', LLAMA],
    ['one that lets derivatives choose', 'mit', 'Qwen/Qwen2.5-7B'],
    ['more limits over a free base', 'cc-by-nc-4.0', 'Qwen/Qwen2.5-7B'],
    ['a tag that names no terms', 'other', LLAMA],
    ['a tag nobody knows', 'my-own-license', LLAMA],
  ])('%s', (_why, license, base) => {
    expect(over(license, base)).toMatchObject({ relabeled: false, relabeling: null });
  });
  it('a wrong version does not govern', () => {
    expect(over('llama3', LLAMA).license.governing).toEqual(['llama3.1']);
  });
  it('a stricter tag governs beside the inherited license', () => {
    expect(over('cc-by-nc-4.0', LLAMA).license.governing).toEqual(['cc-by-nc-4.0', 'llama3.1']);
  });
  it('a tag that contradicts the maker’s own text is reported as a mismatch', () => {
    const model = assessModel(fixture, { id: 'nc/noncom', license: 'mit' });
    expect(model).toMatchObject({
      relabeled: false,
      mismatch: { declared: 'mit', known: 'cc-by-nc-4.0' },
    });
    expect(model.verdict).toBe('restricted-weights');
  });
});
