/** The hub's pages: what they are about, and where their authors speak. */
import { describe, expect, test } from 'vitest';
import { siteOf } from '../../lib/pages/registry.ts';
import { huggingFace } from '../../lib/pages/sites/huggingface.ts';
import { readBlocks } from '../../lib/scan/read.ts';

const FILES = import.meta.glob<string>('./huggingface/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function open(file: string): Document {
  const html = FILES[`./huggingface/${file}.html`] ?? '';
  return new DOMParser().parseFromString(html, 'text/html');
}

const at = (path: string): URL => new URL(path, 'https://huggingface.co');
const LLAMA = at('/meta-llama/Llama-3.1-8B-Instruct');

/** A page whose header has this data. */
function withProps(props: string): Document {
  const page = open('llama-3.1-8b-instruct');
  page.querySelector('[data-target=ModelHeader]')?.setAttribute('data-props', props);
  return page;
}

const subject = (page: Document, url = LLAMA) => huggingFace.read(page, url)?.subject;

describe('the subject', () => {
  test('is what the header declares', () => {
    expect(subject(open('llama-3.1-8b-instruct'))).toMatchObject({
      kind: 'model',
      id: 'meta-llama/Llama-3.1-8B-Instruct',
      license: 'llama3.1',
      baseModels: ['meta-llama/Llama-3.1-8B'],
    });
  });

  test('holds nothing of a logged-in reader', () => {
    const reading = huggingFace.read(open('logged-in'), at('/deepseek-ai/DeepSeek-R1'));
    expect(JSON.stringify(reading?.subject)).not.toMatch(/csrf|reader/i);
  });

  test('takes the first of a list of licenses', () =>
    expect(subject(open('not-known'))).toMatchObject({ license: 'apache-2.0' }));

  test('falls back on the chip', () =>
    expect(subject(open('chip-only'), at('/Qwen/Qwen2.5-72B-Instruct'))).toEqual({
      kind: 'model',
      id: 'Qwen/Qwen2.5-72B-Instruct',
      license: 'qwen',
    }));

  test.each([
    '{broken',
    'null',
    '[]',
    '{"model":null}',
    '{"model":{"id":7}}',
    '{"__proto__":{"model":{"id":"evil/model"}}}',
    `{"model":{"id":"a/b","x":"${'y'.repeat(5_000_000)}"}}`,
  ])('survives bad data: %#', (props) =>
    expect(subject(withProps(props))).toEqual({
      kind: 'model',
      id: 'meta-llama/Llama-3.1-8B-Instruct',
      license: 'llama3.1',
    }),
  );

  test('of license "other" has its name', () => {
    const model = {
      id: 'a/b',
      cardData: {
        license: 'other',
        license_name: 'nvidia-open-model-license',
        license_link: 'LICENSE',
      },
    };
    expect(subject(withProps(JSON.stringify({ model })))).toMatchObject({
      license: 'other',
      licenseName: 'nvidia-open-model-license',
      licenseLink: 'LICENSE',
    });
  });

  describe('has what its card says under "License"', () => {
    const card = (below: string) => {
      const page = open('license-other');
      const prose = page.querySelector('.model-card-content');
      prose?.insertAdjacentHTML('beforeend', below);
      return subject(page, at('/nvidia/Nemotron-Demo-8B'))?.licenseText;
    };
    const SECTION = '<h2>License</h2><p>The weights are under</p><ul><li>MIT</li></ul>';

    test('up to the next heading', () =>
      expect(card(`${SECTION}<h2>Citation</h2><p>Cite us.</p>`)).toBe(
        'The weights are under\nMIT',
      ));
    test('and nothing where two headings say so', () =>
      expect(card(SECTION + SECTION)).toBeUndefined());
    test('and nothing where none does', () =>
      expect(card('<h2>Usage</h2><p>Under MIT.</p>')).toBeUndefined());
    test('but never more than a part of a whole license', () =>
      expect(card(`<h2>License</h2>${'<p>word word</p>'.repeat(5000)}`)?.length).toBeLessThan(901));
  });

  test('takes the license from the tags where the card has none', () => {
    const model = { id: 'a/b', tags: ['license:mit', 'base_model:quantized:c/d'] };
    expect(subject(withProps(JSON.stringify({ model })))).toMatchObject({
      license: 'mit',
      tags: ['license:mit', 'base_model:quantized:c/d'],
    });
  });

  test('of an old address is what the header says', () => {
    const page = withProps(JSON.stringify({ model: { id: 'openai-community/gpt2' } }));
    expect(subject(page, at('/gpt2'))).toMatchObject({ id: 'openai-community/gpt2' });
  });

  test.each(['/', '/models', '/docs/hub', '/datasets/a/b', '/spaces/a/b', '/blog/a/b'])(
    'is none at %s',
    (path) =>
      expect(huggingFace.read(document.implementation.createHTMLDocument(), at(path))).toBeNull(),
  );
});

describe('the prose', () => {
  const words = (file: string, url = LLAMA) => {
    const reading = huggingFace.read(open(file), url);
    const blocks = reading ? readBlocks(reading.roots, reading.skip) : [];
    return blocks.map(({ block }) => block.text).join('\n');
  };

  test('is the card, without gate, code and neighbours', () => {
    const text = words('llama-3.1-8b-instruct');
    expect(text).toContain('Llama 3.1 8B Instruct is an open source large language model');
    expect(text).not.toMatch(/a gate might say|pipeline\(|Spaces using|Follow|journey/);
  });

  test('has headings without their anchors', () =>
    expect(words('olmo-2-7b').split('\n')[0]).toBe('Model card for OLMo 2 7B'));
});

test('a discussion can be opened where the model has them', () => {
  const url = 'https://huggingface.co/meta-llama/Llama-3.1-8B-Instruct/discussions/new';
  expect(huggingFace.read(open('llama-3.1-8b-instruct'), LLAMA)?.discussion).toBe(url);
  const off = withProps(JSON.stringify({ model: { id: 'a/b', discussionsDisabled: true } }));
  expect(huggingFace.read(off, LLAMA)?.discussion).toBeNull();
  const odd = withProps(JSON.stringify({ model: { id: 'a/b?x=y' } }));
  expect(huggingFace.read(odd, LLAMA)?.discussion).toBeNull();
});

test.each([
  ['https://huggingface.co/a/b', 'huggingface'],
  ['https://www.huggingface.co/a/b', 'huggingface'],
  ['https://hf.co/a/b', 'huggingface'],
  ['https://hf-mirror.com/a/b', 'huggingface'],
  ['https://huggingface.co.example.org/a/b', 'generic'],
])('%s is read by %s', (url, name) => expect(siteOf(new URL(url)).name).toBe(name));
