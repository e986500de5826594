import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COMPONENTS,
  LIMIT_KINDS,
  type LimitKind,
  TRUTHS,
} from '../../../lib/dataset/vocabulary.ts';
import { euAiAct } from '../../../lib/verdict/eu-ai-act.ts';
import { g7 } from '../../../lib/verdict/g7.ts';
import { mof } from '../../../lib/verdict/mof.ts';
import { osaid } from '../../../lib/verdict/osaid.ts';
import { strict } from '../../../lib/verdict/strict.ts';
import { APACHE, type Difference, factsFor, license, under } from './facts-for.ts';

const limited = (...kinds: LimitKind[]) => under(license('limited', 'limited', kinds));
const CC_BY = under(license('cc-by-4.0', 'open'));
const NOTHING_ON_DATA: Difference['is'] = {
  datasets: 'unknown',
  'data-description': 'unknown',
  'public-data-list': 'unknown',
  'obtainable-data-list': 'unknown',
  'training-code': 'unknown',
  'data-preprocessing-code': 'unknown',
};

describe('OSAID 1.0', () => {
  const cases: [rule: string, result: string, why: string, difference: Difference][] = [
    ['O1', 'does-not-meet', 'no weights', { weights: 'no' }],
    [
      'O1',
      'does-not-meet',
      'no weights, whatever the terms',
      { weights: 'no', terms: [limited('mau-cap')] },
    ],
    ['O2', 'does-not-meet', 'a cap on users', { terms: [limited('mau-cap')] }],
    [
      'O2',
      'does-not-meet',
      'a limit inherited beside a free license',
      { terms: [APACHE, limited('non-commercial')] },
    ],
    [
      'O2',
      'does-not-meet',
      'a limit, all else unknown',
      { terms: [limited('acceptable-use-policy')], is: NOTHING_ON_DATA },
    ],
    ['O3', 'does-not-meet', 'approval by hand', { access: 'gated-manual' }],
    ['O4', 'does-not-meet', 'training code withheld', { is: { 'training-code': 'no' } }],
    ['O4', 'does-not-meet', 'code under content terms', { termsOf: { 'training-code': CC_BY } }],
    [
      'O4',
      'does-not-meet',
      'code without a license',
      { termsOf: { 'inference-code': { kind: 'none' } } },
    ],
    [
      'O5',
      'does-not-meet',
      'data not described',
      { is: { datasets: 'no', 'data-description': 'no' } },
    ],
    ['O6', 'undetermined', 'nothing on data and training', { is: NOTHING_ON_DATA }],
    ['O6', 'undetermined', 'terms not read', { terms: [{ kind: 'unread' }] }],
    ['O6', 'undetermined', 'partial training code', { is: { 'training-code': 'partial' } }],
    ['O6', 'undetermined', 'a base nobody knows', { lineageKnown: false }],
    ['O7', 'meets', 'everything there', {}],
    ['O7', 'meets', 'weights under content terms (policy P1)', { terms: [CC_BY] }],
    ['O7', 'meets', 'data described in full and not released', { is: { datasets: 'no' } }],
    [
      'O7',
      'meets',
      'data released and not described',
      {
        is: {
          'data-description': 'unknown',
          'public-data-list': 'unknown',
          'obtainable-data-list': 'unknown',
        },
      },
    ],
    ['O7', 'meets', 'a gate that opens by itself', { access: 'gated-auto' }],
  ];
  it.each(cases)('%s %s: %s', (rule, result, _why, difference) => {
    expect(osaid(factsFor(difference))).toMatchObject({ rule, result });
  });

  it('names the clause that decides', () => {
    const { reasons } = osaid(factsFor({ terms: [limited('mau-cap')] }));
    expect(reasons).toEqual(['limited, section 1: A limit of the kind mau-cap']);
  });

  it('lists everything that is missing, not only the first', () => {
    expect(osaid(factsFor({ is: NOTHING_ON_DATA })).missing).toEqual([
      'data processing code',
      'training code',
      'full description of the training data',
      'list of the public training data',
      'list of the data obtainable from third parties',
    ]);
  });
});

describe('strict', () => {
  const cases: [rule: string, result: string, why: string, difference: Difference][] = [
    ['S1', 'does-not-meet', 'fails OSAID', { terms: [limited('territory')] }],
    ['S2', 'does-not-meet', 'data withheld', { is: { datasets: 'no' } }],
    ['S2', 'does-not-meet', 'data released in part', { is: { datasets: 'partial' } }],
    [
      'S2',
      'does-not-meet',
      'data under limiting terms',
      { termsOf: { datasets: limited('non-commercial') } },
    ],
    ['S3', 'undetermined', 'OSAID undetermined', { is: { 'training-code': 'unknown' } }],
    ['S3', 'undetermined', 'release of data unknown', { is: { datasets: 'unknown' } }],
    ['S4', 'meets', 'all data released', {}],
  ];
  it.each(cases)('%s %s: %s', (rule, result, _why, difference) => {
    const facts = factsFor(difference);
    expect(strict(facts, osaid(facts))).toMatchObject({ rule, result });
  });
});

