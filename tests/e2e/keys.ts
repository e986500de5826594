/** Going through a page by keys alone, and what only the browser can press: commands and menus. */
import type { Frame, Page } from '@playwright/test';
import type { Extension } from './chromium.ts';

/** What has the focus, by the words that name it; of a closed shadow tree, the name of its host. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    if (element === null || element === document.body) return '';
    if (element.localName.startsWith('unwash-')) return element.localName;
    const label = element.labels?.[0]?.textContent ?? element.textContent ?? '';
    return (element.getAttribute('aria-label') || label).replace(/\s+/g, ' ').trim();
  });

const MOST_PRESSES = 150;

/** Presses Tab until the words are those of what has the focus. It fails where that never comes. */
export async function tabTo(page: Page, words: string | RegExp, key = 'Tab'): Promise<void> {
  const met: string[] = [];
  for (let press = 0; press < MOST_PRESSES; press++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (typeof words === 'string' ? now === words : words.test(now)) return;
    met.push(now);
  }
  throw new Error(`Tab never comes to ${words}; it met ${met.slice(0, 40).join(' | ')}`);
}

interface Pressed {
  dispatch(command: string): void;
}

/** What the browser does when one of our keys is pressed: tests can't press those. */
export async function command({ context, own }: Extension, name: string): Promise<void> {
  // A message wakes the worker, if it was put to sleep.
  await own.evaluate(() =>
    chrome.runtime.sendMessage({ type: 'ask-known' }).catch(() => undefined),
  );
  const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate((pressed) => {
    (chrome.commands.onCommand as unknown as Pressed).dispatch(pressed);
  }, name);
}

/** Where the first words of a kind are in the window, those in a frame too. */
export async function wordsAt(page: Page, frame: Frame, name: string): Promise<[number, number]> {
  const element = frame === page.mainFrame() ? null : await frame.frameElement();
  await element?.scrollIntoViewIfNeeded();
  const corner = (await element?.boundingBox()) ?? { x: 0, y: 0 };
  const { x, y } = await frame.evaluate((key) => {
    const [fixed] = CSS.highlights.get(key) ?? [];
    const range = document.createRange();
    const from = fixed as AbstractRange;
    range.setStart(from.startContainer, from.startOffset);
    range.setEnd(from.endContainer, from.endOffset);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, name);
  return [corner.x + x, corner.y + y];
}
