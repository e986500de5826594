/** Every family of sites, each kind of page at its own address: it is read, marked and counted. */
import { OPTIONAL_HOSTS } from '../../lib/pages/hosts.ts';
import { EXPECTED } from '../pages/expectations.ts';
import { EXTENSION, expect, testWith } from './chromium.ts';
import { highlighted, shadowText } from './closed.ts';
import { withHosts } from './granted.ts';

const OFFERED = OPTIONAL_HOSTS.flatMap(({ matches }) => matches);
const test = testWith(() => withHosts(EXTENSION, OFFERED));

const LINES = ['unwash-contradicted', 'unwash-not-shown'];

/** Neither title nor address of these names one model: their claims are marked, and no more. */
const NAMELESS = new Set([
  'github: file',
  'gitlab: repository',
  'gitlab: release',
  'gitlab: file',
  'mistral: article',
  'mistral: docs',
  'microsoft: article',
  'ibm: model',
]);

/** One page of each kind that a site has: of these the first that has something to flag. */
const pages = [...Map.groupBy(EXPECTED, ({ site, kind }) => `${site}: ${kind}`)].flatMap(
  ([name, all]) => {
    const best = all.find(({ flags = [] }) => flags.length > 0) ?? all[0];
    return best === undefined || best.site === 'generic' ? [] : [[name, best] as const];
  },
);

for (const [name, { url, flags = [], badge, kind, listed = [] }] of pages) {
  test(name, async ({ extension }) => {
    const page = await extension.at(url);
    const lines = async () =>
      (await Promise.all(LINES.map((line) => highlighted(page, line)))).flat();
    await expect.poll(lines).toEqual(flags);
    await expect
      .poll(() => extension.count(page))
      .toBe(flags.length === 0 ? '' : `${flags.length}`);
    const hasBadge = badge !== null && !NAMELESS.has(name);
    const words = () => shadowText(page, 'unwash-badge', 'badge');
    if (hasBadge)
      await expect.poll(words).toMatch(/Open Source AI|Open Weights AI|Weights Available AI/);
    else expect(await words()).toBe('');
    if (kind === 'list' || kind === 'home' || kind === 'collection') {
      await expect.poll(() => page.locator('unwash-mark').count()).toBeGreaterThan(0);
    }
    expect(await page.locator('unwash-mark').count()).toBeLessThanOrEqual(listed.length);
  });
}
