/** Rules that the source keeps: who may import whom, and what no file may do. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;

/**
 * Layers as docs/architecture.md draws them. A file imports from its own layer and lower ones.
 * What stands beside them (tools, command line) is no part of the extension.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['entrypoints/'],
  ['lib/message-check.ts', 'lib/storage.ts', 'lib/granted-hosts.ts'],
  [
    'lib/marks/',
    'lib/scan/',
    'lib/pages/',
    'lib/report/',
    'lib/ui/',
    'lib/messages.ts',
    'lib/settings.ts',
    'lib/backup.ts',
    'lib/browser.ts',
    'lib/download.ts',
    'lib/release-address.ts',
  ],
  ['lib/engine.ts'],
  ['lib/claims/', 'lib/models/', 'lib/licenses/', 'lib/verdict/'],
  ['lib/dataset/compiled.ts', 'lib/dataset/vocabulary.ts', 'lib/dataset/schema.ts', 'lib/shape.ts'],
];

/** Readers of files: for the command line, though they share a folder with those of pages. */
const FILE_READERS = /^lib\/scan\/(?:markdown|html|front-?matter|document)/;

/** Names that only a browser or an extension has. */
const BROWSER_IMPORTS = /webextension-polyfill|wxt\/|lib\/browser|preact/;

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}/${path}`);
}

const layerOf = (path: string): number =>
  LAYERS.findIndex((names) => names.some((name) => path.startsWith(name)));

function imports(path: string): string[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return [...text.matchAll(/from\s+'([^']+)'|import\('([^']+)'\)/g)].map(
    ([, named, dynamic]) => named ?? dynamic ?? '',
  );
}

const resolved = (from: string, to: string): string =>
  to.startsWith('.') ? normalize(join(dirname(from), to)) : to;

const files = [...sources('entrypoints'), ...sources('lib')].filter(
  (path) => layerOf(path) >= 0 && !FILE_READERS.test(path),
);

describe('imports go one way', () => {
  test.each(files)('%s', (path) => {
    const upward = imports(path)
      .map((to) => resolved(path, to))
      .filter((to) => layerOf(to) >= 0 && layerOf(to) < layerOf(path));
    expect(upward).toEqual([]);
  });
});

describe('modules of claims import each other without circles', () => {
  const reached = (path: string, seen: Set<string>): Set<string> => {
    for (const to of imports(path).map((name) => resolved(path, name))) {
      if (files.includes(to) && !seen.has(to)) reached(to, seen.add(to));
    }
    return seen;
  };
  test.each(files.filter((path) => path.startsWith('lib/claims/')))('%s', (path) => {
    expect(reached(path, new Set())).not.toContain(path);
  });
});

describe('the engine and what is under it knows no browser', () => {
  test.each(files.filter((path) => layerOf(path) >= 3))('%s', (path) => {
    const foreign = imports(path).filter(
      (to) => BROWSER_IMPORTS.test(to) || to.startsWith('node:'),
    );
    expect(foreign).toEqual([]);
  });
});

describe('page text is never HTML', () => {
  const HTML_SINKS =
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySet|createContextualFragment|setHTML|DOMParser|srcdoc/;
  test.each(files)('%s', (path) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).not.toMatch(HTML_SINKS);
  });
});
