/** Firefox on the hard pages: sites that are added and taken back, trees in the page, late words, hosts. */
import { test as base, expect } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { inOwn, openOwn, openPopup, openSite, startFirefox } from './firefox.ts';

const MODEL = '/meta-llama/Llama-3.1-8B-Instruct';
const UNREAD = `https://unread.example${MODEL}`;
const CONTRADICTED = 'unwash-contradicted';

const test = base.extend<object, { firefox: Browser }>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's parameters
    async ({}, use) => {
      const browser = await startFirefox();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

const marked = (page: Page): Promise<number> =>
  page.evaluate((key) => CSS.highlights.get(key)?.size ?? 0, CONTRADICTED);

const rested = (): Promise<void> => new Promise((done) => setTimeout(done, 700));

/** A click as a reader makes it: only such a one may ask the browser for a site. */
const clicked = (words: string): string =>
  `(() => {
    const button = [...page.querySelectorAll('button')].find(
      (one) => one.textContent.includes('${words}') || one.ariaLabel?.includes('${words}'),
    );
    const input = page.defaultView.windowUtils.setHandlingUserInput(true);
    button?.click();
    input.destruct();
    return button?.textContent ?? '';
  })()`;

test('"always check this site" reads it from then on, and is taken back', async ({ firefox }) => {
  const page = await openSite(firefox, UNREAD);
  await rested();
  expect(await marked(page)).toBe(0);
  const popup = await openPopup(firefox, UNREAD);
  await expect.poll(() => inOwn(firefox, popup, clicked('Always check'))).not.toBe('');
  await expect
    .poll(() => inOwn(firefox, popup, 'page.body.textContent'))
    .toContain('No longer check unread.example');
  await page.close();
  const again = await openSite(firefox, UNREAD);
  await expect.poll(() => marked(again)).toBeGreaterThan(0);

  await openOwn(firefox, 'options.html');
  await expect.poll(() => inOwn(firefox, 'options.html', clicked('unread.example'))).not.toBe('');
  await expect
    .poll(() => inOwn(firefox, 'options.html', `page.querySelector('.sites').textContent`))
    .not.toMatch(/unread\.example|huggingface\.co/);
  await again.close();
  const later = await openSite(firefox, UNREAD);
  await rested();
  expect(await marked(later)).toBe(0);
  await later.close();
});

/** In front: Firefox lets pages behind others wait. */
async function openModel(browser: Browser, host = 'huggingface.co'): Promise<Page> {
  const page = await openSite(browser, `https://${host}${MODEL}`);
  await page.bringToFront();
  await expect.poll(() => marked(page)).toBeGreaterThan(0);
  return page;
}

test('words in an open shadow root and in a frame of the site are marked', async ({ firefox }) => {
  const page = await openModel(firefox);
  const before = await marked(page);
  await page.evaluate(() => {
    const host = document.createElement('x-note');
    const text = document.createElement('p');
    text.textContent = 'Llama 3.1 is an open-source model.';
    host.attachShadow({ mode: 'open' }).append(text);
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>Gemma 2 is an open source model.</p>';
    document.querySelector('.model-card-content')?.append(host, frame);
  });
  await expect.poll(() => marked(page)).toBe(before + 1);
  const inFrame = () => page.frames()[1]?.evaluate((key) => CSS.highlights.has(key), CONTRADICTED);
  await expect.poll(inFrame).toBe(true);
  await page.close();
});

test('words that come late are marked', async ({ firefox }) => {
  const page = await openModel(firefox);
  const before = await marked(page);
  await page.evaluate(() => {
    const text = document.createElement('p');
    text.textContent = 'Llama 3.1 is an open-source model.';
    setTimeout(() => document.querySelector('.model-card-content')?.append(text), 900);
  });
  await expect.poll(() => marked(page)).toBe(before + 1);
  await page.close();
});

for (const host of ['www.huggingface.co', 'huggingface.co.', 'hf.co', 'hf-mirror.com']) {
  test(`a card is read at ${host}`, async ({ firefox }) => {
    const page = await openModel(firefox, host);
    await page.close();
  });
}
