/** Second opinions: joined by repository, shown as theirs, and marked where somebody disagrees. */
import { expect, test } from 'vitest';
import type { SecondOpinion } from '../../../lib/dataset/compiled.ts';
import { readData } from '../../../lib/dataset/source.ts';
import { ownRepository } from '../../../lib/models/hub-id.ts';
import { PROJECT_ROOT } from '../../../lib/tools/dataset-file.ts';
import { findDisagreements } from '../../../lib/verdict/second-opinion.ts';
import { assess, dataset, family } from './dataset.ts';

const { osai, mot, map } = readData(PROJECT_ROOT).opinions;

test.each(['osai', 'mot'] as const)('%s is joined by repository where it links to one', (index) => {
  const entries = (index === 'osai' ? osai : mot)?.value.entries ?? [];
  const wrong = entries.filter(({ file, repositories }) => {
    const join = map?.value[index][file];
    if (join === undefined || join === 'none' || join.by === 'name') return false;
    const families = repositories.map((id) => ownRepository(dataset, id)?.family.id);
    return !families.includes(join.family);
  });
  expect(entries.length).toBeGreaterThan(150);
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('who has to be named goes along with the data', () => {
  const sources = dataset.opinionSources;
  expect(sources.osai).toMatchObject({ license: 'CC-BY-4.0', url: 'https://osai-index.eu/' });
  expect(sources.osai?.credit).toContain('https://doi.org/10.5281/zenodo.15386042');
  expect(sources.osai?.credit).toContain('https://doi.org/10.1145/3630106.3659005');
  expect(sources.mot?.notice).toContain('Copyright (c) 2024 The Model Openness Tool Authors');
});

test('an opinion has classes and scores, and no sentence of the index', () => {
  const [opinion] = family('deepseek-r1').opinions?.filter(({ index }) => index === 'osai') ?? [];
  expect(Object.keys(opinion ?? {}).sort()).toEqual(
    ['dimensions', 'index', 'license', 'model', 'name', 'score', 'url'].sort(),
  );
});

test('an entry on a variant is shown for the variant alone', () => {
  const names = (ref: string) => assess(ref).opinions.map(({ name }) => name);
  expect(names('gemma#gemma-1.1')).toContain('gemma-1.1-7b');
  expect(names('gemma')).not.toContain('gemma-1.1-7b');
  expect(names('gemma#gemma-1.1')).toContain('gemma-7b');
});

test('a verdict is the same without any second opinion', () => {
  const { opinions: _opinions, ...alone } = family('deepseek-r1');
  const families = { ...dataset.families, 'deepseek-r1': alone };
  const { disagreements, opinions, ...rest } = assess('deepseek-r1');
  const { definitions, verdict } = assess('deepseek-r1', { ...dataset, families });
  expect(disagreements.length + opinions.length).toBeGreaterThan(0);
  expect({ definitions, verdict }).toEqual({
    definitions: rest.definitions,
    verdict: rest.verdict,
  });
});

test('the license of DeepSeek-R1 and its training code are marked as in dispute', () => {
  const about = assess('deepseek-r1').disagreements;
  expect(about).toContainEqual({
    about: 'training-code',
    readings: [
      { by: 'unwash', says: 'partial' },
      { by: 'osai', says: 'no' },
    ],
  });
  expect(about.map((disagreement) => disagreement.about)).toContain('license');
});

/** Disagreements for a family of ours with made-up entries. */
function withOpinions(id: string, opinions: readonly SecondOpinion[]) {
  const { components, definitions } = assess(id);
  const model = { family: { ...family(id), opinions }, variant: null };
  const facts = Object.fromEntries(
    components.map(({ component, is }) => [
      component,
      { is, terms: { kind: 'unknown' }, evidence: [] },
    ]),
  );
  return findDisagreements(dataset, model, facts as never, definitions.mof);
}

const closed = Object.fromEntries(
  Object.keys(osai?.value.entries[0]?.dimensions ?? {}).map((name) => [name, 'closed']),
) as NonNullable<SecondOpinion['dimensions']>;
const entry = { name: 'An entry', url: 'https://example.org/' } as const;

test('the indexes can disagree with each other where we know nothing', () => {
  const found = withOpinions('phi-2', [
    { ...entry, index: 'osai', dimensions: closed },
    { ...entry, index: 'mot', mofClass: 2, progress: [100, 100, 40] },
  ]);
  expect(found.find(({ about }) => about === 'training-code')?.readings).toEqual(
    expect.arrayContaining([
      { by: 'osai', says: 'no' },
      { by: 'mot', says: 'yes' },
    ]),
  );
});

test('class 0 says of no single component that it is missing', () => {
  const found = withOpinions('olmo', [
    { ...entry, index: 'mot', mofClass: 0, progress: [0, 0, 0] },
  ]);
  expect(found.map(({ about }) => about)).not.toContain('datasets');
});

test('a gated download is no disagreement on the weights', () => {
  const dimensions = { ...closed, weights_endmodel: 'partial' } as const;
  const found = withOpinions('llama-3', [{ ...entry, index: 'osai', dimensions }]);
  expect(found.map(({ about }) => about)).not.toContain('final-weights');
});
