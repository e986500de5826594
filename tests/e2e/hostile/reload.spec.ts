/** The extension reloaded, as an update does it, under pages that stay open. */
import { test as base, expect } from '../chromium.ts';
import { highlighted, shadowText } from '../closed.ts';

const PATH = '/meta-llama/Llama-3.1-8B-Instruct';
const BADGE = 'unwash-badge';
const CLAIMS = 'unwash-claims';
const CONTRADICTED = 'unwash-contradicted';

/** A browser of its own: a reload ends the page through which the other tests speak to us. */
const test = base.extend<object, { apart: boolean }>({ apart: [true, { scope: 'worker' }] });

test('a reloaded extension leaves nothing of its old scripts on open pages', async ({
  extension,
}) => {
  const page = await extension.open(PATH);
  await expect.poll(() => shadowText(page, BADGE, 'badge')).toContain('Weights Available AI');
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await extension.own.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect.poll(() => page.locator(BADGE).count(), { timeout: 15_000 }).toBe(0);
  expect(await page.locator(CLAIMS).count()).toBe(0);
  expect(await highlighted(page, CONTRADICTED)).toEqual([]);
  await page.evaluate(() => document.querySelector('main')?.append('open source'));
  await page.waitForTimeout(500);
  expect(errors).toEqual([]);
});
