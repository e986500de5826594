/** `npm run docs:store`: the pictures that stores ask for, drawn and taken of the built extension. */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { findChromium } from './browsers.mjs';
import { HUB, type Launched, launchWithExtension, read } from './demo-chromium.ts';
import { openCard } from './open-card.ts';
import { framed, logo, marquee, tile } from './store-art.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const FOLDER = path('../../docs/store/pictures/');
const MODEL = '/google/gemma-2-9b-it';
const REST = 1500;
/** Of what is framed: the frame's height less its words, in the frame's own measure. */
const INSIDE = { width: 1120, height: 678 } as const;

/** Takes what a page shows, to be framed. */
async function taken(page: Page): Promise<Buffer> {
  await page.setViewportSize(INSIDE);
  await page.waitForTimeout(REST);
  return page.screenshot();
}

async function modelPage({ context, worker }: Launched): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize(INSIDE);
  await page.goto(HUB + MODEL);
  await read(worker, page);
  // The page replaces its nodes as it hydrates; by then the marks are back.
  await page.waitForTimeout(2 * REST);
  await openCard(page);
  return page.screenshot();
}

async function ownPage({ context, worker }: Launched, address: string): Promise<Buffer> {
  const page = await context.newPage();
  await page.goto(`${new URL(address, worker.url())}`);
  return taken(page);
}

/** Of the model page that is still open. */
async function reportAddress({ worker }: Launched): Promise<string> {
  const tabs = await worker.evaluate((url) => chrome.tabs.query({ url }), `${HUB}${MODEL}`);
  return `/report.html?tab=${tabs[0]?.id}`;
}

async function draw(page: Page, html: string, name: string): Promise<void> {
  const [width = 0, height = 0] = name.match(/\d{3,}/g)?.map(Number) ?? [];
  await page.setViewportSize({ width, height });
  await page.setContent(html);
  await page.screenshot({ path: `${FOLDER}${name}.png` });
}

const browser = findChromium();
if (browser === undefined) throw new Error('No Chromium was found. "npm start" installs one.');
mkdirSync(FOLDER, { recursive: true });
const launched = await launchWithExtension(browser, path('../../.output/chrome-mv3'), true);
const icon = readFileSync(path('../../assets/icon.svg'), 'utf8');
const page = await launched.context.newPage();
const family = '/explorer.html#/family/llama-3.1';
const compared = '/explorer.html#/compare?with=llama-3.1,deepseek-r1,olmo-2';
const shots: readonly (readonly [string, string, Buffer])[] = [
  ['1-page', 'A claim, and why it does not hold', await modelPage(launched)],
  [
    '2-family',
    'Every limit with its clause, every fact with its source',
    await ownPage(launched, family),
  ],
  ['3-compare', 'Models side by side', await ownPage(launched, compared)],
  [
    '4-report',
    'A polite, exact report: drafted here, sent by you',
    await ownPage(launched, await reportAddress(launched)),
  ],
];
await draw(page, tile(icon), 'tile-440x280');
await draw(page, marquee(icon), 'marquee-1400x560');
await draw(page, logo(icon), 'logo-300x300');
for (const [name, words, picture] of shots) {
  await draw(page, framed(words, picture), `1280x800-${name}`);
}
await launched.context.close();
console.log('docs/store/pictures: drawn and taken');
