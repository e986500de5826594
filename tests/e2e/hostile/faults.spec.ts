/** The worker killed at each step, and again and again. */
import { expect, killWorker, test } from '../chromium.ts';
import { highlightBox, highlighted, middle, shadowButton, shadowText } from '../closed.ts';

const PATH = '/meta-llama/Llama-3.1-8B-Instruct';
const BADGE = 'unwash-badge';
const CLAIMS = 'unwash-claims';
const CONTRADICTED = 'unwash-contradicted';

test('a worker killed at every step answers as before', async ({ extension }) => {
  await killWorker(extension);
  const page = await extension.open(PATH);
  await expect.poll(() => shadowText(page, BADGE, 'badge')).toContain('Weights Available AI');
  await expect.poll(() => highlighted(page, CONTRADICTED)).not.toHaveLength(0);

  await killWorker(extension);
  const popup = await extension.popup(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Weights Available AI');
  await popup.close();

  await killWorker(extension);
  const before = (await highlighted(page, CONTRADICTED)).length;
  await page.bringToFront();
  await page.mouse.move(...middle(await highlightBox(page, CONTRADICTED)));
  await expect.poll(() => shadowButton(page, CLAIMS, 'Dismiss')).not.toBeNull();
  const box = await shadowButton(page, CLAIMS, 'Dismiss');
  if (box !== null) await page.mouse.click(...middle(box));
  await expect
    .poll(async () => (await highlighted(page, CONTRADICTED)).length)
    .toBeLessThan(before);
});

test('a worker killed again and again while a page is read loses nothing', async ({
  extension,
}) => {
  for (let round = 0; round < 5; round++) {
    const opening = extension.open(PATH);
    for (let kill = 0; kill < 3; kill++) {
      await new Promise((next) => setTimeout(next, 40 * round));
      await killWorker(extension);
    }
    const page = await opening;
    await expect
      .poll(() => shadowText(page, BADGE, 'badge'), { timeout: 10_000 })
      .toContain('Weights Available AI');
    await page.close();
  }
});
