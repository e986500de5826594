/**
 * A session with 200 tabs brought back at once: each is read, and by its own model. The tests' own
 * browser watches every page that it opens; this one watches none, so that 200 of them are cheap.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { launch, type WebWorker } from 'puppeteer-core';
import { findChromium } from '../../../lib/tools/browsers.mjs';
import { EXTENSION } from '../chromium.ts';
import { withHosts } from '../granted.ts';

const TABS = 200;
const SLOW_MACHINE = 120_000;
const SITE = 'http://127.0.0.1/*';

/** Names of models that our data know, and as what. */
const MODELS = [
  ['Llama 3.1 8B', 'Llama 3.1'],
  ['Gemma 2 9B', 'Gemma 2'],
  ['DeepSeek-R1', 'DeepSeek-R1'],
  ['Qwen2.5 72B', 'Qwen2.5-72B'],
] as const;

const modelAt = (path: string) => MODELS[Number(path.slice(1)) % MODELS.length] ?? MODELS[0];

async function serveArticles(): Promise<Server> {
  const server = createServer(({ url = '/0' }, response) => {
    const [name] = modelAt(url);
    response.setHeader('content-type', 'text/html');
    response.end(
      `<title>${name}</title><h1>${name}</h1><p>${name} is an open source model for everyone.</p>`,
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

interface Read {
  readonly url: string;
  readonly summary: { readonly name: string } | null;
}

/** Path and model of each tab that has been read. */
async function readIn(worker: WebWorker): Promise<[string, string | undefined][]> {
  const kept = await worker.evaluate(() => chrome.storage.session.get(null));
  const tabs = Object.entries(kept).filter(([key]) => key.startsWith('tab:'));
  return tabs
    .map(([, tab]) => tab as Read)
    .filter(({ summary }) => summary !== undefined)
    .map(({ url, summary }) => [new URL(url).pathname, summary?.name]);
}

test('200 tabs restored at once', async () => {
  test.setTimeout(SLOW_MACHINE);
  const server = await serveArticles();
  const { port } = server.address() as AddressInfo;
  const browser = await launch({
    executablePath: findChromium() ?? '',
    headless: true,
    pipe: true,
    enableExtensions: [withHosts(EXTENSION, [SITE])],
    // As browsers do it when memory is short: many tabs in few processes.
    args: ['--no-sandbox', '--renderer-process-limit=3'],
    targetFilter: (target) => !target.url().startsWith('http'),
  });
  try {
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    if (worker === null) throw new Error('the worker did not start');
    const registered = () => worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    await expect.poll(registered).toHaveLength(1);
    const paths = Array.from({ length: TABS }, (_, at) => `/${at}`);
    const url = paths.map((path) => `http://127.0.0.1:${port}${path}`);
    await worker.evaluate((all) => chrome.windows.create({ url: all }).then(() => true), url);
    const patience = { timeout: SLOW_MACHINE, intervals: [1000] };
    await expect.poll(async () => (await readIn(worker)).length, patience).toBe(TABS);
    const found = await readIn(worker);
    expect(found.toSorted()).toEqual(paths.map((path) => [path, modelAt(path)[1]]).toSorted());
  } finally {
    await browser.close();
    server.close();
  }
});
