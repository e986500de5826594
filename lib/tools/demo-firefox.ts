/** The demo in Firefox, where no Chromium is to be had. */
import { launch, type Page } from 'puppeteer-core';
import { serve } from '../../tests/pages/site-map.ts';
import type { DemoOptions, DemoRow } from './demo.ts';

const HUB = 'https://huggingface.co';
const REST = 1500;

/** What can be seen of the marks from the page itself: the words under each kind of line. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['contradicted', 'not-shown'].flatMap((kind) =>
      [...(CSS.highlights.get(`unwash-${kind}`) ?? [])].map((at) => {
        const text = at.startContainer.textContent ?? '';
        return `“${text.slice(at.startOffset, at.startOffset + 11)}”: ${kind}`;
      }),
    ),
  );
}

export async function demoInFirefox(options: DemoOptions): Promise<DemoRow[]> {
  const { browser: executablePath, extension, headless, pages, folder } = options;
  const browser = await launch({ browser: 'firefox', executablePath, headless });
  await browser.installExtension(extension);
  const rows: DemoRow[] = [];
  for (const path of pages) {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      const { contentType, ...answer } = await serve(request.url());
      await request.respond({ ...answer, contentType });
    });
    await page.goto(HUB + path);
    await new Promise((rested) => setTimeout(rested, REST));
    const badge = (await page.$('unwash-badge')) === null ? 'no badge' : 'badge';
    rows.push({ page: path.slice(1), verdict: badge, claims: await marked(page) });
    const name = path.slice(1).replaceAll('/', '-');
    if (headless) await page.screenshot({ path: `${folder}${name}.png` });
  }
  if (headless) await browser.close();
  else await new Promise((closed) => browser.once('disconnected', closed));
  return rows;
}
