/** Opens the demo pages with the extension. Without a display: a table and screenshots. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PAGES } from '../../tests/pages/site-map.ts';
import { findChromium, findFirefox, hasDisplay } from './browsers.mjs';
import { demoInChromium } from './demo-chromium.ts';
import { demoInFirefox } from './demo-firefox.ts';

export interface DemoRow {
  readonly page: string;
  readonly verdict: string;
  readonly claims: readonly string[];
}

export interface DemoOptions {
  readonly browser: string;
  readonly extension: string;
  readonly headless: boolean;
  readonly pages: readonly string[];
  /** Where screenshots go. */
  readonly folder: string;
}

function print(rows: readonly DemoRow[]): void {
  const widths = [Math.max(...rows.map(({ page }) => page.length)), 30];
  for (const { page, verdict, claims } of rows) {
    const said = claims.length === 0 ? 'no claim' : claims.join('; ');
    console.log(`  ${page.padEnd(widths[0] ?? 0)}  ${verdict.padEnd(widths[1] ?? 0)}  ${said}`);
  }
}

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const chromium = findChromium();
const browser = chromium ?? findFirefox();
if (browser === undefined) throw new Error('No browser was found. "npm start" installs one.');
const headless = !hasDisplay();
const folder = path('../../.output/demo/');
mkdirSync(folder, { recursive: true });
const demo = chromium === undefined ? demoInFirefox : demoInChromium;
const rows = await demo({
  browser,
  extension: path(`../../.output/${chromium === undefined ? 'firefox' : 'chrome'}-mv3`),
  headless,
  pages: Object.keys(PAGES).filter((page) => !page.endsWith('.css')),
  folder,
});
print(rows);
if (headless) console.log('No display: screenshots are in .output/demo/');
