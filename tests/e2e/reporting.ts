/** Reports in a browser: begun on a page, and opened at a form of whoever can mend the label. */
import type { Page } from '@playwright/test';
import { type Extension, expect } from './chromium.ts';

export const LLAMA = '/meta-llama/Llama-3.1-8B-Instruct';

/** A form as the sites have them: it takes its fields from its address. */
const FORM = `<!doctype html><meta charset="utf-8"><title>New</title><form></form><script>
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = document.createElement('textarea');
    Object.assign(field, { name, value });
    document.forms[0].append(field);
  }</script>`;

const FORMS = /\/(?:discussions\/new|issues\/new|new\/main\/models|edit\/main\/README\.md)(?:\?|$)/;

async function serveForms({ context }: Extension): Promise<void> {
  await context.route(FORMS, (route) => route.fulfill({ contentType: 'text/html', body: FORM }));
}

export async function begin(extension: Extension, path = LLAMA, host?: string): Promise<Page> {
  return begunOn(extension, await extension.open(path, host));
}

/** The report on an open page, begun from the popup. */
export async function begunOn(extension: Extension, page: Page): Promise<Page> {
  await serveForms(extension);
  await expect.poll(() => extension.count(page)).not.toBe('');
  const popup = await extension.popup(page);
  return reportAfter(extension, () =>
    popup.getByRole('button', { name: 'Write a report' }).click(),
  );
}

export async function openedFrom({ context }: Extension, report: Page): Promise<Page> {
  const opened = context.waitForEvent('page');
  await report.locator('.editor .first').click();
  const page = await opened;
  await page.waitForLoadState();
  return page;
}

/** A field of the opened form, as its address has filled it. */
export const field = (page: Page, name: string) =>
  page.locator(`textarea[name="${name}"]`).inputValue();

export const choose = (report: Page, name: string) => report.getByRole('radio', { name }).check();

/** The page that opens by itself after an act, once its heading is there. */
export async function reportAfter(
  { context }: Extension,
  act: () => Promise<unknown>,
): Promise<Page> {
  const opened = context.waitForEvent('page');
  await act();
  const report = await opened;
  await report.getByRole('heading', { name: /^Report: / }).waitFor();
  return report;
}

export const textOf = (report: Page) => report.getByLabel('Text', { exact: true }).inputValue();

/** What the browser says of a click on "Write a report" in its menu. */
export const REPORT = { menuItemId: 'report' } as const;

interface MenuEvent {
  dispatch(click: object, tab?: { readonly id?: number }): void;
}

/** The browser's own menu can't be opened by a test: the worker hears what a click in it says. */
export async function clickMenu(
  { context }: Extension,
  click: object,
  address?: string,
): Promise<void> {
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(
    async ({ info, url }) => {
      const [tab] = url === undefined ? [] : await chrome.tabs.query({ url });
      const { onClicked } = chrome.contextMenus as unknown as { readonly onClicked: MenuEvent };
      onClicked.dispatch(info, tab);
    },
    { info: click, url: address },
  );
}
