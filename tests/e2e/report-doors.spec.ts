/** The other doors to a report: a claim's card, a mark in a list, the browser's menu, the popup of a model. */
import type { Page } from '@playwright/test';
import { expect, test } from './chromium.ts';
import { highlightBox, highlighted, middle, shadowButton } from './closed.ts';
import { clickMenu, LLAMA, REPORT, reportAfter, textOf } from './reporting.ts';

const CONTRADICTED = 'unwash-contradicted';

/** What the page's report of a listed model is reached by, from wherever it is begun. */
const BY_MODEL = '/report.html?model=meta-llama%2F';

/** Clicks a button of ours as a reader does: with the pointer, where it is drawn. */
async function press(page: Page, host: string, words: string): Promise<void> {
  await expect.poll(() => shadowButton(page, host, words)).not.toBeNull();
  const box = await shadowButton(page, host, words);
  if (box !== null) await page.mouse.click(...middle(box));
}

test('a claim’s card leads to a report of that claim', async ({ extension }) => {
  const page = await extension.open(LLAMA);
  await expect.poll(() => highlighted(page, CONTRADICTED)).not.toHaveLength(0);
  await page.bringToFront();
  await page.mouse.move(...middle(await highlightBox(page, CONTRADICTED)));
  const report = await reportAfter(extension, () => press(page, 'unwash-claims', 'Report'));
  await expect(report.getByRole('checkbox', { checked: true }).first()).toBeVisible();
  expect(report.url()).toContain('claim=');
  expect((await textOf(report)).match(/^> .*#:~:text=/gm)).toHaveLength(1);
});

test('a mark in a list leads to a report of that model', async ({ extension }) => {
  const page = await extension.open('/models?license=license%3Allama3.1&p=2');
  await expect.poll(() => page.locator('unwash-mark').count()).toBe(4);
  const box = await page.locator('unwash-mark').first().boundingBox();
  await page.bringToFront();
  await page.mouse.click((box?.x ?? 0) + 14, (box?.y ?? 0) + 9);
  const report = await reportAfter(extension, () => press(page, 'unwash-list', 'Report'));
  expect(report.url()).toContain(BY_MODEL);
  await expect(report.getByRole('heading', { name: /^Report: / })).toContainText('Llama 3.1');
});

test('the popup of a model leads to the same address', async ({ extension }) => {
  const popup = await extension.context.newPage();
  const about = 'meta-llama/Llama-3.1-8B-Instruct';
  await popup.goto(`chrome-extension://${extension.id}/popup.html?model=${about}`);
  const report = await reportAfter(extension, () =>
    popup.getByRole('button', { name: 'Write a report' }).click(),
  );
  expect(report.url()).toContain(BY_MODEL);
});

test('the menu on a page leads to a report of it', async ({ extension }) => {
  const page = await extension.open(LLAMA);
  await expect.poll(() => extension.count(page)).not.toBe('');
  const report = await reportAfter(extension, () => clickMenu(extension, REPORT, page.url()));
  expect(await textOf(report)).toContain('700 million');
});

test('the menu reads a page that nobody has read, and reports it', async ({ extension }) => {
  const page = await extension.open(LLAMA);
  await expect.poll(() => extension.count(page)).not.toBe('');
  await extension.own.evaluate(() => chrome.storage.session.clear());
  const report = await reportAfter(extension, () => clickMenu(extension, REPORT, page.url()));
  expect(await textOf(report)).toContain('700 million');
});

test('the menu on selected words says what their license is', async ({ extension }) => {
  const opened = extension.context.waitForEvent('page');
  await clickMenu(extension, { menuItemId: 'license', selectionText: 'Llama 3.1 8B' });
  const popup = await opened;
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Weights Available AI');
});
