/** Addresses of the hub: which are a model's, and which only look so. */
import { describe, expect, test } from 'vitest';
import { idInPath, kindInPath } from '../../../lib/pages/huggingface/paths.ts';
import { siteOf } from '../../../lib/pages/registry.ts';
import { parse } from './opened.ts';

const at = (path: string): URL => new URL(path, 'https://huggingface.co');

test.each([
  ['/', 'home'],
  ['/models', 'list'],
  ['/models?other=base_model:finetune:a/b', 'list'],
  ['/meta-llama/Llama-3.1-8B', 'model'],
  ['/meta-llama/Llama-3.1-8B?library=transformers', 'model'],
  ['/meta-llama/Llama-3.1-8B/tree/main/original', 'model'],
  ['/meta-llama/Llama-3.1-8B/blob/refs%2Fpr%2F25/README.md', 'file'],
  ['/meta-llama/Llama-3.1-8B/blame/main/README.md', 'file'],
  ['/meta-llama/Llama-3.1-8B/discussions', 'discussion'],
  ['/meta-llama/Llama-3.1-8B/discussions/12', 'discussion'],
  ['/meta-llama', 'profile'],
  ['/meta-llama/models', 'profile'],
  ['/gpt2', 'profile'],
  ['/datasets/a/b', 'dataset'],
  ['/datasets/a/b/blob/main/README.md', 'dataset'],
  ['/spaces/a/b', 'space'],
  ['/papers/2407.21783', 'paper'],
  ['/papers', 'list'],
  ['/blog/llama31', 'article'],
  ['/blog/acme/llama31', 'article'],
  ['/docs/transformers/model_doc/llama3', 'docs'],
  ['/collections/google/gemma-2', 'collection'],
  ['/docs', null],
  ['/settings/tokens', null],
  ['/login', null],
  ['/api/models/a', null],
  ['/organizations/new', null],
])('%s is %s', (path, kind) => expect(kindInPath(at(path))).toBe(kind));

test.each([
  ['/a/b', 'a/b'],
  ['/a/b/tree/main', 'a/b'],
  ['/a.b/Qwen3-0.6B-ctx512_0.3.4', 'a.b/Qwen3-0.6B-ctx512_0.3.4'],
  ['/a', null],
  ['/-a/b', null],
  [`/a/${'b'.repeat(97)}`, null],
  ['/a/%D1%81', null],
  ['/datasets/a', null],
  ['/a/collections', null],
])('the id in %s', (path, id) => expect(idInPath(at(path))).toBe(id));

describe('lists', () => {
  const listed = (body: string, path = '/models') =>
    siteOf(at(path))
      .listed?.(parse(`<body><main>${body}</main></body>`), at(path))
      .map(({ id }) => id);

  test.each([
    ['<article><a href="/a/b"><h4>a/b</h4></a></article>', ['a/b']],
    ['<article><a href="https://hf.co/a/b#x"><h4>a/b</h4></a></article>', ['a/b']],
    ['<article><a href="https://www.huggingface.co./a/b?x=y">a/b</a></article>', ['a/b']],
    ['<article><a href="/a"><img></a><a href="/a/b">b</a></article>', ['a/b']],
    ['<li><a href="/a/b">b</a> <a href="/c/d">d</a></li>', ['a/b', 'c/d']],
    ['<p>See <a href="/a/b">a/b</a></p>', []],
    ['<div class="prose"><ul><li><a href="/a/b">a/b</a></li></ul></div>', []],
    ['<article><a href="/datasets/a/b">a/b</a></article>', []],
    ['<article><a href="/a/b/discussions">12</a></article>', []],
    ['<article><a href="//evil.org/a/b">a/b</a></article>', []],
    ['<article><a href="javascript:a/b">a/b</a></article>', []],
  ])('%s', (body, ids) => expect(listed(body)).toEqual(ids));

  test('leave out the model that the page is about', () =>
    expect(listed('<article><a href="/A/b">A/b</a></article>', '/a/B/tree/main')).toEqual([]));

  test('give the card that a filter dims, and the name in it', () => {
    const body = '<article><a href="/a/b"><header title="a/b"><h4>a/b</h4></header></a></article>';
    const page = parse(`<body><main>${body}</main></body>`);
    const [model] = siteOf(at('/models')).listed?.(page, at('/models')) ?? [];
    expect(model?.card.localName).toBe('article');
    expect(model?.anchor.localName).toBe('h4');
    expect(model?.subject).toEqual({ kind: 'model', id: 'a/b' });
  });
});

test('a gate is a fact about the model', () => {
  const gated = (value: unknown) => {
    const props = JSON.stringify({ model: { id: 'a/b', gated: value } }).replaceAll('"', '&quot;');
    const page = parse(`<body><div data-target="ModelHeader" data-props="${props}"></div></body>`);
    return siteOf(at('/a/b')).read(page, at('/a/b'))?.gated;
  };
  expect([gated('auto'), gated('manual'), gated(true)]).toEqual([true, true, true]);
  expect([gated(false), gated(undefined)]).toEqual([undefined, undefined]);
});
