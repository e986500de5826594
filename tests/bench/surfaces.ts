/** Popup and explorer as pages, beside a bare Preact page of the same extension; waking; drawing. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Dataset } from '../../lib/dataset/compiled.ts';
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
  writeFileSync(join(folder, 'dataset.json'), JSON.stringify(grow(dataset, times)));
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

async function explorerResults(
  browser: Browser,
  origin: string,
  families: number,
): Promise<Result[]> {
  const bare = await firstContent(browser, `${origin}/bare.html`, '#app *');
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(`${origin}/explorer.html`);
  await page.waitForSelector('tbody tr', { timeout: 20_000 });
  const rows = await page.evaluate(() => performance.now());
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
      value: rows / (2 * (bare + 20)),
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
