/** The flows of a reader without a mouse: marks and their cards, popup, first page, explorer, report, commands. */
import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './chromium.ts';
import { highlighted, shadowBox, shadowText } from './closed.ts';
import { command, tabTo, wordsAt } from './keys.ts';
import { begin, clickMenu, LLAMA, textOf } from './reporting.ts';

const ARTICLE = 'https://mistral.ai/news/mistral-large-2407';
const BADGE = 'unwash-badge';
const CLAIMS = 'unwash-claims';
const CONTRADICTED = 'unwash-contradicted';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function own({ context, id }: Extension, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  await heading(page).first().waitFor();
  return page;
}

/** The article, with two more claims in it. */
async function twoClaims(extension: Extension): Promise<Page> {
  const page = await extension.at(ARTICLE);
  await expect.poll(() => highlighted(page, CONTRADICTED)).not.toHaveLength(0);
  await page.evaluate(() => {
    const article = document.querySelector('article') ?? document.body;
    const texts = ['Llama 3.1 is an open source model.', 'Gemma 2 is an open source model.'];
    article.replaceChildren(
      ...texts.map((text) => {
        const line = document.createElement('p');
        line.textContent = text;
        return line;
      }),
    );
  });
  await expect.poll(() => highlighted(page, CONTRADICTED)).toHaveLength(2);
  return page;
}

const card = (page: Page) => shadowText(page, CLAIMS, 'card');

test.describe('a marked claim', () => {
  test('focus opens its card, its buttons act, and Escape returns', async ({ extension }) => {
    const page = await extension.open(LLAMA);
    await expect.poll(() => highlighted(page, CONTRADICTED)).not.toHaveLength(0);
    await tabTo(page, CLAIMS);
    await expect.poll(() => card(page)).toContain('Not open source');
    // The ring holds all of the words, "open <b>source</b>" too.
    const ring = await shadowBox(page, CLAIMS, 'claim');
    const width = await page.evaluate((key) => {
      const [fixed] = CSS.highlights.get(key) ?? [];
      const range = document.createRange();
      range.setStart((fixed as AbstractRange).startContainer, (fixed as AbstractRange).startOffset);
      range.setEnd((fixed as AbstractRange).endContainer, (fixed as AbstractRange).endOffset);
      return range.getBoundingClientRect().width;
    }, CONTRADICTED);
    expect(ring?.width).toBeGreaterThanOrEqual(width);

    // Link, "Explain", then back out of the card: the focus is at its claim again.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect.poll(() => card(page)).not.toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(() => card(page)).toBe('');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe(CLAIMS);
    await page.keyboard.press('Enter');
    await expect.poll(() => card(page)).toContain('Not open source');
    const opened = extension.context.waitForEvent('page');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(heading(await opened)).toHaveText('Weights Available AI');
  });

  test('is dismissed by keys, and the page goes on', async ({ extension }) => {
    const page = await twoClaims(extension);
    await tabTo(page, CLAIMS);
    await expect.poll(() => card(page)).toContain('Llama 3.1');
    for (let press = 0; press < 4; press++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => highlighted(page, CONTRADICTED)).toHaveLength(1);
    await expect.poll(() => extension.count(page)).toBe('1');
  });

  test('in a frame of the site has its card by pointer and by keys', async ({ extension }) => {
    const page = await extension.at(ARTICLE);
    await expect.poll(() => highlighted(page, CONTRADICTED)).not.toHaveLength(0);
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>Gemma 2 is an open source model.</p>';
      (document.querySelector('article') ?? document.body).replaceChildren(frame);
    });
    const inFrame = () =>
      page.frames()[1]?.evaluate((key) => CSS.highlights.has(key), CONTRADICTED) ?? false;
    await expect.poll(inFrame).toBe(true);
    const [, frame] = page.frames();
    if (frame === undefined) throw new Error('no frame');
    await page.mouse.move(...(await wordsAt(page, frame, CONTRADICTED)));
    await expect.poll(() => card(page)).toContain('Gemma');
    await page.mouse.move(2, 2);
    await expect.poll(() => card(page)).toBe('');
    await tabTo(page, CLAIMS);
    await expect.poll(() => card(page)).toContain('Gemma');
  });
});

