/** The extension as it is built, on pages that never leave the machine. */
import { existsSync } from 'node:fs';
import type { Browser, CDPSession, Page, WebWorker } from 'puppeteer-core';
import { openChromium, serve } from './chromium.ts';
import { median } from './measure.ts';
import { pageOf } from './pages.ts';
import { kB, ms, type Result, round } from './result.ts';

const PART = 'The built extension (Chromium)';
const SITE = 'https://www.eleuther.ai';
const SETTLE = 1500;

const rest = (time: number) => new Promise((done) => setTimeout(done, time));

/** 40,000 text nodes, 3.4 MB: the page that issue 9 measured first. */
const REFERENCE = { blocks: 16_000, claimEvery: 50 };

/** Adds nodes as a chat or an endless list does. */
const APPENDING = `<script>
  const to = document.querySelector('article');
  let left = 1000;
  const timer = setInterval(() => {
    for (let i = 0; i < 10; i++) {
      const p = document.createElement('p');
      p.textContent = left % 50 === 0 && i === 0 ? 'Llama 3.1 is open source.' : 'The next layer reads a token of a long prompt ' + left;
      to.append(p);
    }
    if (--left === 0) { clearInterval(timer); document.title = 'done'; }
  }, 4);
</script>`;

const RESTLESS = `<script>
  const clock = document.querySelector('h1');
  setInterval(() => { clock.textContent = 'Notes on training, ' + performance.now(); }, 10);
</script>`;

const withScript = (html: string, script: string): string =>
  html.replace('</body>', `${script}</body>`);

const grownPage = (): string => {
  const html = pageOf({ blocks: 10, claimEvery: 0 });
  const more = Array.from({ length: 10_000 }, (_, index) => {
    const left = 1000 - Math.floor(index / 10);
    return left % 50 === 0 && index % 10 === 0
      ? '<p>Llama 3.1 is open source.</p>'
      : `<p>The next layer reads a token of a long prompt ${left}</p>`;
  });
  return html.replace('</article>', `${more.join('')}</article>`);
};

const PAGES: Readonly<Record<string, string>> = {
  [`${SITE}/`]: '<!doctype html><title>start</title><main><h1>Start</h1></main>',
  [`${SITE}/plain`]: pageOf({ blocks: 1000, claimEvery: 0 }),
  [`${SITE}/reference`]: pageOf(REFERENCE),
  [`${SITE}/growing`]: withScript(pageOf({ blocks: 10, claimEvery: 0 }), APPENDING),
  [`${SITE}/grown`]: grownPage(),
  [`${SITE}/restless`]: withScript(pageOf({ blocks: 2000, claimEvery: 50 }), RESTLESS),
  'https://example.com/': pageOf({ blocks: 1000, claimEvery: 50 }),
};

interface Sampled {
  /** Milliseconds in our code, what it calls included. */
  readonly ours: number;
  readonly all: number;
}

interface Profile {
  readonly nodes: readonly {
    id: number;
    callFrame: { url: string };
    children?: number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Ids of profile nodes that are ours, or were called by ours. */
function ourNodes({ nodes }: Profile): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const add = (id: number): void => {
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) add(child);
  };
  for (const { id, callFrame } of nodes)
    if (callFrame.url.startsWith('chrome-extension://') && !ours.has(id)) add(id);
  return ours;
}

function sampled(profile: Profile): Sampled {
  const mine = ourNodes(profile);
  const { samples = [], timeDeltas = [] } = profile;
  let ours = 0;
  let all = 0;
  samples.forEach((node, index) => {
    const took = timeDeltas[index + 1] ?? 0;
    all += took;
    if (mine.has(node)) ours += took;
  });
  return { ours: ours / 1000, all: all / 1000 };
}

const SCRIPT = new Set(['FunctionCall', 'FireIdleCallback', 'RunMicrotasks', 'EvaluateScript']);

/**
 * Longest script task while a page without scripts of its own is read: every one is ours. In time
 * of the processor, since a busy machine takes a task off it at will.
 */
async function longestTask(page: Page, path: string): Promise<number> {
  await page.goto(`${SITE}/`);
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await page.goto(`${SITE}${path}`);
  // Nothing is evaluated meanwhile: it would count as ours.
  await rest(3 * SETTLE);
  const trace = Buffer.from((await page.tracing.stop()) ?? '{"traceEvents":[]}').toString();
  const { traceEvents } = JSON.parse(trace) as {
    traceEvents: { name: string; dur?: number; tdur?: number }[];
  };
  const times = traceEvents
    .filter(({ name }) => SCRIPT.has(name))
    .map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return Math.max(0, ...times);
}

/** Opens a page and tells what the extension cost from the first byte until `until`. */
async function profiled(
  page: Page,
  path: string,
  until: (page: Page) => Promise<unknown>,
): Promise<Sampled> {
  await page.goto(`${SITE}/`);
  const session: CDPSession = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await page.goto(`${SITE}${path}`);
  await until(page);
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return sampled(profile as Profile);
}

async function workerOf(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (worker === null) throw new Error('The extension has no background worker.');
  return worker;
}

