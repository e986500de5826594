/** Each site is whole: registered, with pages to test, with hosts that we may read or ask for. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generic } from '../../../lib/pages/generic.ts';
import { INSTALL_HOSTS, OPTIONAL_HOSTS } from '../../../lib/pages/hosts.ts';
import type { SitePage } from '../../../lib/pages/page.ts';
import { SITES, siteOf } from '../../../lib/pages/registry.ts';
import { fitsAny, hostOf } from '../../../lib/pages/template.ts';
import { type MessageKey, t } from '../../../lib/ui/i18n.ts';
import { EXPECTED } from '../../pages/expectations.ts';

const ROOT = new URL('../../../', import.meta.url);
const names = (folder: string, ending: string): string[] =>
  readdirSync(new URL(folder, ROOT))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

test('every file of lib/pages/sites is registered under its name', () =>
  expect(SITES.map(({ name }) => name).sort()).toEqual(names('lib/pages/sites/', '.ts').sort()));

describe.each([...SITES, generic].map((site) => [site.name, site] as const))('%s', (name, site) => {
  const expected = EXPECTED.filter((one) => one.site === name);

  test('has pages, and says what is expected of them', () => {
    const said = new Set(expected.map(({ file }) => file));
    expect(expected.length).toBeGreaterThan(0);
    const files = names(`tests/pages/${name}/`, '.html');
    // The hub's first pages have tests of their own.
    if (name !== 'huggingface') expect(files.filter((file) => !said.has(file))).toEqual([]);
    expect(expected.filter(({ file }) => !files.includes(file))).toEqual([]);
  });

  test('is shown on each of its hosts, with each of its pages', () => {
    const addresses = expected.map(({ url }) => new URL(url));
    const shown = new Set(addresses.map(hostOf));
    expect(site.hosts.filter((host) => !shown.has(host))).toEqual([]);
    const isShown = ({ at }: SitePage) => addresses.some((url) => fitsAny(at, url) !== null);
    const rules = site === generic ? [] : site.pages;
    expect(rules.filter((rule) => !isShown(rule))).toEqual([]);
  });

  test('owns its hosts, with a dot at their end too, and none beside', () => {
    for (const host of site.hosts) {
      expect(siteOf(new URL(`https://${host}/a/b`)).name).toBe(name);
      expect(siteOf(new URL(`https://${host}./a/b`)).name).toBe(name);
      expect(siteOf(new URL(`https://${host}.example.org/`)).name).toBe('generic');
      expect(siteOf(new URL(`https://evil-${host}/`)).name).toBe('generic');
    }
  });
});

test('no host belongs to two sites', () => {
  const hosts = SITES.flatMap((site) => site.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
});

test('each host is read from the start or offered, and nothing else is', () => {
  const asked = [...INSTALL_HOSTS, ...OPTIONAL_HOSTS.flatMap(({ matches }) => matches)];
  const known = SITES.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
  expect([...asked].sort()).toEqual([...known].sort());
});

test('whoever is offered a site is told why', () => {
  for (const { site } of OPTIONAL_HOSTS) {
    expect(SITES.some(({ name }) => name === site)).toBe(true);
    expect(t(`site_why_${site}` as MessageKey)).toMatch(/^[A-Z].{20,120}\.$/);
  }
});