test.describe('commands', () => {
  test('go from claim to claim and around', async ({ extension }) => {
    const page = await twoClaims(extension);
    await page.bringToFront();
    await command(extension, 'next-claim');
    await expect.poll(() => card(page)).toContain('Llama 3.1');
    await command(extension, 'next-claim');
    await expect.poll(() => card(page)).toContain('Gemma');
    await command(extension, 'next-claim');
    await expect.poll(() => card(page)).toContain('Llama 3.1');
    await command(extension, 'previous-claim');
    await expect.poll(() => card(page)).toContain('Gemma');
  });

  test('switch a site off and on, and unknown ones do nothing', async ({ extension }) => {
    const page = await extension.open(LLAMA);
    const badge = () => shadowText(page, BADGE, 'badge');
    await expect.poll(badge).not.toBe('');
    await page.bringToFront();
    await command(extension, 'no-such-command');
    await command(extension, 'toggle-site');
    await expect.poll(badge).toBe('');
    expect(await highlighted(page, CONTRADICTED)).toEqual([]);
    await command(extension, 'toggle-site');
    await expect.poll(badge).not.toBe('');
  });
});

test('the menu on a link says what license its model has', async ({ extension }) => {
  const opened = extension.context.waitForEvent('page');
  const linkUrl = 'https://huggingface.co/google/gemma-2-9b-it';
  await clickMenu(extension, { menuItemId: 'license', linkUrl });
  const popup = await opened;
  await expect(heading(popup)).toHaveText('Weights Available AI');
  await expect(popup.locator('.limits')).toContainText('Gemma');
});

test.describe('the popup', () => {
  const SECTIONS = {
    'May I?': '700 million',
    'Near it, and open source AI': 'What you give up',
    'Five yardsticks': 'Model Openness Framework',
    'Second opinions': 'European Open Source AI Index',
  } as const;

  test('opens each of its sections', async ({ extension }) => {
    const page = await extension.open(LLAMA);
    await expect.poll(() => extension.count(page)).not.toBe('');
    const popup = await extension.popup(page);
    await popup.locator('details.more').last().waitFor();
    for (const part of ['Data', 'Code', 'Parameters']) {
      await tabTo(popup, new RegExp(`^\\??${part}`));
      await popup.keyboard.press('Enter');
    }
    await expect(popup.getByText('Source for Inference code')).toBeVisible();
    for (const [title, says] of Object.entries(SECTIONS)) {
      await tabTo(popup, title);
      await popup.keyboard.press('Enter');
      const section = popup.locator('details.more[open]', { hasText: title });
      await expect(section).toContainText(says);
    }
    await tabTo(popup, 'Markdown');
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('status').last()).toHaveText(/^(?:Copied: Markdown|Not copied)$/);
  });

  test('shows the lineage of a derivative', async ({ extension }) => {
    const popup = await own(
      extension,
      'popup.html?model=deepseek-ai/DeepSeek-R1-Distill-Llama-70B',
    );
    await popup.locator('details.more').last().waitFor();
    await tabTo(popup, 'Lineage');
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('img', { name: /comes from/ })).toBeVisible();
    await expect(popup.getByText(/^Freer tag: mit over/i)).toBeVisible();
  });

  test('leads to a claim, and to options', async ({ extension }) => {
    const page = await extension.open(LLAMA);
    await expect.poll(() => extension.count(page)).not.toBe('');
    const popup = await extension.popup(page);
    await heading(popup).waitFor();
    await tabTo(popup, /^Not open source/);
    await popup.keyboard.press('Enter');
    await expect.poll(() => card(page)).toContain('Not open source');
    const again = await extension.popup(page);
    await heading(again).waitFor();
    const opened = extension.context.waitForEvent('page');
    await tabTo(again, 'Options');
    await again.keyboard.press('Enter');
    await expect(heading(await opened)).toHaveText('Options');
  });
});

