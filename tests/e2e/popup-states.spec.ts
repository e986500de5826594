/** The popup where there is nothing to show, and why. */
import { expect, test } from './chromium.ts';

const heading = { level: 1 } as const;

test('a page of the hub without a model', async ({ extension }) => {
  const page = await extension.open('/docs');
  await expect
    .poll(async () => (await extension.popup(page)).getByRole('heading', heading).textContent())
    .toBe('Nothing to check here');
});

test('a page of the browser', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto('chrome://version');
  const popup = await extension.popup(page);
  await expect(popup.getByRole('heading', heading)).toHaveText('This page can’t be read');
});

test('a worker that was stopped forgets nothing', async ({ extension }) => {
  const page = await extension.open('/meta-llama/Llama-3.1-8B-Instruct');
  await expect.poll(() => extension.count(page)).not.toBe('');
  const cdp = await extension.context.newCDPSession(extension.own);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  const popup = await extension.popup(page);
  await expect(popup.getByRole('heading', heading)).toHaveText('Weights Available AI');
});
