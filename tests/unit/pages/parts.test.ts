/** What the adapters are made of, and what becomes of them where a site has changed or is hostile. */
import { describe, expect, test } from 'vitest';
import { healthOf, healthText } from '../../../lib/pages/health.ts';
import { addressOf, nameOf } from '../../../lib/pages/name.ts';
import { SITES, siteOf } from '../../../lib/pages/registry.ts';
import { fits } from '../../../lib/pages/template.ts';
import { EXPECTED } from '../../pages/expectations.ts';
import { fileOf, open, parse } from './opened.ts';

const at = (path: string): URL => new URL(path, 'https://example.org');
const page = (body: string, head = ''): globalThis.Document =>
  parse(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);

describe('templates', () => {
  test.each([
    ['/library/{model}', '/library/llama3.1:8b', ['llama3.1:8b']],
    ['/library/{model}', '/library/llama3.1/', ['llama3.1']],
    ['/library/{model}', '/library/llama3.1/tags', null],
    ['/library/{model}/*', '/library/llama3.1/tags', ['llama3.1']],
    ['/{owner}/{name}', '/a/b', ['a', 'b']],
    ['/{owner}/{name}', '/a', null],
    ['/{owner}/{name}', '/a//b', null],
    ['/', '/', []],
    ['/*', '/', []],
    ['/*', '/a/b/c', []],
    ['/{o}/{r}/blob/**.md', '/o/r/blob/main/docs/x.md', ['o', 'r']],
    ['/{o}/{r}/blob/**.md', '/o/r/blob/main/x.py', null],
    ['/Kimi-{model}', '/Kimi-K2', ['K2']],
    ['/a.b', '/axb', null],
    ['/blog?id=', '/blog?id=qwen3', []],
    ['/blog?id=', '/blog', null],
  ])('%s on %s', (template, path, values) => expect(fits(template, at(path))).toEqual(values));
});

describe('names', () => {
  test.each([
    ['<h1> Llama\n <b>3.1</b> </h1>', '<title>Old</title>', 'Llama 3.1'],
    ['', '<meta property="og:title" content="Llama 3.1 | Maker"><title>x</title>', 'Llama 3.1'],
    ['<h1></h1>', '<title>Llama 3.1 — Maker of models</title>', 'Llama 3.1'],
    ['<p>no name</p>', '', ''],
  ])('of %s', (body, head, name) => expect(nameOf(page(body, head))).toBe(name));

  test('are cut', () => expect(nameOf(page(`<h1>${'x'.repeat(1e6)}</h1>`)).length).toBe(300));

  test('and addresses have no place on the page', () => {
    expect(addressOf(at('/a?b=c#d'))).toBe('https://example.org/a?b=c');
    expect(addressOf(at(`/${'x'.repeat(5000)}`)).length).toBe(1000);
  });
});

describe('a site that has changed', () => {
  const url = new URL('https://ollama.com/library/llama3.1');
  const changed = () => page('<main><h1>llama3.1</h1><p>An open source model</p></main>');

  test('is read as any page is, and says so', () => {
    const reading = siteOf(url).read(changed(), url);
    expect(reading?.fallback).toBe(true);
    expect(reading?.subject).toMatchObject({ kind: 'model', name: 'llama3.1', address: url.href });
    expect(reading?.roots.map(({ localName }) => localName)).toEqual(['main']);
  });

  test('is not one that has nothing to say', () => {
    const silent = page('<div id="summary"></div>');
    expect(siteOf(url).read(silent, url)).toMatchObject({ roots: [] });
    expect(siteOf(url).read(silent, url)?.fallback).toBeUndefined();
  });

  test('of the hub is noticed where a README has to be', () => {
    const hub = new URL('https://huggingface.co/a/b');
    const props = JSON.stringify({ model: { id: 'a/b', cardExists: true } }).replaceAll(
      '"',
      '&quot;',
    );
    const header = `<div data-target="ModelHeader" data-props="${props}"><h1>b</h1></div>`;
    const reading = siteOf(hub).read(page(`<main>${header}<p>Text</p></main>`), hub);
    expect(reading?.fallback).toBe(true);
    expect(reading?.skip).toContain('ModelHeader');
  });

  test('has a health report without words of the page', () => {
    const report = healthText(healthOf(siteOf(url), changed(), url));
    expect(report).toContain('Site: ollama (ollama.com), page: model');
    expect(report).toContain('generic reading');
    expect(report).toContain('prose #display, #summary-content: 0');
    expect(report).not.toMatch(/llama3\.1|An open source/);
  });
});

