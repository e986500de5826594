/** The demo in Chromium, its pages served at the hub's own addresses without leaving the machine. */
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { serve } from '../../tests/pages/site-map.ts';
import type { DemoOptions, DemoRow } from './demo.ts';

export const HUB = 'https://huggingface.co';
const PATIENCE = 10_000;

/** What the extension keeps of a tab, as far as the table needs it. */
export interface Kept {
  readonly state: string;
  readonly summary: { readonly label: string } | null;
  readonly findings: readonly { readonly text: string; readonly standing: string }[];
}

function keptOf(worker: Worker, url: string): Promise<Kept | null> {
  return worker.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
    const key = `tab:${tab?.id}`;
    return ((await chrome.storage.session.get(key))[key] as Kept | undefined) ?? null;
  }, url);
}

/** Waits until the extension has read a page. */
export async function read(worker: Worker, page: Page): Promise<Kept | null> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const kept = await keptOf(worker, page.url());
    if (kept?.state === 'read' || Date.now() > end) return kept;
    await page.waitForTimeout(100);
  }
}

function row(page: string, kept: Kept | null): DemoRow {
  const claims = kept?.findings.map(({ text, standing }) => `“${text}”: ${standing}`) ?? [];
  return { page, verdict: kept?.summary?.label ?? 'nothing read', claims };
}

/** Takes a picture of the popup as it is for the tab that shows `page`. */
export async function popupShot(
  context: BrowserContext,
  worker: Worker,
  page: Page,
  file: string,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<void> {
  const tab = await worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
    page.url(),
  );
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.emulateMedia({ colorScheme });
  await popup.goto(`${new URL('/popup.html', worker.url())}?tab=${tab}`);
  await popup.locator('h1').waitFor();
  await popup.screenshot({ path: file, fullPage: true });
  await popup.close();
}

export interface Launched {
  readonly context: BrowserContext;
  readonly worker: Worker;
}

/** Starts Chromium with the extension, the hub's pages served from this machine. */
export async function launchWithExtension(
  browser: string,
  extension: string,
  headless: boolean,
): Promise<Launched> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: browser,
    headless,
    viewport: headless ? { width: 1280, height: 860 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  await context.route(`${HUB}/**`, async (route) => {
    await route.fulfill(await serve(route.request().url()));
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, worker };
}

export async function demoInChromium(options: DemoOptions): Promise<DemoRow[]> {
  const { browser, extension, headless, pages, folder } = options;
  const { context, worker } = await launchWithExtension(browser, extension, headless);
  const rows: DemoRow[] = [];
  for (const path of pages) {
    const page = await context.newPage();
    await page.goto(HUB + path);
    rows.push(row(path.slice(1), await read(worker, page)));
    if (!headless) continue;
    await page.waitForTimeout(400);
    const name = path.slice(1).replaceAll('/', '-');
    await page.screenshot({ path: `${folder}${name}.png` });
    await popupShot(context, worker, page, `${folder}${name}-popup.png`);
    await page.close();
  }
  if (headless) await context.close();
  else await context.waitForEvent('close', { timeout: 0 });
  return rows;
}
