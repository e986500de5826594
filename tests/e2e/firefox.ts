/**
 * A real Firefox with the built add-on. WebDriver neither goes to pages of extensions nor looks into
 * them, so ours are opened and read through the browser's own window, which reaches them while
 * extensions share its process.
 */
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../lib/tools/browsers.mjs';
import { serve } from '../pages/site-map.ts';

export const ADD_ON = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
export const HUB = 'https://huggingface.co';
const ID = '{6f0b7a52-3c1e-4d0b-9a67-5f1d8e2c94b1}';

/** @param folder the built add-on, or what a test has made of it */
export async function startFirefox(folder = ADD_ON): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? '',
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.remote': false,
      // The browser's own question is answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(folder);
  return browser;
}

/** A page of ours at the address of a site. Whatever we have no page for is not found. */
export async function openSite(
  browser: Browser,
  address: string,
  requests: string[] = [],
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 820 });
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    requests.push(request.url());
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

/** Runs a script in the browser's own window. */
async function inBrowser(browser: Browser, expression: string): Promise<string> {
  const { connection } = browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: tree.result.contexts?.[0]?.context },
    awaitPromise: true,
  });
  return result.result?.value ?? '';
}

/**
 * Evaluates a text with `page`, the document of our page at a path; empty while it is not there.
 * `api` is the extension's own `browser`.
 */
export const inOwn = (browser: Browser, path: string, expression: string): Promise<string> =>
  inBrowser(
    browser,
    `(async () => {
      const tab = gBrowser.browsers.find(({ currentURI }) => currentURI.spec.includes('/${path}'));
      const page = tab?.contentDocument;
      const api = page?.defaultView?.wrappedJSObject.browser;
      return String((page && (${expression})) ?? '');
    })()`,
  );

/** Opens one of our pages in a tab, in front. */
export async function openOwn(browser: Browser, path: string): Promise<void> {
  await inBrowser(
    browser,
    `(() => {
      gBrowser.selectedTab = gBrowser.addTab(
        WebExtensionPolicy.getByID('${ID}').getURL('${path}'),
        { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() },
      );
      return '';
    })()`,
  );
  await expect.poll(() => inOwn(browser, path, 'page.readyState')).toBe('complete');
}

/** The popup, as a page about the tab that shows an address, with the right that a click gives. */
export async function openPopup(browser: Browser, address: string): Promise<string> {
  const tab = await inBrowser(
    browser,
    `(() => {
      const { ExtensionParent } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      );
      const tab = gBrowser.tabs.find(
        ({ linkedBrowser }) => linkedBrowser.currentURI.spec === '${address}',
      );
      WebExtensionPolicy.getByID('${ID}').extension.tabManager.addActiveTabPermission(tab);
      return String(ExtensionParent.apiManager.global.tabTracker.getId(tab));
    })()`,
  );
  const path = `popup.html?tab=${tab}`;
  await openOwn(browser, path);
  return path;
}
