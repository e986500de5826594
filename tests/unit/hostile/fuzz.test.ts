/** At least 200,000 hostile cases in each run, always the same ones. */
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { CI, KEPT_SEEDS } from './seeds.ts';
import { SUITES } from './suites.ts';

const LEAST = 200_000;
const PATIENCE = 60_000;

let tried = 0;

test.each(SUITES)(
  '$name',
  ({ cases, property }) => {
    const details = fc.check(property, { numRuns: cases, seed: CI });
    tried += details.numRuns;
    expect(details.failed ? fc.defaultReportMessage(details) : '').toBe('');
  },
  PATIENCE,
);

test.each(KEPT_SEEDS)('$suite again: $seed, $path', ({ suite, seed, path }) => {
  const known = SUITES.find(({ name }) => name === suite);
  expect(known).toBeDefined();
  if (known) fc.assert(known.property, { seed, path, endOnFailure: true });
});

test(`tries at least ${LEAST} cases`, () => {
  expect(SUITES.reduce((sum, { cases }) => sum + cases, 0)).toBeGreaterThanOrEqual(LEAST);
});

afterAll(() => console.log(`fuzzed: ${tried} cases in ${SUITES.length} suites, seed ${CI}`));
