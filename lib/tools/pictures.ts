/** `npm run docs:pictures`: the pictures in README and docs, taken of the built extension. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { MARKS } from '../settings.ts';
import { findChromium } from './browsers.mjs';
import { HUB, type Launched, launchWithExtension, popupShot, read } from './demo-chromium.ts';
import { openCard } from './open-card.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const FOLDER = path('../../docs/images/');
const MODEL = '/google/gemma-2-9b-it';
const OPEN_MODEL = '/allenai/OLMo-2-1124-7B';
const LIST = '/models?license=license%3Allama3.1&p=2';

/** The page replaces its nodes as it hydrates; by then the marks are back. */
const HYDRATED = 3000;
const DRAWN = 900;

const WIDE = { width: 970, height: 490 } as const;
/** High enough for a claim's card. */
const WITH_CARD = { width: 970, height: 665 } as const;
const SMALL = { width: 720, height: 390 } as const;
const TALL = { width: 720, height: 560 } as const;

/** Pages of the extension itself, by the name of their picture. */
const OWN_PAGES = {
  explorer: 'explorer.html',
  matrix: 'explorer.html#/matrix?q=llama',
  license: 'explorer.html#/license/llama3.1',
  compare: 'explorer.html#/compare?with=llama-3.1,olmo-2,deepseek-r1',
  plots: 'explorer.html#/plots',
  options: 'options.html',
  welcome: 'welcome.html',
} as const;

/** That page is bare: its tests need no style. */
const BARE = 'body { margin: 24px 40px; font: 15px/1.4 sans-serif } a { text-decoration: none }';
const LIST_STYLE = {
  light: BARE,
  dark: `${BARE} html { background: #101418; color: #e6eaee } a { color: #8fb8ff }`,
} as const;

type Theme = 'light' | 'dark';

interface Studio extends Launched {
  readonly theme: Theme;
  readonly page: Page;
}

const shoot = ({ page, theme }: Studio, name: string): Promise<Buffer> =>
  page.screenshot({ path: `${FOLDER}${name}-${theme}.png` });

/** A page of the hub, once its marks are drawn in the theme. */
async function hubPage({ page, worker, theme }: Studio, address: string): Promise<void> {
  await page.goto(HUB + address);
  if (theme === 'dark') await page.evaluate(() => document.documentElement.classList.add('dark'));
  await read(worker, page);
  await page.waitForTimeout(HYDRATED);
}

async function marks(studio: Studio): Promise<void> {
  const { page, worker, context, theme } = studio;
  await page.setViewportSize(SMALL);
  await hubPage(studio, OPEN_MODEL);
  await openCard(page);
  await shoot(studio, 'claim-that-holds');
  await page.setViewportSize(TALL);
  await hubPage(studio, LIST);
  await page.addStyleTag({ content: LIST_STYLE[theme] });
  await page.waitForTimeout(DRAWN);
  await page.locator('unwash-mark').first().hover();
  await page.waitForTimeout(DRAWN);
  await shoot(studio, 'list');
  await page.setViewportSize(WITH_CARD);
  await hubPage(studio, MODEL);
  await openCard(page);
  await shoot(studio, 'model-page');
  await page.setViewportSize(WIDE);
  await popupShot(context, worker, page, `${FOLDER}popup-${theme}.png`, theme);
}

/** The report on the model page that is still open. */
async function report(studio: Studio): Promise<void> {
  const { page, worker, context, theme } = studio;
  const tabs = await worker.evaluate((url) => chrome.tabs.query({ url }), `${HUB}${MODEL}`);
  const own = await context.newPage();
  await own.setViewportSize(page.viewportSize() ?? WIDE);
  await own.emulateMedia({ colorScheme: theme });
  await own.goto(`${new URL(`/report.html?tab=${tabs[0]?.id}`, worker.url())}`);
  await own.waitForTimeout(DRAWN);
  await shoot({ ...studio, page: own }, 'report');
  await own.close();
}

async function picturesIn(theme: Theme, { context, worker }: Launched): Promise<void> {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: theme });
  const studio = { context, worker, theme, page };
  await marks(studio);
  await report(studio);
  for (const [name, address] of Object.entries(OWN_PAGES)) {
    // Another place of the same page is no new page: the one before is left first.
    await page.goto('about:blank');
    await page.goto(`${new URL(`/${address}`, worker.url())}`);
    await page.waitForTimeout(DRAWN);
    await page.getByText('Working out verdicts').waitFor({ state: 'detached' });
    await shoot(studio, name);
  }
  await page.close();
}

const browser = findChromium();
if (browser === undefined) throw new Error('No Chromium was found. "npm start" installs one.');
mkdirSync(FOLDER, { recursive: true });
const launched = await launchWithExtension(browser, path('../../.output/chrome-mv3'), true);
// Claims that hold are not marked unless the reader wants it.
await launched.worker.evaluate(
  (shown) => chrome.storage.local.set({ settings: { marks: shown } }),
  [...MARKS],
);
for (const theme of ['light', 'dark'] as const) await picturesIn(theme, launched);
await launched.context.close();
console.log('docs/images: pictures taken');
