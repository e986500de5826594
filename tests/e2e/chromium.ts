/** A real Chromium with the built extension, and local pages at the sites' own addresses. */
import { fileURLToPath } from 'node:url';
import { type BrowserContext, test as base, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../lib/tools/browsers.mjs';
import { serve } from '../pages/site-map.ts';
import { type Outbound, watchOutbound } from './outbound.ts';

export const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface Extension {
  readonly context: BrowserContext;
  /** A page of the extension, with its rights; unlike the worker it is never put to sleep. */
  readonly own: Page;
  readonly id: string;
  /** What left the browser, and so this machine. */
  readonly outbound: Outbound;
  open(path: string, host?: string): Promise<Page>;
  at(address: string): Promise<Page>;
  /** The popup, as a page about the tab that shows `page`. */
  popup(page: Page): Promise<Page>;
  /** Number on the toolbar icon. */
  count(page: Page): Promise<string>;
}

async function launch({ proxy }: Outbound, folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: findChromium() ?? '',
    headless: true,
    proxy: { server: proxy },
    viewport: { width: 1280, height: 820 },
    args: [
      '--headless=new',
      '--no-sandbox',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
}

/** A page's tab: the one in front once it is brought there. Addresses are not always ours to see. */
async function tabOf(own: Page, page: Page): Promise<number> {
  await page.bringToFront();
  return own.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? -1);
}

async function ownPage(context: BrowserContext): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(new URL('/popup.html?tab=0', worker.url()).href);
  return page;
}

async function start(context: BrowserContext, outbound: Outbound): Promise<Extension> {
  await context.route(/^https?:/, async (route) => {
    await route.fulfill(await serve(route.request().url()));
  });
  const own = await ownPage(context);
  const id = new URL(own.url()).host;
  const at = async (address: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  return {
    context,
    own,
    id,
    outbound,
    open: (path, host = 'huggingface.co') => at(`https://${host}${path}`),
    at,
    async popup(page) {
      const tab = await tabOf(own, page);
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 380, height: 720 });
      await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
      return popup;
    },
    async count(page) {
      const tabId = await tabOf(own, page);
      return own.evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId);
    },
  };
}

/** @param folder the built extension, or what a test has made of it */
export const testWith = (folder: () => string) =>
  base.extend<{ fresh: undefined }, { extension: Extension }>({
    extension: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's parameters
      async ({}, use) => {
        const outbound = await watchOutbound();
        const context = await launch(outbound, folder());
        await use(await start(context, outbound));
        await context.close();
        outbound.close();
      },
      { scope: 'worker' },
    ],
    /** Each test begins without pages and without what the one before has stored. */
    fresh: [
      async ({ extension }, use) => {
        await extension.own.evaluate(async () => {
          await chrome.storage.local.clear();
          await chrome.storage.session.clear();
        });
        await use(undefined);
        const others = extension.context.pages().filter((page) => page !== extension.own);
        await Promise.all(others.map((page) => page.close()));
      },
      { auto: true },
    ],
  });

/** Ends the worker as the browser does when it needs the memory. */
export async function killWorker({ context, own }: Extension): Promise<void> {
  const cdp = await context.newCDPSession(own);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await cdp.detach();
}

export const test = testWith(() => EXTENSION);

export { expect } from '@playwright/test';
