/** Pages that mean harm, at the addresses of sites that we read. */
import type { BrowserContext, Page } from '@playwright/test';

const HUB = 'https://huggingface.co';

interface Card {
  readonly id: string;
  /** What the page's own data say, as text: it need not be JSON. */
  readonly props?: string;
  readonly head?: string;
  readonly card?: string;
  readonly more?: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A model's page in the form that the hub's have. */
export function modelPage({ id, props, head = '', card, more = '' }: Card): string {
  const data = props ?? JSON.stringify({ model: { id, cardData: {}, cardExists: true } });
  const text = card ?? `<p>This is an open source model for everyone.</p>`;
  return `<!doctype html><html lang="en"><head><title>${escaped(id)}</title>${head}</head><body>
    <main><div data-target="ModelHeader" data-props="${escaped(data)}">
      <header><h1>${escaped(id)}</h1></header></div>
      <section class="model-card-content prose">${text}</section>${more}</main></body></html>`;
}

/** Opens a page of ours at an address of the hub. */
export async function openAt(
  context: BrowserContext,
  path: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${HUB}${path}`, (route) =>
    route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', headers, body }),
  );
  await page.goto(HUB + path);
  return page;
}
