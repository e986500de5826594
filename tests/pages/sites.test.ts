/** Every adapter in a real browser: on its pages, and on pages that put things over the DOM. */
import { beforeAll, describe, expect, test } from 'vitest';
import { words } from '../../lib/pages/dom.ts';
import { healthOf } from '../../lib/pages/health.ts';
import { SITES, siteOf } from '../../lib/pages/registry.ts';
import { readBlocks } from '../../lib/scan/read.ts';
import { EXPECTED } from './expectations.ts';

const FILES = import.meta.glob<string>('./*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

test.each(EXPECTED.map((one) => [`${one.site}/${one.file}`, one] as const))(
  '%s',
  (path, expected) => {
    const url = new URL(expected.url);
    const site = siteOf(url);
    const page = parse(FILES[`./${path}.html`] ?? '');
    const reading = site.read(page, url);
    const blocks = reading === null ? [] : readBlocks(reading.roots, reading.skip);
    const text = blocks.map(({ block }) => block.text).join('\n');
    for (const some of expected.reads) expect(text).toContain(some);
    for (const some of expected.silent) expect(text).not.toContain(some);
    const name = site.badgePlace(page, url)?.name;
    expect(name ? words(name) : 'none').toContain(expected.badge ?? 'none');
    expect((site.listed?.(page, url) ?? []).map(({ id }) => id)).toEqual(expected.listed ?? []);
  },
);

describe('a page that covers the DOM', () => {
  const COVERED = [
    'querySelector querySelectorAll body title head documentElement'
      .split(' ')
      .map((name) => `<img name="${name}"><form name="${name}"></form>`)
      .join(''),
    '<form><input name="closest"><input name="contains"><input name="querySelector">',
    '<input name="querySelectorAll"><input name="getAttribute"><input name="textContent">',
    '<input name="parentElement"><h1>Llama 3.1</h1>',
    '<a href="/meta-llama/Llama-3.1-8B"><h4>meta-llama/Llama-3.1-8B</h4></a></form>',
    '<main><article><p>Llama 3.1 is an open source model.</p></article></main>',
  ].join('');

  /** In a frame: only a document with a window lets names cover its own. */
  let page: Document;
  beforeAll(async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = COVERED;
    document.body.append(frame);
    await new Promise((loaded) => frame.addEventListener('load', loaded));
    page = frame.contentDocument as Document;
  });

  test('has covered it', () => expect(typeof page.querySelector).not.toBe('function'));

  test.each(SITES.map((site) => [site.name, site] as const))('is read by %s', (_, site) => {
    for (const path of ['/', '/a/b', '/models/a/b', '/blog/a', '/library/a', '/abs/1']) {
      const url = new URL(`https://${site.hosts[0]}${path}`);
      expect(() => site.read(page, url)).not.toThrow();
      expect(() => site.badgePlace(page, url)).not.toThrow();
      expect(() => site.listed?.(page, url)).not.toThrow();
      expect(() => healthOf(site, page, url)).not.toThrow();
    }
  });

  test('is still read for what it says', () => {
    const url = new URL('https://mistral.ai/news/x');
    const reading = siteOf(url).read(page, url);
    expect(reading?.subject?.name).toBe('Llama 3.1');
    expect(reading?.roots.map(({ localName }) => localName)).toEqual(['article']);
  });
});
