/** A wrong file gets a message with its line and what to write instead. */
import { describe, expect, test } from 'vitest';
import { checkData } from '../../../lib/dataset/check.ts';
import { parseData } from '../../../lib/dataset/source.ts';

const TODAY = '2026-11-23';

const LICENSE = `id: mit
name: MIT License
hubTags: [mit]
spdx: MIT
text: https://opensource.org/license/mit
checked: 2026-11-01
terms: osi
permits: { commercial: yes, redistribution: yes, derivatives: yes }
derivatives: { terms: any }
`;

const FAMILY = `id: acme-1
name: Acme 1
maker: Acme
released: 2025-01-01
checked: 2026-11-01
modality: [text]
ids: [acme/acme-1-*]
sources:
  card: https://huggingface.co/acme/acme-1-7b
access: { is: open, at: card }
licenses:
  weights: [{ license: mit, since: 2025-01-01, at: card }]
components:
  final-weights: { is: yes, at: card }
`;

const OTHER = FAMILY.replaceAll('acme-1', 'acme-2').replaceAll('Acme 1', 'Acme 2');

const FILES = {
  'data/licenses/mit.yaml': LICENSE,
  'data/models/acme/acme-1.yaml': FAMILY,
  'data/models/acme/acme-2.yaml': OTHER,
};

