/** Chromium under the benchmark, with or without the extension, and pages that never leave the machine. */
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findChromium } from '../../lib/tools/browsers.mjs';

export async function openChromium(extension?: string): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium was found. "npm start" gets one.');
  return launch({
    executablePath,
    headless: true,
    protocolTimeout: 300_000,
    ...(extension === undefined ? {} : { enableExtensions: [extension] }),
    args: [
      '--no-sandbox',
      '--js-flags=--expose-gc',
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
    ],
  });
}

/** Answers every request of a page from a table by address; what is not in it is not found. */
export async function serve(page: Page, pages: Readonly<Record<string, string>>): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().startsWith('http')) return void request.continue();
    const body = pages[request.url()];
    const answer = body === undefined ? { status: 404, body: '' } : { status: 200, body };
    return void request.respond({ ...answer, contentType: 'text/html; charset=utf-8' });
  });
}
