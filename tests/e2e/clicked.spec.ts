/**
 * A page of no site of ours: read when its reader clicks, and from then on where they say so. The
 * right that the click gives can't be given by a test: a copy of the extension has it for one site.
 */
import { EXTENSION, expect, testWith } from './chromium.ts';
import { highlighted, shadowText } from './closed.ts';
import { withHosts } from './granted.ts';

const SITE = 'https://unread.example';
const PAGE = `${SITE}/meta-llama/Llama-3.1-8B-Instruct`;
const CONTRADICTED = 'unwash-contradicted';

const test = testWith(() => withHosts(EXTENSION, [`${SITE}/*`]));

test('a site that was added is read by itself', async ({ extension }) => {
  const registered = () =>
    extension.own.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(
        ({ matches }) => matches ?? [],
      ),
    );
  await expect.poll(registered).toEqual([`${SITE}/*`]);
  const page = await extension.at(PAGE);
  await expect.poll(() => highlighted(page, CONTRADICTED)).not.toHaveLength(0);
  const popup = await extension.popup(page);
  await expect(popup.getByRole('button', { name: 'No longer check unread.example' })).toBeVisible();
});

test('one click reads the page, with the same findings', async ({ extension }) => {
  await extension.own.evaluate(() => chrome.scripting.unregisterContentScripts());
  const page = await extension.at(PAGE);
  await page.waitForTimeout(600);
  expect(await highlighted(page, CONTRADICTED)).toEqual([]);
  const popup = await extension.popup(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Weights Available AI');
  await page.bringToFront();
  await expect.poll(() => highlighted(page, CONTRADICTED)).not.toHaveLength(0);
  await expect.poll(() => shadowText(page, 'unwash-badge', 'badge')).toContain('Weights Available');
  await expect(popup.getByRole('button', { name: 'unread.example' })).toBeVisible();
});
