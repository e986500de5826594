/** An organization's own data: read by the dataset's rules, laid over it, shown as theirs. */
import { describe, expect, test } from 'vitest';
import { houseOn, type Overlay, withOverlay } from '../../../lib/dataset/overlay.ts';
import { readOverlay } from '../../../lib/dataset/overlay-file.ts';
import { createEngine } from '../../../lib/engine.ts';
import { fixture as FIXTURE } from '../dataset-fixture.ts';

const TODAY = '2026-11-23';
const engine = createEngine(FIXTURE);
const known = () => {
  const { licenses, families, variants } = engine.known();
  return {
    licenses: new Set(licenses),
    families: new Set(families),
    variants: new Set(variants),
  };
};

const FILE = `
organization: Acme
licenses:
  - id: acme-internal
    name: Acme Internal License
    spdx: null
    text: https://acme.example/license
    checked: 2026-01-01
    terms: limited
    permits: { commercial: limited, redistribution: no, derivatives: yes }
    derivatives: { terms: same }
    limits:
      - kind: no-redistribution
        section: '3'
        summary: Nobody outside the company may have it.
        failsOsd: true
models:
  - id: acme-lm-9
    name: Acme LM 9
    maker: Acme
    released: 2026-01-01
    checked: 2026-01-01
    modality: [text]
    ids: [acme/lm-9*]
    sources: { wiki: https://acme.example/wiki }
    access: { is: open }
    licenses: { weights: [{ license: acme-internal, at: wiki }] }
    components: { final-weights: { is: yes, at: wiki } }
policy:
  - { license: mit, use: allowed }
  - { license: acme-internal, use: ask, says: Ask the model office. }
  - { verdict: restricted-weights, use: forbidden }
`;

function read(text: string): Overlay {
  const result = readOverlay('acme.yaml', text, known(), TODAY);
  if (!('ok' in result)) throw new Error(JSON.stringify(result.problems));
  return result.ok;
}

const problems = (text: string) => {
  const result = readOverlay('acme.yaml', text, known(), TODAY);
  return 'ok' in result ? [] : result.problems;
};

describe('an overlay', () => {
  test('adds models and licenses, and changes nothing of ours', () => {
    const before = JSON.stringify(FIXTURE);
    const own = createEngine(withOverlay(FIXTURE, read(FILE)));
    const found = own.assessModel({ id: 'acme/lm-9-instruct' });
    expect(found.model).toBe('acme-lm-9');
    expect(found.license.governing).toEqual(['acme-internal']);
    expect(found.verdict).toBe('restricted-weights');
    expect(own.modelIn('we use Acme LM 9 here')?.model).toBe('acme-lm-9');
    expect(JSON.stringify(FIXTURE)).toBe(before);
    expect(engine.assessModel({ id: 'acme/lm-9-instruct' }).model).toBeNull();
  });

  test('reads JSON as it reads YAML', () => {
    const json = JSON.stringify({ organization: 'Acme', policy: [{ license: 'mit', use: 'ask' }] });
    expect(read(json)).toMatchObject({ organization: 'Acme', policy: [{ use: 'ask' }] });
  });

  test('says whose words they are, the most exact rule first', () => {
    const overlay = read(FILE);
    const own = createEngine(withOverlay(FIXTURE, overlay));
    const found = own.assessModel({ id: 'acme/lm-9' });
    expect(houseOn(overlay, found)).toMatchObject({
      organization: 'Acme',
      facts: true,
      rule: { use: 'ask', says: 'Ask the model office.' },
    });
    const unknown = own.assessModel({ id: 'nobody/nothing' });
    expect(houseOn(overlay, unknown)).toBeNull();
  });
});

describe('a bad file says where and why', () => {
  test.each([
    ['organization: [', /./],
    ['licenses: []', /organization/],
    ['organization: Acme\nmodel: []', /no such field: "model"/],
    ['organization: Acme\npolicy:\n  - { use: allowed }', /name one of/],
    ['organization: Acme\npolicy:\n  - { license: nope, use: ask }', /no license "nope"/],
    ['organization: Acme\npolicy:\n  - { model: nope, use: ask }', /no model "nope"/],
    [
      FILE.replace('license: acme-internal, at', 'license: acme-internl, at'),
      /did you mean "acme-internal"/,
    ],
  ])('%#', (text, message) => {
    const found = problems(text);
    expect(found[0]?.message).toMatch(message);
    expect(found[0]?.line).toBeGreaterThan(0);
  });
});
