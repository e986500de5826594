/** Opens a claim's card for a picture. */
import type { Page } from '@playwright/test';

/** Rests the pointer on the first marked claim, so that its card opens. */
export async function openCard(page: Page): Promise<void> {
  const claim = page.getByText('open source').first();
  const box = await claim.boundingBox();
  const offset = await claim.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('open source') ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 'open source'.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  });
  const place = offset ?? (box ? { x: box.x + 4, y: box.y + 4 } : { x: 0, y: 0 });
  await page.mouse.move(place.x, place.y);
  await page.waitForTimeout(700);
}
