/** Nothing goes out, and nothing of the reader's comes in. */
import type { Request } from '@playwright/test';
import { EXPECTED } from '../pages/expectations.ts';
import { expect, test } from './chromium.ts';
import { shadowText } from './closed.ts';
import { reportAfter } from './reporting.ts';

/** What the browser asks its maker for. */
const BROWSERS_OWN = /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|example)$/;

/** Where the browser gets ready by itself for the pages that the tests open. */
const VISITED = new Set(['huggingface.co', ...EXPECTED.map(({ url }) => new URL(url).host)]);

const isExpected = (host: string): boolean => BROWSERS_OWN.test(host) || VISITED.has(host);

/** Who asked: a page or worker of ours, as the browser tells it. */
function isOurs(request: Request): boolean {
  const asker = request.serviceWorker()?.url() ?? request.frame().url();
  return asker.startsWith('chrome-extension:');
}

/** Pages of ours that show all they have; each with what is there once it is done. */
const OWN_PAGES = [
  ['popup.html?model=meta-llama/Llama-3.1-8B-Instruct', 'Weights Available AI'],
  ['options.html', 'Options'],
  ['explorer.html#/family/llama-3.1', 'Llama 3.1'],
  ['explorer.html#/plots', 'Plots'],
  ['welcome.html', 'What is this model'],
  ['report.html?model=meta-llama/Llama-3.1-8B', 'Report: '],
] as const;

test('no request leaves the extension, whatever is used of it', async ({ extension }) => {
  const asked: string[] = [];
  const listen = (request: Request): void => {
    if (isOurs(request)) asked.push(request.url());
  };
  extension.context.on('request', listen);
  const page = await extension.open('/meta-llama/Llama-3.1-8B-Instruct');
  await expect.poll(() => shadowText(page, 'unwash-badge', 'badge')).not.toBe('');
  const list = await extension.open('/models?license=license%3Allama3.1&p=2');
  await expect.poll(() => list.locator('unwash-mark').count()).toBe(4);
  const popup = await extension.popup(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Weights Available AI');
  for (const summary of await popup.locator('summary').all()) await summary.click();
  const report = await reportAfter(extension, () =>
    popup.getByRole('button', { name: 'Write a report' }).click(),
  );
  for (const radio of await report.getByRole('radio').all()) await radio.check();
  for (const [path, words] of OWN_PAGES) {
    const own = await extension.at(`chrome-extension://${extension.id}/${path}`);
    await expect(own.getByRole('heading', { level: 1 })).toContainText(words);
    await own.close();
  }
  extension.context.off('request', listen);
  expect(asked.length).toBeGreaterThan(0);
  const packaged = `chrome-extension://${extension.id}/`;
  expect(asked.filter((url) => !url.startsWith(packaged))).toEqual([]);
  expect(extension.outbound.hosts.filter((host) => !isExpected(host))).toEqual([]);
});

test('a logged-in reader’s token reaches no message and no storage', async ({ extension }) => {
  const page = await extension.open('/deepseek-ai/DeepSeek-R1');
  await expect.poll(() => extension.count(page)).not.toBe('');
  const kept = await extension.own.evaluate(async () =>
    JSON.stringify([await chrome.storage.session.get(null), await chrome.storage.local.get(null)]),
  );
  const popup = await extension.popup(page);
  await popup.getByRole('heading', { level: 1 }).waitFor();
  const shown = await popup.content();
  for (const secret of ['dummy-csrf-7b1f9c', 'reader-name-4411', 'reader@example.org']) {
    expect(kept).not.toContain(secret);
    expect(shown).not.toContain(secret);
  }
  expect(kept).toContain('deepseek-ai/DeepSeek-R1');
});

test('a page can load nothing of ours, so it can’t tell that we are here', async ({
  extension,
}) => {
  const page = await extension.open('/acme/wonder-7b');
  const loaded = await page.evaluate(async (id) => {
    const files = ['dataset.json', 'marks.js', 'popup.html', 'icon/16.png', 'manifest.json'];
    const tries = files.map((file) => fetch(`chrome-extension://${id}/${file}`).then(() => file));
    return (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled').length;
  }, extension.id);
  expect(loaded).toBe(0);
});