/** Problems of these files with one of them changed, or another beside them. */
function problemsWith(changes: Readonly<Record<string, string>>): string[] {
  const data = parseData(new Map(Object.entries({ ...FILES, ...changes })));
  return checkData(data, TODAY).map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

/** The same, with one line of the family's file put another way. */
function familyWith(line: string, instead: string): string[] {
  expect(FAMILY).toContain(line);
  return problemsWith({ 'data/models/acme/acme-1.yaml': FAMILY.replace(line, instead) });
}

function licenseWith(line: string, instead: string): string[] {
  expect(LICENSE).toContain(line);
  return problemsWith({ 'data/licenses/mit.yaml': LICENSE.replace(line, instead) });
}

const F = 'data/models/acme/acme-1.yaml';
const L = 'data/licenses/mit.yaml';

test('the right files have no problem', () => {
  expect(problemsWith({})).toEqual([]);
});

test('a license that adds to one which is not there', () => {
  expect(licenseWith('spdx: MIT', 'spdx: MIT\naddsTo: mti')).toEqual([
    `${L}:5: addsTo: no license "mti" in data/licenses; did you mean "mit"?`,
  ]);
});

describe('what does not fit the schema', () => {
  test.each([
    ['a field that is missing', 'maker: Acme\n', '', `${F}:1: maker: missing; write text`],
    [
      'a field that does not exist',
      'maker:',
      'makers:',
      `${F}:1: the file: no such field: "makers"`,
    ],
    ['an empty field', 'modality: [text]', 'modality:', `${F}:6: modality: empty; write a list`],
    ['a word not on the list', '[text]', '[txet]', `${F}:6: modality.0: write "text" (one of:`],
    [
      'a date that is none',
      'released: 2025-01-01',
      'released: last year',
      `${F}:4: released: write YYYY`,
    ],
    [
      'a day that is none',
      'checked: 2026-11-01',
      'checked: 2026-13-01',
      `${F}:5: checked: write a day`,
    ],
    ['half an address', 'card: https://', 'card: ', `${F}:9: sources.card: write a whole address`],
    ['an id in capitals', 'id: acme-1', 'id: Acme', `${F}:1: id: write lower case`],
    [
      'a component nobody knows',
      'final-weights:',
      'weigths:',
      `${F}:14: components: no such field: "weigths"`,
    ],
    [
      'a truth nobody knows',
      'is: yes, at',
      'is: maybe, at',
      `${F}:14: components.final-weights.is: write one of`,
    ],
    ['no YAML', 'maker: Acme', 'maker: [Acme', `${F}:4: `],
  ])('%s', (_what, line, instead, message) => {
    expect(familyWith(line, instead).join('\n')).toContain(message);
  });
});

describe('references', () => {
  test('a source that is not there', () => {
    expect(familyWith('is: yes, at: card', 'is: yes, at: crad')).toEqual([
      `${F}:14: components.final-weights.at: no source "crad"; did you mean "card"?`,
    ]);
  });

  test('a license that is not there', () => {
    expect(familyWith('license: mit', 'license: mti')).toEqual([
      `${F}:12: no license "mti" in data/licenses; did you mean "mit"?`,
    ]);
  });

  test('a base that is not there', () => {
    const bases = 'bases: [{ family: llama-9, relation: finetune, at: card }]\nsources:';
    expect(familyWith('sources:', bases)).toEqual([
      `${F}:8: bases: no family "llama-9" in data/models; add it to data/models`,
    ]);
  });

  test('a variant of a base that is not there', () => {
    const base = '{ family: acme-2, variant: acme-2-xl, relation: finetune, at: card }';
    expect(familyWith('sources:', `bases: [${base}]\nsources:`)).toEqual([
      `${F}:8: bases: acme-2 has no variant "acme-2-xl"`,
    ]);
  });

  test('a license beside another that is not there', () => {
    expect(familyWith('license: mit,', 'license: mit, besides: [llama9],')).toEqual([
      `${F}:12: no license "llama9" in data/licenses; add it to data/licenses`,
    ]);
  });

  test('a family of a series that is not there', () => {
    const series = '- { name: Acme, families: [acme-1, acme-3] }\n';
    expect(problemsWith({ 'data/series.yaml': series })).toEqual([
      'data/series.yaml:1: Acme: no family "acme-3" in data/models; did you mean "acme-1"?',
    ]);
  });

  test('a kind of maker for a folder that is not there', () => {
    const makers = 'research: [nobody]\nnonprofit: []\nperson: []\n';
    expect(problemsWith({ 'data/makers.yaml': makers })).toEqual([
      'data/makers.yaml:1: research: no folder data/models/nobody; leave it out',
    ]);
  });

  test('an opinion on a family that is not there', () => {
    const map = 'osai: {}\nmot:\n  Acme.yml: { family: acme-9, by: name }\n';
    expect(problemsWith({ 'data/opinions/map.yaml': map })).toEqual([
      'data/opinions/map.yaml:3: mot: no entry "Acme.yml" in data/opinions/mot.json',
      'data/opinions/map.yaml:3: mot.Acme.yml: no family "acme-9"; did you mean "acme-1"?',
    ]);
  });
});

describe('statements and dates', () => {
  test.each(['no', 'partial'])('a "%s" without a statement', (is) => {
    const added = `  final-weights: { is: yes, at: card }\n  training-code: { is: ${is}, at: card }`;
    expect(familyWith('  final-weights: { is: yes, at: card }', added)).toEqual([
      `${F}:15: components.training-code: "${is}" needs the statement behind it, in your words (says: …)`,
    ]);
  });

  test('a fact without a source', () => {
    expect(familyWith('is: yes, at: card', 'is: yes')).toEqual([
      `${F}:14: components.final-weights: say where it stands (at: …), or leave it out`,
    ]);
  });

  test('an opinion of the maker without a source', () => {
    expect(familyWith('components:', 'saysOpenSource: { is: yes }\ncomponents:')).toEqual([
      `${F}:13: saysOpenSource: say where (at: …), or leave it out`,
    ]);
  });

  test.each([
    ['released: 2025-01-01', 'released: 2027-01-01', 4, 'released: 2027-01-01'],
    ['checked: 2026-11-01', 'checked: 2026-12-01', 5, 'checked: 2026-12-01'],
    ['since: 2025-01-01', 'since: 2027-01', 12, 'licenses.weights.0.since: 2027-01'],
  ])('%s in the future', (line, instead, at, start) => {
    expect(familyWith(line, instead)).toEqual([
      `${F}:${at}: ${start} is in the future; today is ${TODAY}`,
    ]);
  });

  test('a license that ends before it begins', () => {
    const [problem] = familyWith('since: 2025-01-01,', 'since: 2025-01-01, until: 2024-01-01,');
    expect(problem).toContain(`${F}:12: licenses.weights.0.until: ends before it begins`);
  });

  test('two licenses in force at once', () => {
    const two = 'weights: [{ license: mit, at: card }, { license: unread, at: card }]';
    const line = 'weights: [{ license: mit, since: 2025-01-01, at: card }]';
    expect(familyWith(line, two)[0]).toContain(`${F}:12: licenses.weights: 2 licenses in force`);
  });
});

describe('access', () => {
  test('a closed model has to say that its weights are kept', () => {
    expect(familyWith('access: { is: open, at: card }', 'access: { is: none, at: card }')).toEqual([
      `${F}:14: access none needs components.final-weights: { is: no, at, says }`,
    ]);
  });

  test('weights need terms, if only "unread"', () => {
    const line = 'licenses:\n  weights: [{ license: mit, since: 2025-01-01, at: card }]';
    expect(familyWith(line, 'licenses: {}')[0]).toContain(`${F}:11: licenses.weights: missing`);
  });
});

describe('claims by two files', () => {
  test('a hub id', () => {
    expect(familyWith('ids: [acme/acme-1-*]', 'ids: [acme/acme-2-*]')).toEqual([
      'data/models/acme/acme-2.yaml:7: hub id "acme/acme-2-*" is claimed by acme-1 too (data/models/acme/acme-1.yaml:7); leave it to one',
    ]);
  });

  test('a hub id of a family and of its own variant, in whatever case', () => {
    const variants = 'variants: [{ id: acme-1.1, name: Acme 1.1, ids: [acme/Acme-1-*] }]';
    expect(familyWith('components:', `${variants}\ncomponents:`)).toEqual([
      `${F}:13: hub id "acme/Acme-1-*" is claimed by acme-1 too (${F}:7); leave it to one`,
    ]);
  });

  test('a whole id of a family that a pattern of its own variant matches', () => {
    const ids = 'ids: [acme/acme-1-*, acme/Acme-1.1-7b]';
    const variants = 'variants: [{ id: acme-1.1, name: Acme 1.1, ids: [acme/acme-1.1-*] }]';
    const text = FAMILY.replace('ids: [acme/acme-1-*]', ids).replace(
      'components:',
      `${variants}\ncomponents:`,
    );
    expect(problemsWith({ [F]: text })).toEqual([
      `${F}:7: "acme/Acme-1.1-7b" is of variant acme-1.1 by its pattern, but a whole id here wins; take it out`,
    ]);
  });

  test('a hub id of a family and of another one’s variant', () => {
    const variants = 'variants: [{ id: acme-1.1, name: Acme 1.1, ids: [acme/acme-2-*] }]';
    expect(familyWith('components:', `${variants}\ncomponents:`)[0]).toContain(
      'hub id "acme/acme-2-*" is claimed by acme-1, variant acme-1.1 too',
    );
  });

  test('globs that match one another’s ids', () => {
    const [problem] = familyWith('ids: [acme/acme-1-*]', 'ids: [acme/*-instruct]');
    expect(problem).toContain(
      'what "acme/*-instruct" and "acme/acme-2-*" both match is claimed by',
    );
  });

  test('a glob inside a wider one is fine', () => {
    expect(familyWith('ids: [acme/acme-1-*]', 'ids: [acme/*]')).toEqual([]);
  });

  test('a name', () => {
    expect(familyWith('name: Acme 1', 'name: Acme-2')[0]).toContain('name "Acme 2" is claimed by');
  });

  test('a name of a family and of its own variant', () => {
    const variants = 'variants: [{ id: acme-1.1, name: Acme 1.1 }]';
    expect(familyWith('components:', `names: [Acme-1.1]\n${variants}\ncomponents:`)).toEqual([
      `${F}:13: name "Acme 1.1" is claimed by acme-1, variant acme-1.1 too (${F}:14); leave it to one`,
    ]);
  });

  test('a hub tag', () => {
    const isc = LICENSE.replace('id: mit', 'id: isc');
    expect(problemsWith({ 'data/licenses/isc.yaml': isc })).toEqual([
      `${L}:3: hub tag "mit" is claimed by isc too (data/licenses/isc.yaml:3); leave it to one`,
    ]);
  });

  test('a size that is no less the family’s than the variant’s', () => {
    const variants = 'variants: [{ id: acme-1.1, name: Acme 1.1, sizes: [7B] }]\ncomponents:';
    expect(familyWith('components:', `sizes: [7B]\n${variants}`)).toEqual([
      `${F}:14: variants.0.sizes: all of the family's sizes, so no size tells it; leave them out`,
    ]);
  });

  test('an id that is not the file’s name', () => {
    expect(familyWith('id: acme-1', 'id: acme-9')).toEqual([
      `${F}:1: the id is acme-9: name the file data/models/acme/acme-9.yaml`,
    ]);
  });
});

describe('licenses', () => {
  test.each([
    ['terms: osi', 'terms: limited', `${L}:7: terms: "limited" needs a limit with failsOsd: true`],
    [
      'text: https://opensource.org/license/mit',
      'text: null',
      `${L}:5: text: a license with terms`,
    ],
    ['checked: 2026-11-01', 'checked: 2027-01-01', `${L}:6: checked: 2027-01-01 is in the future`],
  ])('%s put as %s', (line, instead, message) => {
    expect(licenseWith(line, instead)[0]).toContain(message);
  });

  test('a limit without its clause', () => {
    const limit = 'limits:\n  - { kind: mau-cap, summary: A cap on users., failsOsd: true }\n';
    const problems = problemsWith({ 'data/licenses/mit.yaml': LICENSE + limit });
    expect(problems).toContainEqual(
      expect.stringContaining(`${L}:11: limits.0.section: missing; write`),
    );
  });

  test('a limit that fails the Open Source Definition and does not say so', () => {
    const limit =
      'limits:\n  - { kind: mau-cap, section: "2", summary: A cap on users., failsOsd: false }\n';
    const [problem] = problemsWith({ 'data/licenses/mit.yaml': LICENSE + limit });
    expect(problem).toBe(
      `${L}:11: limits.0: mau-cap fails the Open Source Definition; write failsOsd: true`,
    );
  });
});
