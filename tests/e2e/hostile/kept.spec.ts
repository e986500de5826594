/** Settings under fault: denied storage, two windows at once, a clock that is wrong, a page's process taken over. */
import type { Page } from '@playwright/test';
import { type Extension, expect, killWorker, test } from '../chromium.ts';
import { highlighted, shadowText } from '../closed.ts';

const LLAMA = '/meta-llama/Llama-3.1-8B-Instruct';
const BADGE = 'unwash-badge';

async function openOptions({ context, id }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  return page;
}

const settings = ({ own }: Extension) =>
  own.evaluate(async () => (await chrome.storage.local.get('settings')).settings);

test('denied storage is told, and what was kept stays', async ({ extension }) => {
  const options = await openOptions(extension);
  await options.getByLabel('“open weights”').press('Space');
  await expect(options.getByRole('status')).toHaveText('Saved');
  const before = await settings(extension);
  await options.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('Access denied'));
  });
  await options.getByLabel('Badge beside the model’s name').press('Space');
  await expect(options.getByRole('status')).toContainText('Access denied');
  expect(await settings(extension)).toEqual(before);
});

test('two windows change settings in the same moment, and both hold', async ({ extension }) => {
  const [one, other] = [await openOptions(extension), await openOptions(extension)];
  await Promise.all([
    one.getByLabel('“open weights”').press('Space'),
    other.getByLabel('Badge beside the model’s name').press('Space'),
  ]);
  await expect
    .poll(() => settings(extension))
    .toMatchObject({ kinds: ['open-source', 'open-weights'] });
  await expect
    .poll(async () => (await settings(extension)) as object)
    .toMatchObject({
      marks: ['list', 'contradicted', 'not-shown'],
    });
  await expect(one.getByLabel('Badge beside the model’s name')).not.toBeChecked();
  await expect(other.getByLabel('“open weights”')).toBeChecked();
});

/** In the worker, until the browser starts it anew. */
function setClock(time: number): void {
  const Right = Date;
  globalThis.Date = class extends Right {
    constructor(...given: [] | [number]) {
      super(given[0] ?? time);
    }
    static override now = (): number => time;
  } as DateConstructor;
}

for (const year of [1971, 2099]) {
  test(`a clock that says ${year} changes no verdict`, async ({ extension }) => {
    const time = Date.UTC(year, 5, 1);
    const [worker] = extension.context.serviceWorkers();
    await worker?.evaluate(setClock, time);
    expect(await worker?.evaluate(() => new Date().getUTCFullYear())).toBe(year);
    const page = await extension.context.newPage();
    await page.clock.setFixedTime(new Date(time));
    await page.goto(`https://huggingface.co${LLAMA}`);
    await expect.poll(() => shadowText(page, BADGE, 'badge')).toContain('Weights Available AI');
    await expect.poll(() => highlighted(page, 'unwash-contradicted')).not.toHaveLength(0);
    await killWorker(extension);
  });
}

/** What a taken-over page process would say in our script's place. */
const WRONG: readonly unknown[] = [
  { type: 'ask-details', of: 1 },
  { type: 'ask-known' },
  { type: 'restore', host: 'huggingface.co' },
  { type: 'read-tab', tabId: 1 },
  { type: 'read-page', subject: { kind: 'model', id: 7 }, blocks: 'all', discussion: null },
  { type: 'dismiss', what: 'everything', block: '' },
  { type: 'open-page', view: 'https://evil.example' },
  JSON.parse('{"__proto__":{"type":"load-marks"}}'),
  null,
  'load-marks',
];

test('a page’s process that was taken over gets nothing that a page may not have', async ({
  extension,
}) => {
  const page = await extension.open(LLAMA);
  await expect.poll(() => shadowText(page, BADGE, 'badge')).not.toBe('');
  const cdp = await page.context().newCDPSession(page);
  const worlds: { readonly id: number; readonly origin: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await cdp.send('Runtime.enable');
  const contextId = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'))?.id;
  expect(contextId).toBeDefined();
  const kept = () =>
    extension.own.evaluate(async () =>
      JSON.stringify([
        await chrome.storage.session.get(null),
        await chrome.storage.local.get(null),
      ]),
    );
  const [before, pages] = [await kept(), page.context().pages().length];
  const { result } = await cdp.send('Runtime.evaluate', {
    contextId: contextId ?? 0,
    awaitPromise: true,
    returnByValue: true,
    expression: `Promise.all(${JSON.stringify(WRONG)}.map((message) =>
      chrome.runtime.sendMessage(message).then((answer) => answer ?? 'nothing', () => 'nothing')))`,
  });
  expect(result.value).toEqual(WRONG.map(() => 'nothing'));
  expect(await kept()).toBe(before);
  expect(page.context().pages()).toHaveLength(pages);
});
