/** Popup and explorer as pages, beside a bare Preact page of the same extension; waking; drawing. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Dataset } from '../../lib/dataset/compiled.ts';
import { cutFirstScreen } from '../../lib/ui/explorer/first-screen.ts';
import { bundle, OUTPUT } from './bundle.ts';
import { openChromium } from './chromium.ts';
import { grow } from './grown.ts';
import { generateIds } from './ids.ts';
import { median, quantile } from './measure.ts';
import { pageOf } from './pages.ts';
import { ms, type Result, ratio, round } from './result.ts';
import { benchPage } from './scan.ts';

const PART = 'Surfaces (Chromium)';
const ROUNDS = 9;
/** The explorer's field to filter by name. */
const SEARCH = 'input[type="search"]';

/** Milliseconds to the first content of a page. */
async function firstContent(browser: Browser, url: string, selector: string): Promise<number> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(url);
  await page.waitForSelector(selector, { timeout: 20_000 });
  const time = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const [first] = list.getEntriesByName('first-contentful-paint');
          if (first) done(first.startTime);
        }).observe({ type: 'paint', buffered: true });
        setTimeout(() => done(performance.now()), 3000);
      }),
  );
  await page.close();
  return time;
}

/** Puts a dataset in the place of the build's, with the digest that its code expects. */
function exchange(folder: string, dataset: Dataset): void {
  const file = join(folder, 'dataset.json');
  const text = JSON.stringify(dataset);
  const [old, fresh] = [readFileSync(file), text].map((one) =>
    createHash('sha256').update(one).digest('hex'),
  ) as [string, string];
  writeFileSync(file, text);
  writeFileSync(join(folder, 'explorer.json'), JSON.stringify(cutFirstScreen(dataset)));
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const code = readFileSync(join(folder, name), 'utf8');
    if (code.includes(old)) writeFileSync(join(folder, name), code.replaceAll(old, fresh));
  }
}

/** A copy of the build with a bare Preact page in it, and a dataset of 5,000 families and more. */
async function enlarged(build: string, dataset: Dataset): Promise<string> {
  const folder = join(OUTPUT, 'extension');
  rmSync(folder, { recursive: true, force: true });
  cpSync(build, folder, { recursive: true });
  writeFileSync(join(folder, 'bare.js'), await bundle('in-page/bare.tsx', 'bare'));
  writeFileSync(
    join(folder, 'bare.html'),
    '<!doctype html><meta charset="utf-8"><title>Bare</title><div id="app"></div><script type="module" src="/bare.js"></script>',
  );
  const times = Math.ceil(5000 / Object.keys(dataset.families).length);
  exchange(folder, grow(dataset, times));
  return folder;
}

async function popupResults(browser: Browser, origin: string): Promise<Result[]> {
  const bare: number[] = [];
  const popup: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await firstContent(browser, `${origin}/bare.html`, '#app *'));
    popup.push(await firstContent(browser, `${origin}/popup.html?tab=0`, 'body *'));
  }
  const more = median(popup) - median(bare);
  return [
    {
      part: PART,
      what: 'first content of the popup, over a bare Preact page',
      measured: ms(median(popup)),
      against: `bare page ${ms(median(bare))}`,
      value: more,
      target: { most: 20 },
    },
  ];
}

