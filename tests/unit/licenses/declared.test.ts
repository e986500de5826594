import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { licenseOfLink } from '../../../lib/licenses/of-link.ts';
import { isLicenseHeading } from '../../../lib/licenses/section.ts';
import { statedLicense } from '../../../lib/licenses/stated.ts';
import { assessModel } from '../../../lib/verdict/assess.ts';
import { fixture } from '../dataset-fixture.ts';

const stated = (section: string) => statedLicense(fixture, section)?.id ?? null;
const linked = (link: string) => licenseOfLink(fixture, link)?.id ?? null;

describe('the license that a section states for the model', () => {
  it.each([
    ['The model is released under the MIT License.', 'mit'],
    ['The weights are available under CC BY-NC 4.0.', 'cc-by-nc-4.0'],
    ['MIT License', 'mit'],
    ['Code and model weights are licensed under Apache 2.0.', 'apache-2.0'],
    ['The code is under the MIT License.\nThe weights are under CC-BY-NC-4.0.', 'cc-by-nc-4.0'],
    ['本仓库的代码和权重依照 Apache-2.0 协议开源。', 'apache-2.0'],
  ])('%s', (text, license) => {
    expect(stated(text)).toBe(license);
  });
  it.each([
    ['of the code alone', 'The code in this repository is under the MIT License.'],
    ['of the base', 'It is based on a model under the Apache 2.0 license.'],
    ['of the data', 'The dataset is published under CC BY-NC 4.0.'],
    ['denied', 'It is not under the MIT License.'],
    ['two of them', 'The small model is under Apache 2.0. The large model is under CC-BY-NC-4.0.'],
    ['changed, and so another text', 'The weights are released under a modified MIT License.'],
    ['an institute', 'We thank our friends at MIT for their help.'],
    ['no name at all', 'See the LICENSE file for the Model License.'],
  ])('none: %s', (_why, text) => {
    expect(stated(text)).toBeNull();
  });
  it('answers for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect([null, 'string']).toContain(stated(text) === null ? null : typeof stated(text));
      }),
    );
  });
});

describe('where a license link leads', () => {
  it.each([
    ['https://example.org/mit', 'mit'],
    ['https://www.example.org/mit/', 'mit'],
    ['https://opensource.org/licenses/MIT', 'mit'],
    ['https://spdx.org/licenses/Apache-2.0.html', 'apache-2.0'],
    ['https://choosealicense.com/licenses/gpl-3.0/', 'gpl-3.0'],
    ['https://creativecommons.org/licenses/by-nc/4.0/legalcode', 'cc-by-nc-4.0'],
    ['https://huggingface.co/meta-llama/Llama-3.1-8B/blob/main/LICENSE', 'llama3.1'],
    ['https://huggingface.co/Qwen/Qwen2.5-3B/raw/main/LICENSE.txt', 'qwen-research'],
  ])('%s', (link, license) => {
    expect(linked(link)).toBe(license);
  });
  it.each([
    'LICENSE',
    'https://huggingface.co/meta-llama/Llama-3.1-8B/blob/main/README.md',
    'https://huggingface.co/nobody/nothing/blob/main/LICENSE',
    'https://example.com/mit',
    'javascript:alert(1)//mit',
    'https://',
  ])('nowhere we know: %s', (link) => {
    expect(linked(link)).toBeNull();
  });
});

it.each([
  ['License', true],
  ['📜 License', true],
  ['4. Model License', true],
  ['许可证', true],
  ['ライセンス', true],
  ['Licensed to whom?', false],
  ['Usage', false],
])('heading %s', (heading, is) => {
  expect(isLicenseHeading(heading)).toBe(is);
});

describe('a card that contradicts its own tag', () => {
  const card = (more: object) =>
    assessModel(fixture, { id: 'someone/new', license: 'mit', ...more });
  const NC = 'cc-by-nc-4.0';
  it.each([
    ['name', { licenseName: NC }],
    ['link', { licenseLink: 'https://creativecommons.org/licenses/by-nc/4.0/' }],
    ['text', { licenseText: 'The weights are under CC-BY-NC-4.0.' }],
  ])('in its %s, whose limits count', (from, more) => {
    const model = card(more);
    expect(model.mismatch).toEqual({ declared: 'mit', known: NC, from });
    expect(model.license).toMatchObject({ declared: 'mit', governing: [NC, 'mit'] });
    expect(model).toMatchObject({ commercialUse: 'limited', verdict: 'restricted-weights' });
  });
  it('is reported though the tag is the stricter one, which governs alone', () => {
    const model = card({ license: NC, licenseText: 'The model is under the MIT License.' });
    expect(model.mismatch).toEqual({ declared: NC, known: 'mit', from: 'text' });
    expect(model.license.governing).toEqual([NC]);
  });
  it('agrees with itself', () => {
    expect(card({ licenseText: 'The model is under the MIT License.' }).mismatch).toBeNull();
  });
  it('says through its link what a tag of "other" leaves open', () => {
    const model = card({ license: 'other', licenseLink: 'https://example.org/qwen-research' });
    expect(model.license).toMatchObject({ declared: 'qwen-research' });
    expect(model.mismatch).toBeNull();
  });
  it('decides nothing where the maker’s own license is known', () => {
    const model = assessModel(fixture, {
      id: 'Qwen/Qwen2.5-7B',
      license: 'apache-2.0',
      licenseText: 'The weights are under CC-BY-NC-4.0.',
    });
    expect(model).toMatchObject({ mismatch: null, commercialUse: 'yes' });
  });
});
