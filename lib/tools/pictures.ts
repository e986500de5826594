/** `npm run docs:pictures`: the pictures in README and docs, taken of the built extension. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browsers.mjs';
import { HUB, type Launched, launchWithExtension, popupShot, read } from './demo-chromium.ts';
import { openCard } from './open-card.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const FOLDER = path('../../docs/images/');
const MODEL = '/google/gemma-2-9b-it';

/** The page replaces its nodes as it hydrates; by then the marks are back. */
const HYDRATED = 3000;

/** Pages of the extension itself, by the name of their picture. */
const OWN_PAGES = {
  explorer: 'explorer.html',
  options: 'options.html',
  welcome: 'welcome.html',
} as const;

async function picturesIn(theme: 'light' | 'dark', { context, worker }: Launched): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1120, height: 560 });
  await page.emulateMedia({ colorScheme: theme });
  await page.goto(HUB + MODEL);
  if (theme === 'dark') await page.evaluate(() => document.documentElement.classList.add('dark'));
  await read(worker, page);
  await page.waitForTimeout(HYDRATED);
  await openCard(page);
  await page.screenshot({ path: `${FOLDER}model-page-${theme}.png` });
  if (theme === 'light') await popupShot(context, worker, page, `${FOLDER}popup-light.png`);
  for (const [name, file] of Object.entries(OWN_PAGES)) {
    await page.goto(`${new URL(`/${file}`, worker.url())}`);
    await page.waitForTimeout(900);
    await page.screenshot({ path: `${FOLDER}${name}-${theme}.png` });
  }
  await page.close();
}

const browser = findChromium();
if (browser === undefined) throw new Error('No Chromium was found. "npm start" installs one.');
mkdirSync(FOLDER, { recursive: true });
const launched = await launchWithExtension(browser, path('../../.output/chrome-mv3'), true);
for (const theme of ['light', 'dark'] as const) await picturesIn(theme, launched);
await launched.context.close();
console.log('docs/images: pictures taken');
