/** Every page of every site, each at its own address: it is read, marked and counted. */
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
  'github/file',
  'gitlab/project',
  'gitlab/release',
  'gitlab/file',
  'mistral/news',
  'mistral/docs',
  'microsoft/blog',
  'ibm/granite',
  'openai/whisper',
]);

/** Models of nobody or of none whom we know. */
const isUnknown = (id: string): boolean => /^(?:acme\/|\d+$)/.test(id);

const pages = EXPECTED.filter(({ site }) => site !== 'generic');

for (const { site, file, url, subject, flags, badge, listed = [] } of pages) {
  const name = `${site}/${file}`;
  test(`${name} at ${url}`, async ({ extension }) => {
    const page = await extension.at(url);
    const lines = async () =>
      (await Promise.all(LINES.map((line) => highlighted(page, line)))).flat();
    if (flags !== undefined) {
      await expect.poll(lines).toEqual(flags);
      await expect
        .poll(() => extension.count(page))
        .toBe(flags.length === 0 ? '' : `${flags.length}`);
    }
    const words = () => shadowText(page, 'unwash-badge', 'badge');
    if (badge === null || NAMELESS.has(name)) expect(await words()).toBe('');
    else if (isUnknown(subject?.id ?? '')) await expect.poll(words).toBe('Not known');
    else await expect.poll(words).toMatch(/Open Source AI|Open Weights AI|Weights Available AI/);
    const marks = () => page.locator('unwash-mark').count();
    await expect.poll(marks).toBe(listed.filter((id) => !isUnknown(id)).length);
  });
}
