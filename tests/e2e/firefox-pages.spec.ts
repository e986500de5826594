/** Every surface of ours in Firefox: first run, popup, options, explorer, lists, and a click on any page. */
import { test as base, expect } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { ADD_ON, HUB, inOwn, openOwn, openPopup, openSite, startFirefox } from './firefox.ts';
import { withHosts } from './granted.ts';

const LLAMA = `${HUB}/meta-llama/Llama-3.1-8B-Instruct`;
const LIST = `${HUB}/models?license=license%3Allama3.1&p=2`;
const UNREAD = 'https://unread.example/meta-llama/Llama-3.1-8B-Instruct';
const CONTRADICTED = 'unwash-contradicted';

const test = base.extend<object, { firefox: Browser }>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's parameters
    async ({}, use) => {
      const browser = await startFirefox(withHosts(ADD_ON, ['https://unread.example/*']));
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

const heading = `page.querySelector('h1')?.textContent.trim()`;

test('the first run shows one page', async ({ firefox }) => {
  await expect.poll(() => inOwn(firefox, 'welcome.html', heading)).not.toBe('');
  expect(
    await inOwn(firefox, 'welcome.html', `page.querySelectorAll('button, a').length`),
  ).not.toBe('0');
});

test('the popup says what the page’s model is, and why', async ({ firefox }) => {
  const page = await openSite(firefox, LLAMA);
  await page.waitForSelector('unwash-badge');
  const popup = await openPopup(firefox, LLAMA);
  await expect.poll(() => inOwn(firefox, popup, heading)).toBe('Weights Available AI');
  await expect.poll(() => inOwn(firefox, popup, 'page.body.textContent')).toContain('700 million');
  await page.close();
});

test('an option takes effect on an open page, and is taken back', async ({ firefox }) => {
  const page = await openSite(firefox, LLAMA);
  await page.waitForSelector('unwash-badge');
  await openOwn(firefox, 'options.html');
  const press = () =>
    inOwn(
      firefox,
      'options.html',
      `[...page.querySelectorAll('label')].find((one) => one.textContent.includes('Badge beside'))
        .querySelector('input').click()`,
    );
  await press();
  await page.waitForSelector('unwash-badge', { hidden: true });
  await press();
  await page.waitForSelector('unwash-badge');
  await page.close();
});

test('the explorer finds a family and opens it', async ({ firefox }) => {
  await openOwn(firefox, 'explorer.html#/families?q=llama+3.1');
  const text = () => inOwn(firefox, 'explorer.html', 'page.body.textContent');
  await expect.poll(text).toContain('Llama 3.1');
  await inOwn(
    firefox,
    'explorer.html',
    `[...page.querySelectorAll('tbody a')].find((one) => one.textContent === 'Llama 3.1').click()`,
  );
  await expect.poll(() => inOwn(firefox, 'explorer.html', heading)).toBe('Llama 3.1');
});

test('a list has marks, and dims what is less open', async ({ firefox }) => {
  const page = await openSite(firefox, LIST);
  const count = (selector: string) =>
    page.evaluate((what) => document.querySelectorAll(what).length, selector);
  await expect.poll(() => count('unwash-mark')).toBe(4);
  const popup = await openPopup(firefox, LIST);
  await expect.poll(() => inOwn(firefox, popup, `page.querySelector('.dim select')`)).not.toBe('');
  const choose = (value: string) =>
    inOwn(
      firefox,
      popup,
      `(() => {
        const select = page.querySelector('.dim select');
        select.value = '${value}';
        select.dispatchEvent(new page.defaultView.Event('change', { bubbles: true }));
      })()`,
    );
  await choose('open-source-ai');
  await expect.poll(() => count('[data-unwash-dim] h4')).toBe(2);
  await choose('none');
  await expect.poll(() => count('[data-unwash-dim] h4')).toBe(0);
  await page.close();
});

test('a page of no site of ours is read on a click', async ({ firefox }) => {
  await openOwn(firefox, 'popup.html?tab=0');
  await inOwn(firefox, 'popup.html?tab=0', 'await api.scripting.unregisterContentScripts()');
  const page = await openSite(firefox, UNREAD);
  const marked = () => page.evaluate((key) => CSS.highlights.get(key)?.size ?? 0, CONTRADICTED);
  await new Promise((rested) => setTimeout(rested, 600));
  expect(await marked()).toBe(0);
  const popup = await openPopup(firefox, UNREAD);
  await page.bringToFront();
  await expect.poll(() => inOwn(firefox, popup, heading)).toBe('Weights Available AI');
  await expect.poll(marked).toBeGreaterThan(0);
  await page.close();
});
