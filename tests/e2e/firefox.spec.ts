/** The main job in Firefox, driven by its own WebDriver BiDi: Playwright's Firefox takes no add-ons. */
import { test as base, expect } from '@playwright/test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../lib/tools/browsers.mjs';
import { ADD_ON, HUB, openSite } from './firefox.ts';

const CONTRADICTED = 'unwash-contradicted';

interface Firefox {
  readonly browser: Browser;
  readonly requests: readonly string[];
  open(path: string): Promise<Page>;
}

const test = base.extend<object, { firefox: Firefox }>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's parameters
    async ({}, use) => {
      const executablePath = findFirefox() ?? '';
      const browser = await launch({ browser: 'firefox', executablePath, headless: true });
      await browser.installExtension(ADD_ON);
      const requests: string[] = [];
      await use({ browser, requests, open: (path) => openSite(browser, HUB + path, requests) });
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

/** What BiDi tells of a node: closed shadow roots included, when asked. */
interface RemoteNode {
  readonly value?: {
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

interface Bidi {
  readonly connection: {
    send(method: string, params: object): Promise<{ result: { result: RemoteNode } }>;
  };
}

function textOf({ value }: RemoteNode): string {
  if (value === undefined || value.localName === 'style') return '';
  const inside = [...(value.shadowRoot ? [value.shadowRoot] : []), ...(value.children ?? [])];
  return (value.nodeValue ?? '') + inside.map(textOf).join('');
}

/** All words under one of our hosts; empty where it is not there. */
async function wordsOf(page: Page, host: string): Promise<string> {
  const bidi = page.browser() as unknown as Bidi;
  const frame = page.mainFrame() as unknown as { readonly _id: string };
  const { result } = await bidi.connection.send('script.evaluate', {
    expression: `document.querySelector('${host}')`,
    target: { context: frame._id },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 20, includeShadowTree: 'all' },
  });
  return textOf(result.result);
}

/** Boxes of the words under a kind of line. */
const boxes = (page: Page, name: string) =>
  page.evaluate(
    (key) =>
      [...(CSS.highlights.get(key) ?? [])].map((fixed) => {
        const range = document.createRange();
        range.setStart(fixed.startContainer, fixed.startOffset);
        range.setEnd(fixed.endContainer, fixed.endOffset);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { words: range.toString(), x: x + width / 2, y: y + height / 2 };
      }),
    name,
  );

test('a false claim gets badge, line and card', async ({ firefox }) => {
  const page = await firefox.open('/meta-llama/Llama-3.1-8B-Instruct');
  await expect.poll(() => wordsOf(page, 'unwash-badge')).toContain('Weights Available AI');
  await expect.poll(() => boxes(page, CONTRADICTED)).not.toHaveLength(0);
  const [first] = await boxes(page, CONTRADICTED);
  expect(first?.words).toBe('open source');
  await page.mouse.move(first?.x ?? 0, first?.y ?? 0);
  await expect
    .poll(() => wordsOf(page, 'unwash-claims'))
    .toContain('Weights available, Llama 3.1 Community License');
});

test('a claim that holds is not flagged', async ({ firefox }) => {
  const page = await firefox.open('/allenai/OLMo-2-1124-7B');
  await expect.poll(() => wordsOf(page, 'unwash-badge')).toContain('Open Source AI');
  expect(await boxes(page, CONTRADICTED)).toHaveLength(0);
});

test('badge and lines outlive hydration', async ({ firefox }) => {
  const page = await firefox.open('/google/gemma-2-9b-it');
  await page.waitForSelector('html[data-hydrated]');
  await expect.poll(() => wordsOf(page, 'unwash-badge')).toContain('Weights Available AI');
  await expect.poll(async () => (await boxes(page, CONTRADICTED))[0]?.x ?? 0).toBeGreaterThan(0);
});

test('marks in a list outlive its replacement, and come to new cards', async ({ firefox }) => {
  const page = await firefox.open('/models?license=license%3Allama3.1&p=2');
  const marks = () => page.evaluate(() => document.querySelectorAll('unwash-mark').length);
  await expect.poll(marks).toBe(4);
  await page.evaluate(() => {
    const grid = document.querySelector('main .grid');
    const fresh = grid?.cloneNode(true) as Element;
    for (const mark of fresh.querySelectorAll('unwash-mark')) mark.remove();
    const card = fresh.querySelector('article')?.cloneNode(true) as Element;
    card.querySelector('a')?.setAttribute('href', '/google/gemma-2-9b');
    fresh.append(card);
    grid?.replaceWith(fresh);
  });
  await expect.poll(marks).toBe(5);
});

test('another address in the same page is another visit', async ({ firefox }) => {
  const page = await firefox.open('/meta-llama/Llama-3.1-8B-Instruct');
  await expect.poll(() => wordsOf(page, 'unwash-badge')).toContain('Weights Available AI');
  await page.evaluate(() => {
    history.pushState({}, '', '/settings/profile');
    document.querySelector('main')?.replaceChildren('Settings');
  });
  await expect.poll(() => wordsOf(page, 'unwash-badge')).toBe('');
  await expect.poll(() => boxes(page, CONTRADICTED)).toHaveLength(0);
});

test('no request leaves the extension', async ({ firefox }) => {
  expect(firefox.requests.length).toBeGreaterThan(0);
  // Firefox loads a font of its own, from an address that leads nowhere.
  const outward = firefox.requests.filter((url) => !url.startsWith('data:'));
  expect(outward.filter((url) => !url.startsWith(`${HUB}/`))).toEqual([]);
});