test.each(EXPECTED.map((one) => [`${one.site}/${one.file}`, one] as const))(
  '%s is in good health',
  (_, expected) => {
    const url = new URL(expected.url);
    const health = healthOf(siteOf(url), open(expected), url);
    expect(health.fallback).toBe(false);
    expect(healthText(health)).toContain(`Site: ${expected.site}`);
  },
);

/** Pages that mean no good, or are broken. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['an empty file', ''],
  ['no body', '<html><head></head></html>'],
  ['no header', '<body><div data-target="ModelHeader"></div></body>'],
  ['broken JSON', '<body><div data-target="ModelHeader" data-props="{"><h1>x</h1></div></body>'],
  [
    'JSON of other types',
    '<body><div data-target="ModelHeader" data-props="[[1,null]]"></div></body>',
  ],
  [
    'clobbered names',
    '<body><form name="querySelector"><input name="parentElement"><input name="closest"><h1>x</h1></form><img name="querySelectorAll"><img name="body"></body>',
  ],
  [
    'huge attributes',
    `<body><h1 title="${'x'.repeat(2e6)}">x</h1><a href="/${'y'.repeat(1e6)}/z">z</a></body>`,
  ],
  [
    'bad links',
    '<body><main><a href="https://[">a</a><a href="//">b</a><a href="javascript:alert(1)">c</a><a href="/%E0%A4%A/x">d</a></main></body>',
  ],
  ['deep nesting', `<body>${'<div>'.repeat(3000)}<h1>x</h1>`],
];

describe.each(HOSTILE)('%s', (_, html) => {
  test('throws in no adapter', () => {
    const opened = parse(html);
    for (const site of SITES) {
      for (const host of site.hosts.slice(0, 1)) {
        for (const path of [
          '/',
          '/a',
          '/a/b',
          '/library/x',
          '/models/a/b',
          '/abs/1',
          '/%E0%A4%A/b',
        ]) {
          const url = new URL(`https://${host}${path}`);
          const reading = site.read(opened, url);
          expect(reading === null || Array.isArray(reading.roots)).toBe(true);
          site.badgePlace(opened, url);
          site.listed?.(opened, url);
          site.listRoot?.(opened, url);
          healthOf(site, opened, url);
        }
      }
    }
  });
});

test('a list of thousands of links is read as far as anybody looks', () => {
  const cards = Array.from(
    { length: 3000 },
    (_, n) => `<li><a href="/o/m${n}"><h3>m${n}</h3></a></li>`,
  );
  const url = new URL('https://huggingface.co/models');
  const opened = page(`<main><div data-target="ModelList"><ul>${cards.join('')}</ul></div></main>`);
  expect(siteOf(url).listed?.(opened, url)?.length).toBe(2000);
});

test('a card tells whose model it is, ready to be judged', () => {
  const listing = EXPECTED.find(({ site, file }) => site === 'ollama' && file === 'search');
  if (listing === undefined) throw new Error('no page');
  const url = new URL(listing.url);
  const [first] = siteOf(url).listed?.(parse(fileOf(listing)), url) ?? [];
  expect(first?.subject).toEqual({
    kind: 'model',
    name: 'llama3.2',
    address: 'https://ollama.com/library/llama3.2',
  });
  expect(first?.card.localName).toBe('li');
  expect(first?.anchor.localName).toBe('h2');
});
