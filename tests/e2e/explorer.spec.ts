/** The explorer as people use it: search, filter, open, go back, compare, save, by mouse and by keys. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Download, Page } from '@playwright/test';
import { type Extension, expect, test } from './chromium.ts';

/** Put in by the debugger: the page's own policy lets in no foreign script. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const VIEWS = {
  families: '#/families',
  'filtered families': '#/families?q=llama&verdict=restricted-weights&with=llama-3.1,olmo-2',
  matrix: '#/matrix',
  licenses: '#/licenses',
  license: '#/license/llama3.1',
  family: '#/family/deepseek-r1-distill-llama',
  comparison: '#/compare?with=llama-3.1,olmo-2,deepseek-r1',
  plots: '#/plots',
  'nothing found': '#/families?q=no+such+thing',
  'no such family': '#/family/no-such-family',
} as const;

async function explorer({ context, id }: Extension, hash = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/explorer.html${hash}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const status = (page: Page) => page.locator('.count');
const rows = (page: Page) => page.locator('tbody tr[data-row]');
/** The first screen is there before all families are; only then can they be saved. */
const whole = (page: Page) =>
  expect(page.getByRole('button', { name: 'Export CSV' })).toBeEnabled();
const hash = (page: Page): string => new URL(page.url()).hash;

async function saved(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

test('search, filter, open, and back to the same place', async ({ extension }) => {
  const page = await explorer(extension);
  await whole(page);
  await expect(status(page)).toHaveText(/^[\d,]+ families$/);
  await page.getByRole('searchbox', { name: 'Search families' }).fill('llama 3');
  await expect(rows(page).first()).toContainText('Llama 3');
  await page.locator('summary', { hasText: 'Verdict' }).click();
  await page.getByRole('checkbox', { name: /Weights Available AI/ }).check();
  await page.keyboard.press('Escape');
  await expect(page.locator('summary', { hasText: 'Verdict' })).toBeFocused();
  await expect(page.getByRole('checkbox', { name: /Weights Available AI/ })).toHaveCount(0);
  await expect(status(page)).toContainText(' of ');
  const count = await status(page).textContent();
  const address = hash(page);
  expect(address).toBe('#/families?q=llama+3&verdict=restricted-weights');

  await page.getByRole('link', { name: 'Llama 3.1', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Llama 3.1');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/^Llama 3\.1/);
  await page.goBack();
  await expect(status(page)).toHaveText(count ?? '');
  expect(hash(page)).toBe(address);
});

test('an address says it all', async ({ extension }) => {
  const page = await explorer(extension, '#/families?year=2024&owner=meta&sort=name');
  await expect(status(page)).toContainText(' of ');
  await expect(page.getByRole('button', { name: 'Remove 2024' })).toBeVisible();
  await expect(page.locator('th[aria-sort="ascending"]')).toContainText('Family');
  await page.getByRole('button', { name: 'Clear all' }).click();
  expect(hash(page)).toBe('#/families?sort=name');
});

test('a long list draws few rows, and its last one', async ({ extension }) => {
  const page = await explorer(extension);
  await whole(page);
  await expect.poll(() => rows(page).count()).toBeGreaterThan(5);
  expect(await rows(page).count()).toBeLessThan(60);
  const box = page.locator('.scroll');
  const all = Number(await page.locator('table').getAttribute('aria-rowcount')) - 1;
  await box.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(page.locator(`tr[data-row="${all - 1}"]`)).toBeVisible();
  const scrolled = await box.evaluate((element) => element.scrollTop);
  await rows(page).last().getByRole('link').click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => box.evaluate((element) => element.scrollTop)).toBe(scrolled);
});

test('saves what the table shows', async ({ extension }) => {
  const page = await explorer(extension, '#/families?owner=meta');
  await expect(status(page)).toContainText(' of ');
  await whole(page);
  const found = Number.parseInt((await status(page).textContent()) ?? '', 10);
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export CSV' }).click(),
  ]);
  expect(csv.suggestedFilename()).toMatch(/^unwash-families-[\d-]+\.csv$/);
  expect((await saved(csv)).trim().split('\r\n')).toHaveLength(found + 1);
  const [json] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export JSON' }).click(),
  ]);
  expect(JSON.parse(await saved(json)).families).toHaveLength(found);
});

test('compares, by keys alone', async ({ extension }) => {
  const page = await explorer(extension, '#/families?q=olmo');
  await rows(page).first().getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(page.getByText('To compare: 2 of 4')).toBeVisible();
  await page.getByRole('link', { name: 'Compare side by side' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.comparison thead th')).toHaveCount(2);
  await page.getByRole('searchbox', { name: 'Add a family' }).fill('llama 3.1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.comparison thead th')).toHaveCount(3);
  expect(hash(page)).toContain('llama-3.1');
  await page.getByRole('checkbox', { name: 'Differences only' }).check();
  await expect(page.locator('.comparison tbody tr:not(.group-row):not(.differs)')).toHaveCount(0);
});

test('a freer tag is shown at its hop', async ({ extension }) => {
  const page = await explorer(extension, VIEWS.family);
  await expect(page.locator('.hop.freer')).toHaveCount(1);
  await expect(page.getByText(/^Freer tag: MIT License over Llama 3\.1/)).toBeVisible();
});

test('a bar of a plot leads to its families', async ({ extension }) => {
  const page = await explorer(extension, '#/plots');
  const bar = page.getByRole('link', { name: /^Weights Available AI in 2024:/ });
  const count = await bar.locator('.quiet').textContent();
  await bar.click();
  await expect(status(page)).toHaveText(new RegExp(`^${count} of `));
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, address] of Object.entries(VIEWS)) {
    test(`axe finds nothing: ${name}, ${colorScheme}`, async ({ extension }) => {
      const page = await explorer(extension, address);
      await page.emulateMedia({ colorScheme });
      await expect(page.getByText('Working out verdicts')).toHaveCount(0);
      if (name === 'families') await page.locator('summary', { hasText: 'License' }).click();
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found).toEqual([]);
    });
  }
}

test('twice the text size, and a narrow window, hide nothing', async ({ extension }) => {
  for (const address of Object.values(VIEWS)) {
    const page = await explorer(extension, address);
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await page.waitForTimeout(100);
    const [wide, window] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      innerWidth,
    ]);
    expect(wide, address).toBeLessThanOrEqual(window ?? 0);
    await page.close();
  }
});

test('turns around with the script', async ({ extension }) => {
  for (const address of Object.values(VIEWS)) {
    const page = await explorer(extension, address);
    const left = await page.getByRole('heading', { level: 1 }).boundingBox();
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, address).toBeLessThanOrEqual(0);
    const brand = await page.locator('.brand').boundingBox();
    expect(brand?.x ?? 0, address).toBeGreaterThan(left?.x ?? 0);
    await page.close();
  }
});
