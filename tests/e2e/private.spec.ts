/**
 * Private windows, where the reader lets us into them: pages are read as anywhere, and nothing of what
 * is done there reaches the disk.
 */
import type { Page, Worker } from '@playwright/test';
import { type Extension, expect, test as shared } from './chromium.ts';
import { highlightBox, highlighted, middle, shadowButton, shadowText } from './closed.ts';
import { clickMenu, LLAMA, REPORT, reportAfter, textOf } from './reporting.ts';

const CONTRADICTED = 'unwash-contradicted';
const HUB = 'https://huggingface.co';

/** A browser of its own: what is allowed here is allowed for as long as it runs. */
const test = shared.extend<object, { alone: boolean }>({ alone: [true, { scope: 'worker' }] });

interface Developers {
  updateProfileConfiguration(change: object): Promise<void>;
  updateExtensionConfiguration(change: object): Promise<void>;
}

/** Until the browser has written a change of its own settings down. */
const SETTLE = 500;

/** What the reader does on the browser's own page about us. It starts us anew, so our pages end. */
async function letIn({ context, id }: Extension): Promise<Worker> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const change = (name: keyof Developers, to: object) =>
    page.evaluate(
      async ({ call, given }) => {
        const { developerPrivate } = chrome as unknown as { developerPrivate: Developers };
        await developerPrivate[call](given);
      },
      { call: name, given: to },
    );
  // A browser disables what was loaded from a folder once it is changed, but for developers.
  await change('updateProfileConfiguration', { inDeveloperMode: true });
  await page.waitForTimeout(SETTLE);
  const again = context.waitForEvent('serviceworker');
  await change('updateExtensionConfiguration', { extensionId: id, incognitoAccess: true });
  const worker = await again;
  expect(await worker.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(true);
  return worker;
}

async function openPrivately({ context }: Extension, worker: Worker, path: string): Promise<Page> {
  const opened = context.waitForEvent('page');
  await worker.evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank' }));
  const page = await opened;
  await page.goto(HUB + path);
  return page;
}

const onDisk = (worker: Worker) =>
  worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));

test('a private window is read, and leaves nothing on the disk', async ({ extension }) => {
  const worker = await letIn(extension);
  const before = await onDisk(worker);
  const page = await openPrivately(extension, worker, LLAMA);
  await expect.poll(() => shadowText(page, 'unwash-badge', 'badge')).toContain('Weights Available');
  await expect.poll(() => highlighted(page, CONTRADICTED)).not.toHaveLength(0);

  const marked = (await highlighted(page, CONTRADICTED)).length;
  await page.mouse.move(...middle(await highlightBox(page, CONTRADICTED)));
  await expect.poll(() => shadowButton(page, 'unwash-claims', 'Dismiss')).not.toBeNull();
  const box = await shadowButton(page, 'unwash-claims', 'Dismiss');
  if (box !== null) await page.mouse.click(...middle(box));
  await expect
    .poll(async () => (await highlighted(page, CONTRADICTED)).length)
    .toBeLessThan(marked);

  const report = await reportAfter(extension, () => clickMenu(extension, REPORT, page.url()));
  await expect(report.getByText('That page is in a private window')).toBeVisible();
  expect(await textOf(report)).toContain('700 million');
  await report.getByLabel('Text', { exact: true }).fill('My own words');
  await report.waitForTimeout(1200);
  expect(await onDisk(worker)).toBe(before);

  const open = await extension.open(LLAMA);
  await expect.poll(async () => (await highlighted(open, CONTRADICTED)).length).toBe(marked);
});
