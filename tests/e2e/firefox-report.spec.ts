/** The main report in Firefox: from the card on the page to the hub's own form, filled in. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { HUB, inOwn, openSite, startFirefox } from './firefox.ts';

const LLAMA = `${HUB}/meta-llama/Llama-3.1-8B-Instruct`;

/** Presses keys until the card of the first claim is open, and then its "Report". */
async function pressReport(page: Page): Promise<void> {
  await page.bringToFront();
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.localName)) === 'unwash-claims') break;
  }
  for (const _ of ['source', 'explain', 'report']) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

test('to the owner, on the hub', async () => {
  const browser = await startFirefox();
  try {
    const page = await openSite(browser, LLAMA);
    await expect
      .poll(() => page.evaluate(() => CSS.highlights.get('unwash-contradicted')?.size ?? 0))
      .toBeGreaterThan(0);
    await pressReport(page);
    const text = () =>
      inOwn(browser, 'report.html', `page.querySelector('.editor textarea')?.value`);
    await expect.poll(text).toContain(`${LLAMA}#:~:text=`);
    expect(await text()).toContain('700 million');

    const address = await inOwn(
      browser,
      'report.html',
      `page.querySelector('.editor .first').href`,
    );
    const form = await openSite(browser, address);
    const filled = new URL(form.url());
    expect(filled.origin + filled.pathname).toBe(`${LLAMA}/discussions/new`);
    expect(filled.searchParams.get('title')).toContain('Llama 3.1');
    expect(filled.searchParams.get('description')).toBe(await text());

    await inOwn(browser, 'report.html', `page.querySelector('.editor .first').click()`);
    const status = () =>
      inOwn(browser, 'report.html', `page.querySelector('.editor .status').textContent`);
    await expect.poll(status).toContain('Opened.');
  } finally {
    await browser.close();
  }
});