test('the first page shows its example on focus, and offers sites', async ({ extension }) => {
  const page = await own(extension, 'welcome.html');
  await tabTo(page, 'open source');
  await expect(page.locator('#example-card')).toContainText('Not open source');
  await page.keyboard.press('Escape');
  await expect(page.locator('#example-card')).toBeEmpty();
  await tabTo(page, 'Start with a model card');
  await expect(page.locator('#example-card')).toBeEmpty();
  await tabTo(page, 'Choose sites');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Allow github.com');
});

test('options are changed and kept', async ({ extension }) => {
  const page = await own(extension, 'options.html');
  await tabTo(page, /^Open Source AI Definition 1\.0/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status')).toHaveText('Saved');
  await tabTo(page, /^As the browser or page/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(() => page.evaluate(() => document.documentElement.style.colorScheme))
    .toBe('dark');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Dark', exact: true })).toBeChecked();
  await expect(page.getByRole('radio', { name: /^Strict/ })).toBeChecked();
  // Our other pages take the theme on too.
  for (const path of ['explorer.html', 'welcome.html', 'report.html', 'popup.html?model=gemma-2']) {
    const other = await own(extension, path);
    const scheme = () => other.evaluate(() => document.documentElement.style.colorScheme);
    await expect.poll(scheme, path).toBe('dark');
    await other.close();
  }
});

test.describe('the explorer', () => {
  const hash = (page: Page): string => new URL(page.url()).hash;
  const rows = (page: Page) => page.locator('tbody tr[data-row]');

  test('searches, filters, sorts, opens and goes back', async ({ extension }) => {
    const page = await own(extension, 'explorer.html');
    await expect(page.getByRole('button', { name: 'Export CSV' })).toBeEnabled();
    await tabTo(page, 'Skip to content');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toBeFocused();
    await tabTo(page, 'Search families');
    await page.keyboard.type('llama 3');
    await tabTo(page, 'Verdict');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: /^Weights Available AI/ }).waitFor();
    await tabTo(page, /^Weights Available AI/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Remove Weights Available AI' })).toBeVisible();
    await tabTo(page, 'Family');
    await page.keyboard.press('Enter');
    await expect(page.locator('th[aria-sort="ascending"]')).toContainText('Family');
    expect(hash(page)).toBe('#/families?q=llama+3&verdict=restricted-weights&sort=name');
    const first = (await rows(page).first().locator('a').textContent()) ?? '';
    await tabTo(page, first);
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(first);
    await expect(heading(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(heading(page)).toHaveText('Model families');
  });

  test('leads to a license, its clauses and its families', async ({ extension }) => {
    const page = await own(extension, 'explorer.html');
    await expect(page.getByRole('button', { name: 'Export CSV' })).toBeEnabled();
    await tabTo(page, 'Licenses');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Licenses');
    await tabTo(page, 'Search licenses');
    await page.keyboard.type('llama 3.1');
    await tabTo(page, 'Llama 3.1 Community License Agreement');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Llama 3.1 Community License Agreement');
    await expect(page.getByText('Fails the Open Source Definition').first()).toBeVisible();
    await tabTo(page, /^Show all \d+ in the table$/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^Remove Llama 3\.1 Community/ })).toBeVisible();
  });
});

test('a report is written, copied and found again', async ({ extension }) => {
  const report = await begin(extension);
  const before = await textOf(report);
  await tabTo(report, /^The model’s discussions/);
  await report.keyboard.press('ArrowDown');
  await expect(report.getByRole('radio', { name: /^The model card/ })).toBeChecked();
  await report.keyboard.press('ArrowUp');
  await tabTo(report, 'Text');
  await report.keyboard.press('Control+Home');
  await report.keyboard.type('Hello. ');
  await expect(report.getByText('Draft kept.')).toBeVisible();
  expect(await textOf(report)).toBe(`Hello. ${before}`);
  await tabTo(report, 'Write anew');
  await report.keyboard.press('Enter');
  await expect.poll(() => textOf(report)).toBe(before);
  await tabTo(report, 'Your reports (1)', 'Shift+Tab');
  await report.keyboard.press('Enter');
  await tabTo(report, /^Delete the report on/);
  await report.keyboard.press('Enter');
  await expect(report.getByText('No reports yet')).toBeVisible();
});
