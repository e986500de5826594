/** Nothing goes out, and nothing of the reader's comes in. */
import { EXPECTED } from '../pages/expectations.ts';
import { expect, test } from './chromium.ts';
import { shadowText } from './closed.ts';

/** What the browser asks its maker for. */
const BROWSERS_OWN = /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|example)$/;

/** Where the browser gets ready by itself for the pages that the tests open. */
const VISITED = new Set(['huggingface.co', ...EXPECTED.map(({ url }) => new URL(url).host)]);

const isExpected = (host: string): boolean => BROWSERS_OWN.test(host) || VISITED.has(host);

test('no request leaves the extension', async ({ extension }) => {
  const page = await extension.open('/meta-llama/Llama-3.1-8B-Instruct');
  await expect.poll(() => shadowText(page, 'unwash-badge', 'badge')).not.toBe('');
  const popup = await extension.popup(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Weights Available AI');
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