/** Milliseconds until an element has been drawn, as the page itself sees it: it may be busy after. */
async function drawnAt(page: Page, url: string, selector: string): Promise<number> {
  await page.bringToFront();
  await page.evaluateOnNewDocument((wanted) => {
    const seen = globalThis as unknown as { drawn?: number };
    const observer = new MutationObserver(() => {
      if (document.querySelector(wanted) === null) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          seen.drawn = performance.now();
        };
        port2.postMessage(0);
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(url);
  await page.waitForFunction(() => 'drawn' in globalThis, { timeout: 20_000 });
  return page.evaluate(() => (globalThis as unknown as { drawn: number }).drawn);
}

async function drawnTimes(browser: Browser, url: string, selector: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage();
    times.push(await drawnAt(page, url, selector));
    await page.close();
  }
  return median(times);
}

/** Until all families are read behind the first screen. */
const READ = 3000;

async function explorerResults(
  browser: Browser,
  origin: string,
  families: number,
): Promise<Result[]> {
  const bare = await drawnTimes(browser, `${origin}/bare.html`, '#app *');
  const rows = await drawnTimes(browser, `${origin}/explorer.html`, 'tbody tr');
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(`${origin}/explorer.html`);
  await new Promise((done) => setTimeout(done, READ));
  await page.waitForSelector(SEARCH, { timeout: 5000 });
  const filtering = await page.evaluate(async (search) => {
    const input = document.querySelector<HTMLInputElement>(search);
    const times: number[] = [];
    for (const text of [
      'l',
      'll',
      'lla',
      'llam',
      'llama',
      '',
      'q',
      'qw',
      'qwe',
      'qwen',
      '',
      'open',
    ]) {
      if (input === null) break;
      const start = performance.now();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
      times.push(performance.now() - start);
    }
    return times;
  }, SEARCH);
  await page.close();
  return [
    {
      part: PART,
      what: `first rows of the explorer at ${round(families)} families`,
      measured: ms(rows),
      against: `bare page ${ms(bare)}`,
      value: rows / (2 * bare),
      target: { most: 1 },
    },
    {
      part: PART,
      what: 'filtering there, one letter more to the next frame, 95th percentile',
      measured: ms(quantile(filtering, 0.95)),
      against: '',
      value: quantile(filtering, 0.95),
      target: { most: 50 },
    },
  ];
}

export async function benchSurfaces(build: string, dataset: Dataset): Promise<Result[]> {
  const folder = await enlarged(build, dataset);
  const browser = await openChromium(folder);
  try {
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
    const origin = new URL(target.url()).origin.replace(
      'null',
      `chrome-extension://${new URL(target.url()).host}`,
    );
    const large = JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8')) as Dataset;
    const results = await popupResults(browser, origin);
    if (!existsSync(join(folder, 'explorer.html'))) return results;
    const explorer = await explorerResults(
      browser,
      origin,
      Object.keys(large.families).length,
    ).catch((error: unknown) => void console.error(`explorer: ${String(error)}`));
    return [...results, ...(explorer ?? [])];
  } finally {
    await browser.close();
  }
}

const LISTING = 60;
const WAKES = 9;

/** Each waking in a page of its own, so that no code is warm. */
export async function benchWake(
  browser: Browser,
  code: string,
  dataset: Dataset,
): Promise<Result[]> {
  const text = JSON.stringify(dataset);
  const ids = generateIds(dataset, LISTING).map(({ id }) => id);
  const runs: { parse: number; answer: number }[] = [];
  for (let round = 0; round < WAKES; round++) {
    const page = await benchPage(browser, '<main></main>', code, text);
    runs.push(await page.evaluate((some) => unwashBench.wake(some), ids));
    await page.close();
  }
  const parse = median(runs.map((run) => run.parse));
  const answer = median(runs.map((run) => run.answer));
  return [
    ratio(PART, 'dataset loaded and a listing of 60 ids answered', answer, ['JSON.parse', parse], {
      most: 2.5,
    }),
  ];
}

const MARKS = 500;

/** Layouts that a script forced between the two marks that the page sets. */
function forcedLayouts(trace: string): number {
  const { traceEvents: events } = JSON.parse(trace) as {
    traceEvents: { name: string; ts: number; args: { beginData?: { stackTrace?: unknown[] } } }[];
  };
  const at = (name: string): number => events.find((event) => event.name === name)?.ts ?? 0;
  const [from, to] = [at('unwash-draw'), at('unwash-drawn')];
  return events.filter(
    ({ name, ts, args }) =>
      name === 'Layout' && ts >= from && ts <= to && (args.beginData?.stackTrace?.length ?? 0) > 0,
  ).length;
}

export async function benchDrawing(
  browser: Browser,
  code: string,
  dataset: string,
): Promise<Result[]> {
  const page = await benchPage(browser, pageOf({ blocks: 4000, claimEvery: 5 }), code, dataset);
  await page.bringToFront();
  await page.tracing.start({
    categories: [
      'devtools.timeline',
      'blink.user_timing',
      'disabled-by-default-devtools.timeline.stack',
    ],
  });
  const drawn = await page.evaluate((most) => unwashBench.drawing(most), MARKS);
  const trace = Buffer.from((await page.tracing.stop()) ?? '{"traceEvents":[]}').toString();
  await page.close();
  const told = { part: PART, against: `${round(drawn.drawn)} marks, drawn in ${ms(drawn.took)}` };
  return [
    {
      ...told,
      what: 'layout shift while drawing',
      measured: round(drawn.shift),
      value: drawn.shift,
      target: { most: 0 },
    },
    {
      ...told,
      what: 'layouts forced while drawing',
      measured: round(forcedLayouts(trace)),
      value: forcedLayouts(trace),
      target: { most: 1 },
    },
    {
      ...told,
      what: 'DOM after removal is byte for byte what it was',
      measured: drawn.same ? 'yes' : 'no',
      value: drawn.same ? 1 : 0,
      target: { least: 1 },
    },
  ];
}
