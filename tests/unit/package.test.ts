/** What is shipped: permissions, what pages can reach, sizes. Reads the built packages. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ANY_HOST, INSTALL_HOSTS, OPTIONAL_HOSTS } from '../../lib/pages/hosts.ts';
import { datasetUrl } from '../../package.json' with { type: 'json' };

interface Script {
  readonly matches: readonly string[];
  readonly world?: string;
}

const OUTPUT = new URL('../../.output/', import.meta.url).pathname;
const PACKAGES = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'];

const file = (name: string, path: string): string => readFileSync(join(OUTPUT, name, path), 'utf8');
const kilobytes = (text: string): number => gzipSync(text, { level: 9 }).length / 1000;

function scripts(name: string): string[] {
  const paths = readdirSync(join(OUTPUT, name), { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => path.endsWith('.js'));
}

/** A script and all that it imports at once. */
function withImports(name: string, path: string, seen = new Set<string>()): string {
  if (seen.has(path)) return '';
  seen.add(path);
  const code = file(name, path);
  const imported = [...code.matchAll(/(?:from|import)"(\.{1,2}\/[^"]+)"/g)].map(([, to]) =>
    join(dirname(path), to ?? ''),
  );
  return code + imported.map((to) => withImports(name, to, seen)).join('');
}

const PAGE_SCRIPT_NAMES = ['content', 'hubs', 'huggingface'];
const PAGE_SCRIPTS = PAGE_SCRIPT_NAMES.map((one) => `content-scripts/${one}.js`);

/** A request with nothing of the reader's in it, that follows no answer elsewhere. */
const OUTWARD =
  /credentials:[`'"]omit[`'"],referrerPolicy:[`'"]no-referrer[`'"],redirect:[`'"]error[`'"]/;

/** The script that a page of ours begins with. */
const entry = (name: string, page: string): string =>
  /src="\/(chunks\/[^"]+)"/.exec(file(name, `${page}.html`))?.[1] ?? '';

describe.each(PACKAGES)('%s', (name) => {
  const manifest = JSON.parse(file(name, 'manifest.json'));

  test('asks for these permissions and no others', () => {
    // `contextMenus` is for "What is this model's license?" on selected words and links.
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting', 'contextMenus']);
    // Elsewhere a dot at the end of a host is the same host.
    const dotted = name.startsWith('firefox') ? ['https://huggingface.co./*'] : [];
    const hosts = [...INSTALL_HOSTS, ...dotted].toSorted();
    expect(manifest.host_permissions.toSorted()).toEqual(hosts);
    expect(manifest.optional_permissions).toBeUndefined();
    const offered = [...OPTIONAL_HOSTS.flatMap(({ matches }) => matches), ANY_HOST];
    expect(manifest.optional_host_permissions.toSorted()).toEqual(offered.toSorted());
    expect(manifest.content_scripts).toHaveLength(PAGE_SCRIPT_NAMES.length);
    const matches = manifest.content_scripts.flatMap((script: Script) => script.matches);
    expect(matches.toSorted()).toEqual(hosts);
  });

  test('lets pages load nothing and nobody connect', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    for (const { world = 'ISOLATED' } of manifest.content_scripts as Script[]) {
      expect(world).toBe('ISOLATED');
    }
  });

  test('forbids itself every remote address but the one that the reader may click for', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    const connect = `connect-src 'self' ${datasetUrl}`;
    expect(policy.split('; ')).toContain(connect);
    const rest = policy.replace(connect, '').replaceAll("'self'", '').replaceAll("'none'", '');
    expect(rest).not.toMatch(/['*:]/);
  });

  test('asks that address from the options alone, and plainly', () => {
    const asking = scripts(name).filter((path) => OUTWARD.test(file(name, path)));
    expect(asking).toEqual([entry(name, 'options')]);
    for (const path of ['background.js', 'marks.js', ...PAGE_SCRIPTS]) {
      expect(withImports(name, path), path).not.toContain(datasetUrl);
    }
  });

  test('has no code that loads from elsewhere or makes code of text', () => {
    for (const path of scripts(name)) {
      const code = file(name, path);
      expect(code, path).not.toMatch(/\beval\(|new Function\(|importScripts\(|XMLHttpRequest/);
      expect(code, path).not.toMatch(/sendBeacon|new WebSocket|new EventSource/);
      const fetched = code.match(/\bfetch\([^)]{0,60}/g) ?? [];
      const other = fetched.filter((call) => !/\/(?:dataset|languages|explorer)\.json/.test(call));
      expect(other.length, path).toBe(path === entry(name, 'options') ? 1 : 0);
    }
  });

  test('keeps to its sizes', () => {
    for (const script of PAGE_SCRIPTS) {
      expect(kilobytes(file(name, script)), script).toBeLessThan(15);
    }
    expect(kilobytes(file(name, 'marks.js'))).toBeLessThan(30);
    expect(kilobytes(withImports(name, 'background.js'))).toBeLessThan(60);
    expect(kilobytes(withImports(name, entry(name, 'popup')))).toBeLessThan(60);
  });

  test('carries no data and no schema library in the always-present script', () => {
    const code = PAGE_SCRIPTS.map((path) => file(name, path)).join();
    expect(code).not.toMatch(/zod|invalid_type|Community License|monthly active/i);
  });
});

test('the oldest browsers are those that the docs give reasons for', () => {
  const docs = readFileSync(new URL('../../docs/reliability.md', import.meta.url), 'utf8');
  const { gecko, gecko_android } = JSON.parse(
    file('firefox-mv3', 'manifest.json'),
  ).browser_specific_settings;
  const oldest = (version: string): string => version.replace(/\.0$/, '');
  expect(docs).toContain(`| Firefox | ${oldest(gecko.strict_min_version)} |`);
  expect(docs).toContain(`| Firefox for Android | ${oldest(gecko_android.strict_min_version)} |`);
  for (const name of ['chrome-mv3', 'edge-mv3']) {
    const { minimum_chrome_version: chrome } = JSON.parse(file(name, 'manifest.json'));
    expect(docs).toContain(`| Chrome, Edge, Chromium | ${chrome} |`);
  }
});

test('Firefox is told that no data is collected', () => {
  const { gecko } = JSON.parse(file('firefox-mv3', 'manifest.json')).browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(gecko.strict_min_version).toBe('140.0');
});
