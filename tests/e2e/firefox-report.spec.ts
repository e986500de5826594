/**
 * The main report in Firefox: from the card on the page to the hub's own form, filled in. WebDriver
 * neither goes to pages of extensions nor looks into them, so ours is read through the browser's own
 * window, which can reach it while extensions share its process.
 */
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../lib/tools/browsers.mjs';
import { serve } from '../pages/site-map.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const LLAMA = 'https://huggingface.co/meta-llama/Llama-3.1-8B-Instruct';

async function start(): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? '',
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.remote': false },
  });
  await browser.installExtension(EXTENSION);
  return browser;
}

async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 820 });
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    await request.respond({ ...(await serve(request.url())) });
  });
  await page.goto(address);
  return page;
}

interface Answer {
  readonly contexts?: readonly { readonly context: string }[];
  readonly result?: { readonly value?: string };
}

interface Bidi {
  readonly connection: {
    send(method: string, params: object): Promise<{ readonly result: Answer }>;
  };
}

/** Evaluates a text with `page`, the document of our report page; empty while it is not there. */
async function inReport(browser: Browser, expression: string): Promise<string> {
  const { connection } = browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const script = `(() => {
    const tab = gBrowser.browsers.find(({ currentURI }) => currentURI.spec.includes('/report.html'));
    const page = tab?.contentDocument;
    return String((page && (${expression})) ?? '');
  })()`;
  const { result } = await connection.send('script.evaluate', {
    expression: script,
    target: { context: tree.result.contexts?.[0]?.context },
    awaitPromise: false,
  });
  return result.result?.value ?? '';
}

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
  const browser = await start();
  try {
    const page = await open(browser, LLAMA);
    await expect
      .poll(() => page.evaluate(() => CSS.highlights.get('unwash-contradicted')?.size ?? 0))
      .toBeGreaterThan(0);
    await pressReport(page);
    const text = () => inReport(browser, `page.querySelector('.editor textarea')?.value`);
    await expect.poll(text).toContain(`${LLAMA}#:~:text=`);
    expect(await text()).toContain('700 million');

    const address = await inReport(browser, `page.querySelector('.editor .first').href`);
    const form = await open(browser, address);
    const filled = new URL(form.url());
    expect(filled.origin + filled.pathname).toBe(`${LLAMA}/discussions/new`);
    expect(filled.searchParams.get('title')).toContain('Llama 3.1');
    expect(filled.searchParams.get('description')).toBe(await text());

    await inReport(browser, `page.querySelector('.editor .first').click()`);
    const status = () => inReport(browser, `page.querySelector('.editor .status').textContent`);
    await expect.poll(status).toContain('Opened.');
  } finally {
    await browser.close();
  }
});
