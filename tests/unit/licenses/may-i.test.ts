import { describe, expect, it } from 'vitest';
import { type Clause, mayI, type Question, type UseProfile } from '../../../lib/licenses/may-i.ts';
import { isInTerritory } from '../../../lib/licenses/territory.ts';

const PLAN: UseProfile = {
  commercial: true,
  monthlyUsers: 1000,
  yearlyRevenue: 1000,
  country: 'DE',
  redistribute: false,
  fineTune: false,
  trainOnOutputs: false,
  military: false,
  health: false,
  reproduce: false,
};
const clause = (kind: Clause['kind'], more: Partial<Clause> = {}): Clause => ({
  kind,
  license: 'x',
  section: '1',
  summary: 'A clause.',
  ...more,
});

const answerTo = (question: Question, clauses: Clause[], plan: Partial<UseProfile>, known = true) =>
  mayI(clauses, { ...PLAN, ...plan }, known).answers.find((answer) => answer.question === question)
    ?.answer;

describe('May I?', () => {
  it.each<[string, Question, Clause, Partial<UseProfile>, string | undefined]>([
    ['a cap above one’s users', 'commercial', clause('mau-cap', { value: 7e8 }), {}, 'yes'],
    ['a cap below', 'commercial', clause('mau-cap', { value: 7e8 }), { monthlyUsers: 8e8 }, 'no'],
    [
      'a cap, users not said',
      'commercial',
      clause('mau-cap', { value: 7e8 }),
      { monthlyUsers: null },
      'ask-a-lawyer',
    ],
    [
      'revenue over the cap',
      'commercial',
      clause('revenue-cap', { value: 1e6 }),
      { yearlyRevenue: 2e6 },
      'no',
    ],
    [
      'a cap on revenue, no business',
      'use',
      clause('revenue-cap', { value: 1e6 }),
      { commercial: false, yearlyRevenue: 2e6 },
      'yes',
    ],
    ['non-commercial, a business', 'commercial', clause('non-commercial'), {}, 'no'],
    ['non-commercial, none', 'use', clause('non-commercial'), { commercial: false }, 'yes'],
    ['an excluded place', 'use', clause('territory', { value: ['EU'] }), {}, 'no'],
    [
      'an excluded place for some models',
      'use',
      clause('territory', { value: ['EU'], scope: 'multimodal models' }),
      {},
      'ask-a-lawyer',
    ],
    ['another place', 'use', clause('territory', { value: ['EU'] }), { country: 'JP' }, 'yes'],
    [
      'training on outputs',
      'train-on-outputs',
      clause('output-use'),
      { trainOnOutputs: true },
      'no',
    ],
    ['military use under a ban', 'military', clause('no-military'), { military: true }, 'no'],
    [
      'military use under a policy',
      'military',
      clause('acceptable-use-policy'),
      { military: true },
      'ask-a-lawyer',
    ],
    [
      'sharing where it is barred',
      'redistribute',
      clause('no-redistribution'),
      { redistribute: true },
      'no',
    ],
    [
      'tuning in private under ND',
      'fine-tune',
      clause('no-derivatives'),
      { fineTune: true },
      'ask-a-lawyer',
    ],
    ['what is not planned is not answered', 'military', clause('no-military'), {}, undefined],
  ])('%s', (_why, question, given, plan, expected) => {
    expect(answerTo(question, [given], plan)).toBe(expected);
  });

  it('says "ask" to everything where a license is not read', () => {
    expect(answerTo('use', [], {}, false)).toBe('ask-a-lawyer');
  });
  it('names the clauses that decide', () => {
    const given = clause('non-commercial');
    expect(
      mayI([given], PLAN, true).answers.find(({ question }) => question === 'commercial')?.clauses,
    ).toEqual([given]);
  });
  it('lists duties as they fall due', () => {
    const naming = clause('naming', { duty: 'Begin the name with it.' });
    const badge = clause('attribution-display', { duty: 'Show the badge.' });
    const notice = clause('notice-retention', { duty: 'Keep the notice.' });
    const all = [naming, badge, notice];
    expect(mayI(all, PLAN, true).duties).toEqual([badge]);
    expect(mayI(all, { ...PLAN, redistribute: true, fineTune: true }, true).duties).toEqual(all);
  });
});

describe('territories', () => {
  it.each([
    ['DE', 'EU', true],
    ['GB', 'EU', false],
    ['GB', 'United Kingdom', true],
    ['KR', 'South Korea', true],
    ['US', 'CN', false],
  ])('%s in %s: %s', (country, place, expected) =>
    expect(isInTerritory(country, place)).toBe(expected),
  );
});