/** Messages that reach the background while a page loads. */
async function messagesOf(page: Page, worker: WebWorker, path: string): Promise<number> {
  await worker.evaluate(() => {
    const seen = globalThis as unknown as { messages?: number };
    if (seen.messages === undefined) {
      chrome.runtime.onMessage.addListener(() => {
        seen.messages = (seen.messages ?? 0) + 1;
      });
    }
    seen.messages = 0;
  });
  await page.goto(`${SITE}${path}`);
  await rest(SETTLE);
  return worker.evaluate(() => (globalThis as unknown as { messages: number }).messages);
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

async function quietResults(page: Page, worker: WebWorker): Promise<Result[]> {
  const messages = await messagesOf(page, worker, '/plain');
  const plain = await profiled(page, '/plain', () => rest(SETTLE));
  return [
    {
      part: PART,
      what: 'messages from a matched page without claims',
      measured: round(messages),
      against: '',
      value: messages,
      target: { most: 0 },
    },
    {
      part: PART,
      what: 'script on a matched page of 1,000 blocks without claims, loading included',
      measured: ms(plain.ours),
      against: '',
      value: plain.ours,
    },
  ];
}

async function unmatchedResult(page: Page): Promise<Result> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await page.goto('https://example.com/');
  await rest(SETTLE);
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const { ours } = sampled(profile as Profile);
  return {
    part: PART,
    what: 'script of ours on a page that is on no list',
    measured: ms(ours),
    against: '',
    value: ours,
    target: { most: 0 },
  };
}

/** A page that changes every 10 ms, watched after it was read and marked. */
async function restlessShare(page: Page): Promise<Sampled> {
  await page.goto(`${SITE}/restless`);
  await rest(2 * SETTLE);
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
  await rest(15_000);
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return sampled(profile as Profile);
}

async function changingResults(page: Page): Promise<Result[]> {
  const done = (one: Page) =>
    one.waitForFunction(() => document.title === 'done', { timeout: 60_000, polling: 100 });
  const longest = await longestTask(page, '/reference');
  const growing: number[] = [];
  const grown: number[] = [];
  for (let round = 0; round < 3; round++) {
    const whileGrowing = await profiled(page, '/growing', async (one) => {
      await done(one);
      await rest(SETTLE);
    });
    const atOnce = await profiled(page, '/grown', () => rest(2 * SETTLE));
    growing.push(whileGrowing.ours);
    grown.push(atOnce.ours);
  }
  const restless = await restlessShare(page);
  return [
    {
      part: PART,
      what: 'longest task on the reference page, in time of the processor',
      measured: ms(longest),
      against: '',
      value: longest,
      target: { most: 16 },
    },
    {
      part: PART,
      what: '10,000 nodes appended in 1,000 mutations',
      measured: ms(median(growing)),
      against: `one visit of the final page ${ms(median(grown))}`,
      value: median(growing) / median(grown),
      target: { most: 1.5 },
    },
    {
      part: PART,
      what: 'share of the time on a page that never stops changing, in %, once read',
      measured: `${round((100 * restless.ours) / restless.all)} %`,
      against: `${ms(restless.all)}`,
      value: (100 * restless.ours) / restless.all,
      target: { most: 1 },
    },
  ];
}

/** Heap of a fresh tab with the plain page in it. */
async function tabHeap(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  await serve(page, PAGES);
  await page.bringToFront();
  await page.goto(`${SITE}/plain`);
  await rest(SETTLE);
  const heap = await heapOf(await page.createCDPSession());
  await page.close();
  return heap;
}

async function memoryResults(
  browser: Browser,
  worker: WebWorker,
  datasetBytes: number,
): Promise<Result[]> {
  const ours = await tabHeap(browser);
  const heap = await heapOf(worker.client);
  const plain = await openChromium();
  const without = await tabHeap(plain);
  await plain.close();
  const fresh = await bareWorker(browser);
  return [
    {
      part: PART,
      what: 'heap of the worker with the dataset, over a bare worker’s, in dataset bytes',
      measured: kB(heap - fresh),
      against: `dataset ${kB(datasetBytes)}`,
      value: (heap - fresh) / datasetBytes,
      target: { most: 3 },
    },
    {
      part: PART,
      what: 'heap of a tab with our content script, over one without, in MB',
      measured: kB(ours - without),
      against: `without ${kB(without)}`,
      value: (ours - without) / 1e6,
      target: { most: 1 },
    },
  ];
}

/** Heap of a worker that does nothing. */
async function bareWorker(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  const created = new Promise<WebWorker>((done) => page.once('workercreated', done));
  await page
    .evaluate(() => new Worker(URL.createObjectURL(new Blob(['0']))))
    .catch(() => undefined);
  const worker = await created;
  const heap = await heapOf(worker.client);
  await page.close();
  return heap;
}

export async function benchExtension(folder: string, datasetBytes: number): Promise<Result[]> {
  if (!existsSync(`${folder}/manifest.json`)) throw new Error('No build. Run "npm run build".');
  const browser = await openChromium(folder);
  try {
    const worker = await workerOf(browser);
    const page = await browser.newPage();
    await serve(page, PAGES);
    await page.bringToFront();
    return [
      await unmatchedResult(page),
      ...(await quietResults(page, worker)),
      ...(await changingResults(page)),
      ...(await memoryResults(browser, worker, datasetBytes)),
    ];
  } finally {
    await browser.close();
  }
}