describe('G7 labels', () => {
  const cases: [rule: string, label: string, why: string, difference: Difference][] = [
    ['G1', 'closed', 'no weights', { weights: 'no' }],
    ['G2', 'Weights Available AI', 'a use list', { terms: [limited('field-of-use')] }],
    ['G3', 'undetermined', 'no terms', { terms: [{ kind: 'none' }] }],
    ['G4', 'Open Source AI with Open Data', 'everything', {}],
    [
      'G5',
      'Open Source AI',
      'data held back for a reason',
      { is: { datasets: 'no' }, withheld: 'personal data' },
    ],
    ['G6', 'Open Weights AI', 'data held back for none', { is: { datasets: 'no' } }],
    ['G6', 'Open Weights AI', 'nothing on data', { is: NOTHING_ON_DATA }],
    ['G7', 'undetermined', 'no deployment code', { is: { 'inference-code': 'unknown' } }],
  ];
  it.each(cases)('%s %s: %s', (rule, label, _why, difference) => {
    expect(g7(factsFor(difference))).toMatchObject({ rule, label });
  });

  it('says what could raise the label', () => {
    expect(g7(factsFor({ is: NOTHING_ON_DATA })).missing).toEqual([
      'training code',
      'training data',
    ]);
  });
});

describe('EU AI Act exemption', () => {
  const known = { flop: 5e24, estimate: false };
  const cases: [rule: string, result: string, why: string, difference: Difference][] = [
    ['E1', 'out-of-scope', 'little compute', { compute: { flop: 1e21, estimate: false } }],
    ['E1', 'out-of-scope', 'one narrow purpose', { singlePurpose: true }],
    ['E2', 'not-exempt', 'systemic risk', { compute: { flop: 3.8e25, estimate: false } }],
    [
      'E10',
      'exempt-on-its-face',
      'an estimate that may fall on either side',
      { compute: { flop: 2e25, estimate: true } },
    ],
    ['E3', 'not-exempt', 'no weights', { weights: 'no', compute: known }],
    ['E3', 'not-exempt', 'a territory', { terms: [limited('territory')] }],
    ['E4', 'not-exempt', 'a cap on users', { terms: [limited('mau-cap')] }],
    [
      'E4',
      'not-exempt',
      'non-commercial',
      { terms: [limited('non-commercial', 'acceptable-use-policy')] },
    ],
    ['E5', 'not-exempt', 'no training on outputs', { terms: [limited('output-use')] }],
    ['E7', 'undetermined', 'a use policy', { terms: [limited('acceptable-use-policy')] }],
    ['E8', 'undetermined', 'personal data for the download', { access: 'gated-auto' }],
    ['E9', 'undetermined', 'terms not read', { terms: [{ kind: 'unread' }] }],
    ['E9', 'not-exempt', 'no usage information', { is: { 'model-card': 'no' } }],
    ['E10', 'exempt-on-its-face', 'open terms', { compute: known }],
  ];
  it.each(cases)('%s %s: %s', (rule, result, _why, difference) => {
    expect(euAiAct(factsFor(difference))).toMatchObject({ rule, result });
  });
});

describe('MOF', () => {
  it('gives floor and ceiling where something is unknown', () => {
    const facts = factsFor({ is: { 'evaluation-data': 'unknown' } });
    expect(mof(facts)).toMatchObject({
      atLeast: 3,
      atMost: 1,
      rule: 'M2',
      missing: ['evaluation data'],
    });
  });
  it('counts a component with no readable license as not open', () => {
    expect(mof(factsFor({ termsOf: { 'model-card': { kind: 'none' } } }))).toMatchObject({
      atLeast: 0,
      atMost: 0,
    });
  });
  it('gives one class where all is known', () => {
    expect(mof(factsFor())).toMatchObject({ atLeast: 1, atMost: 1, rule: 'M1' });
  });
});

describe('any facts', () => {
  const kinds = Object.keys(LIMIT_KINDS) as LimitKind[];
  const difference = fc.record({
    weights: fc.constantFrom(...TRUTHS),
    access: fc.constantFrom('open', 'gated-auto', 'gated-manual', 'none', 'unknown'),
    terms: fc.array(
      fc.oneof(
        fc.constant(APACHE),
        fc.constant(CC_BY),
        fc.constantFrom(...kinds).map((kind) => limited(kind)),
        fc.constantFrom({ kind: 'none' }, { kind: 'unread' }, { kind: 'unknown' }),
      ),
      { maxLength: 3 },
    ),
    is: fc.record(
      Object.fromEntries(COMPONENTS.map((name) => [name, fc.constantFrom(...TRUTHS)])) as never,
      { requiredKeys: [] },
    ),
    lineageKnown: fc.boolean(),
  }) as fc.Arbitrary<Difference>;

  it('give one verdict each, the same every time, and never a meeting model with a limit', () => {
    fc.assert(
      fc.property(difference, (given) => {
        const facts = factsFor(given);
        const first = osaid(facts);
        expect(osaid(facts)).toEqual(first);
        expect(first.rule).toMatch(/^O[1-7]$/);
        expect(first.result === 'undetermined').toBe(first.missing.length > 0);
        if (g7(facts).label === 'Weights Available AI') expect(first.result).toBe('does-not-meet');
        if (strict(facts, first).result === 'meets') expect(first.result).toBe('meets');
        const { atLeast, atMost } = mof(facts);
        const openness = (value: number) => (value === 0 ? 0 : 4 - value);
        expect(openness(atMost)).toBeGreaterThanOrEqual(openness(atLeast));
        expect(euAiAct(facts).rule).toMatch(/^E(?:[1-9]|10)$/);
      }),
      { numRuns: 2000 },
    );
  });
});
