/** The main job in Chromium: a model card that calls its model open source. */

import { expect, test } from './chromium.ts';
import {
  highlightBox,
  highlighted,
  middle,
  shadowAttribute,
  shadowBox,
  shadowButton,
  shadowText,
} from './closed.ts';

const LLAMA = '/meta-llama/Llama-3.1-8B-Instruct';
const OLMO = '/allenai/OLMo-2-1124-7B';
const GEMMA = '/google/gemma-2-9b-it';
const BADGE = 'unwash-badge';
const CLAIMS = 'unwash-claims';
const CONTRADICTED = 'unwash-contradicted';

test('a false claim gets badge, line, count, card and popup', async ({ extension }) => {
  const page = await extension.open(LLAMA);
  await expect.poll(() => shadowText(page, BADGE, 'badge')).toContain('Weights Available AI');
  const words = await highlighted(page, CONTRADICTED);
  expect(words[0]).toBe('open source');
  expect(words.every((text) => /open.source/.test(text))).toBe(true);
  await expect.poll(() => extension.count(page)).toBe(String(words.length));

  await page.mouse.move(...middle(await highlightBox(page, CONTRADICTED)));
  await expect.poll(() => shadowText(page, CLAIMS, 'card')).toContain('Not open source');
  const card = await shadowText(page, CLAIMS, 'card');
  expect(card).toContain('Weights available, Llama 3.1 Community License');
  expect(card).toContain('section');

  const popup = await extension.popup(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Weights Available AI');
  await expect(popup.locator('.limits li')).toHaveCount(4);
  await expect(popup.locator('.limits')).toContainText('700 million');
  await expect(popup.locator('.go')).toHaveCount(words.length);
});

test('gate, code, slogan and neighbours are no claims', async ({ extension }) => {
  const page = await extension.open(LLAMA);
  await expect.poll(() => highlighted(page, CONTRADICTED)).not.toHaveLength(0);
  const places = await page.evaluate((name) => {
    const inCard = [...(CSS.highlights.get(name) ?? [])].map(
      (range) => range.startContainer.parentElement?.closest('.gate, pre, .side, head') === null,
    );
    return inCard;
  }, CONTRADICTED);
  expect(places).not.toContain(false);
});

test('a claim that holds is supported, and not flagged', async ({ extension }) => {
  const page = await extension.open(OLMO);
  await expect.poll(() => shadowText(page, BADGE, 'badge')).toContain('Open Source AI');
  expect(await highlighted(page, CONTRADICTED)).toHaveLength(0);
  expect(await extension.count(page)).toBe('');
  const popup = await extension.popup(page);
  await expect(popup.locator('.go')).toContainText('Open source, as it says');
});

test('the popup leads to the claim on the page', async ({ extension }) => {
  const page = await extension.open(LLAMA);
  await expect.poll(() => highlighted(page, CONTRADICTED)).not.toHaveLength(0);
  await page.setViewportSize({ width: 1280, height: 400 });
  const popup = await extension.popup(page);
  await popup.locator('.go').first().click();
  await expect.poll(() => shadowText(page, CLAIMS, 'card')).toContain('Not open source');
  const { y } = await highlightBox(page, CONTRADICTED);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(400);
});

test('badge and lines outlive hydration', async ({ extension }) => {
  const page = await extension.open(GEMMA);
  await expect.poll(() => shadowText(page, BADGE, 'badge')).toContain('Weights Available AI');
  await page.waitForSelector('html[data-hydrated]');
  await expect.poll(() => shadowText(page, BADGE, 'badge')).toContain('Weights Available AI');
  await expect
    .poll(() => highlightBox(page, CONTRADICTED).then(({ width }) => width))
    .toBeGreaterThan(0);
  const badge = await shadowBox(page, BADGE, 'badge');
  const name = await page.locator('h1').first().boundingBox();
  expect(Math.abs((badge?.y ?? 0) - (name?.y ?? 0))).toBeLessThan(30);
});

test('nothing of the page moves for the marks', async ({ extension }) => {
  const boxes = () =>
    Array.from(document.querySelectorAll('main *'), (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, x, y, width, height].join(' ');
    }).filter((line) => !line.startsWith('unwash'));
  const without = await extension.open(LLAMA, 'unread.example');
  const before = await without.evaluate(boxes);
  expect(before.length).toBeGreaterThan(20);
  const page = await extension.open(LLAMA);
  await expect.poll(() => shadowText(page, BADGE, 'badge')).not.toBe('');
  await page.mouse.move(...middle(await highlightBox(page, CONTRADICTED)));
  await expect.poll(() => shadowText(page, CLAIMS, 'card')).not.toBe('');
  expect(await page.evaluate(boxes)).toEqual(before);
});

