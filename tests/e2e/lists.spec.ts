/** Small marks in lists: on all cards, without a request, and through whatever the site does. */
import type { Page } from '@playwright/test';
import { expect, test } from './chromium.ts';
import { shadowAll, shadowText } from './closed.ts';

const MARK = 'unwash-mark';
const marks = (page: Page) => page.locator(MARK).count();

/** What a site's script does with its list, in the page's own world. */
const replaceContainer = () => {
  const grid = document.querySelector('main .grid');
  const fresh = grid?.cloneNode(true) as Element;
  for (const mark of fresh.querySelectorAll('unwash-mark')) mark.remove();
  grid?.replaceWith(fresh);
};

const appendCard = (id: string) => {
  const card = document.querySelector('main .grid article')?.cloneNode(true) as Element;
  card.querySelector('a')?.setAttribute('href', `/${id}`);
  const name = card.querySelector('h4');
  if (name !== null) name.textContent = id;
  document.querySelector('main .grid')?.append(card);
};

const MODELS = '/models?license=license%3Allama3.1&p=2';

test('each listed model has a mark with a name, and nothing moves', async ({ extension }) => {
  const boxes = () =>
    Array.from(document.querySelectorAll('main *:not(unwash-mark)'), (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, x, y, width, height].join(' ');
    });
  const page = await extension.open(MODELS);
  await expect.poll(() => marks(page)).toBe(4);
  const names = await shadowAll(page, MARK, 'mark', 'aria-label');
  expect(names).toEqual([
    'Weights Available AI. Details',
    'Open Weights AI. Details',
    'Open Source AI with Open Data. Details',
    'Weights Available AI. Details',
  ]);
  const marked = await page.evaluate(boxes);
  await page.evaluate(() => {
    for (const mark of document.querySelectorAll('unwash-mark')) mark.remove();
  });
  expect(await page.evaluate(boxes)).toEqual(marked);
});

test('marks come back when the list is replaced, and come to new cards', async ({ extension }) => {
  const page = await extension.open(MODELS);
  await expect.poll(() => marks(page)).toBe(4);
  await page.evaluate(replaceContainer);
  await expect.poll(() => marks(page)).toBe(4);
  for (const id of ['google/gemma-2-9b', 'mistralai/Mistral-7B-v0.1']) {
    await page.evaluate(appendCard, id);
  }
  await expect.poll(() => marks(page)).toBe(6);
});

test('the next page of a list, in the same document, has its marks', async ({ extension }) => {
  const page = await extension.open(MODELS);
  await expect.poll(() => marks(page)).toBe(4);
  await page.evaluate(() => {
    history.pushState({}, '', '/models?license=license%3Allama3.1&p=3');
    const cards = [...document.querySelectorAll('main .grid article')].slice(0, 2);
    const ids = ['google/gemma-2-9b', 'allenai/OLMo-2-1124-13B'];
    document.querySelector('main .grid')?.replaceChildren(
      ...ids.map((id, at) => {
        const card = cards[at]?.cloneNode(true) as Element;
        for (const mark of card.querySelectorAll('unwash-mark')) mark.remove();
        card.querySelector('a')?.setAttribute('href', `/${id}`);
        card.querySelector('h4')?.replaceChildren(id);
        return card;
      }),
    );
  });
  const inGrid = async () => (await shadowAll(page, MARK, 'mark', 'aria-label')).slice(0, -1);
  await expect
    .poll(inGrid)
    .toEqual(['Weights Available AI. Details', 'Open Source AI with Open Data. Details']);
});

test('what the search box drops down has its marks, letter by letter', async ({ extension }) => {
  const page = await extension.open('/allenai/OLMo-2-1124-7B');
  await expect.poll(() => shadowText(page, 'unwash-badge', 'badge')).not.toBe('');
  const drop = (ids: readonly string[]) => {
    const list = document.querySelector('header ul') ?? document.createElement('ul');
    list.replaceChildren(
      ...ids.map((id) => {
        const [item, link] = [document.createElement('li'), document.createElement('a')];
        link.href = `/${id}`;
        link.textContent = id;
        item.append(link);
        return item;
      }),
    );
    if (!list.isConnected) document.querySelector('header')?.append(list);
  };
  await page.evaluate(drop, ['meta-llama/Llama-3.1-8B', 'Qwen/Qwen2.5-7B', 'datasets/acme/llamas']);
  await expect
    .poll(() => shadowAll(page, MARK, 'mark', 'aria-label'))
    .toEqual(['Weights Available AI. Details', 'Open Weights AI. Details']);
  await page.evaluate(drop, ['meta-llama/Llama-3.1-70B']);
  await expect
    .poll(() => shadowAll(page, MARK, 'mark', 'aria-label'))
    .toEqual(['Weights Available AI. Details']);
});

test('a card that shows another model gets its mark', async ({ extension }) => {
  const page = await extension.open(MODELS);
  await expect.poll(() => marks(page)).toBe(4);
  await page.evaluate(() => {
    const card = document.querySelector('main .grid article') as Element;
    card.querySelector('a')?.setAttribute('href', '/allenai/OLMo-2-1124-13B');
    const name = card.querySelector('h4');
    if (name !== null) name.textContent = 'allenai/OLMo-2-1124-13B';
  });
  await expect
    .poll(async () => (await shadowAll(page, MARK, 'mark', 'aria-label'))[0])
    .toContain('Open Source AI');
});

test('the filter dims what is less open, and takes it back', async ({ extension }) => {
  const page = await extension.open(MODELS);
  await expect.poll(() => marks(page)).toBe(4);
  const popup = await extension.popup(page);
  await expect(popup.locator('.tally li')).toHaveCount(3);
  await popup.locator('.dim select').selectOption('open-source-ai');
  await page.bringToFront();
  const dimmed = () => page.locator('[data-unwash-dim] h4').allTextContents();
  await expect.poll(async () => (await dimmed()).length).toBe(2);
  await page.evaluate(replaceContainer);
  await expect.poll(async () => (await dimmed()).length).toBe(2);
  await popup.locator('.dim select').selectOption('none');
  await expect.poll(dimmed).toEqual([]);
});

test('the mark opens a card, and its link is not followed', async ({ extension }) => {
  const page = await extension.open(MODELS);
  await expect.poll(() => marks(page)).toBe(4);
  const box = await page.locator(MARK).first().boundingBox();
  const [x, y] = [(box?.x ?? 0) + 14, (box?.y ?? 0) + 9];
  await page.mouse.click(x, y);
  await expect.poll(() => shadowText(page, 'unwash-list', 'card')).toContain('Llama 3.1');
  expect(page.url()).toContain('/models');
  await page.mouse.move(5, 700);
  await expect.poll(() => shadowText(page, 'unwash-list', 'card')).toBe('');
});

test('marks follow the theme and are not printed', async ({ extension }) => {
  const page = await extension.open(MODELS);
  await expect.poll(() => marks(page)).toBe(4);
  const themes = () => shadowAll(page, MARK, 'mark', 'data-theme');
  expect(new Set(await themes())).toEqual(new Set(['light']));
  await page.evaluate(() => {
    document.documentElement.style.background = '#111';
    document.body.style.background = '#111';
  });
  await expect.poll(async () => new Set(await themes())).toEqual(new Set(['dark']));
  await page.emulateMedia({ media: 'print' });
  expect(
    await page
      .locator(MARK)
      .first()
      .evaluate((mark) => mark.getBoundingClientRect().width),
  ).toBe(0);
});
