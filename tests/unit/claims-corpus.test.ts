import { expect, it } from 'vitest';
import { isHeldOut, outcomesOf, readCorpus, scoreOf } from '../../lib/tools/corpus.ts';

const corpus = readCorpus();

it('holds enough of every language', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(900);
  for (const language of ['en', 'zh', 'ja', 'ko', 'fr', 'de', 'es', 'pt']) {
    expect(corpus.filter((snippet) => snippet.language === language).length).toBeGreaterThan(90);
  }
});

it.each([
  ['tuned', false, 0.98, 0.95],
  ['held out', true, 0.93, 0.9],
] as const)('flags rightly in the half that is %s', (_name, heldOut, precision, recall) => {
  const outcomes = corpus.filter((snippet) => isHeldOut(snippet) === heldOut).flatMap(outcomesOf);
  const score = scoreOf(outcomes, ({ flagged }) => flagged, true);
  expect(score.precision).toBeGreaterThanOrEqual(precision);
  expect(score.recall).toBeGreaterThanOrEqual(recall);
});