test('the theme follows the page without a reload', async ({ extension }) => {
  const page = await extension.open(LLAMA);
  await expect.poll(() => shadowAttribute(page, BADGE, 'content', 'data-theme')).toBe('light');
  await page.evaluate(() => document.documentElement.classList.add('dark'));
  await expect.poll(() => shadowAttribute(page, BADGE, 'content', 'data-theme')).toBe('dark');
  await page.evaluate(() => document.documentElement.classList.remove('dark'));
  await expect.poll(() => shadowAttribute(page, BADGE, 'content', 'data-theme')).toBe('light');
});

test('everything is reached by keys alone', async ({ extension }) => {
  const page = await extension.open(LLAMA);
  await expect.poll(() => shadowText(page, BADGE, 'badge')).not.toBe('');
  await page.locator('h1 button').last().focus();
  for (let press = 0; press < 10; press++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.localName)) === BADGE) break;
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => shadowText(page, BADGE, 'card')).toContain('Weights Available AI');
  await page.keyboard.press('Escape');
  await expect.poll(() => shadowText(page, BADGE, 'card')).toBe('');
  for (let press = 0; press < 30; press++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.localName)) === CLAIMS) break;
  }
  await expect.poll(() => shadowText(page, CLAIMS, 'card')).toContain('Not open source');
  await page.keyboard.press('Escape');
  await expect.poll(() => shadowText(page, CLAIMS, 'card')).toBe('');
});

test('a dismissed claim stays away, a dismissed site is quiet', async ({ extension }) => {
  const page = await extension.open('/Qwen/Qwen2.5-72B-Instruct');
  const dismiss = async (words: string) => {
    await page.mouse.move(5, 5);
    await page.mouse.move(...middle(await highlightBox(page, CONTRADICTED)));
    await expect.poll(() => shadowButton(page, CLAIMS, words)).not.toBeNull();
    const box = await shadowButton(page, CLAIMS, words);
    if (box !== null) await page.mouse.click(...middle(box));
  };
  await expect.poll(() => highlighted(page, CONTRADICTED)).toHaveLength(1);
  await dismiss('Dismiss');
  await expect.poll(() => highlighted(page, CONTRADICTED)).toHaveLength(0);
  await expect.poll(() => extension.count(page)).toBe('');
  await page.reload();
  await expect.poll(() => shadowText(page, BADGE, 'badge')).not.toBe('');
  expect(await highlighted(page, CONTRADICTED)).toHaveLength(0);

  await extension.own.evaluate(() => chrome.storage.local.clear());
  await page.reload();
  await expect.poll(() => highlighted(page, CONTRADICTED)).toHaveLength(1);
  await dismiss('Dismiss on this site');
  await expect.poll(() => shadowText(page, BADGE, 'badge')).toBe('');
  const popup = await extension.popup(page);
  await popup.getByRole('button', { name: 'Switch on again' }).click();
  await expect.poll(() => shadowText(page, BADGE, 'badge')).not.toBe('');
});

test('a card without data still has its chip', async ({ extension }) => {
  const page = await extension.open('/Qwen/Qwen2.5-72B-Instruct');
  await expect.poll(() => shadowText(page, BADGE, 'badge')).toContain('Weights Available AI');
});

test('an owner called open source is no claim', async ({ extension }) => {
  const page = await extension.open('/acme/wonder-7b');
  await expect.poll(() => shadowText(page, BADGE, 'badge')).not.toBe('');
  expect(await extension.count(page)).toBe('');
  const popup = await extension.popup(page);
  await expect(popup.getByText('This page does not call the model open source.')).toBeVisible();
});
