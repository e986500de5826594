/** Reports: from the popup to the opened, filled-in page of each who can mend a label. */
import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { expect, test } from './chromium.ts';
import { modelPage, openAt } from './hostile/pages.ts';
import { begin, begunOn, choose, field, LLAMA, openedFrom, textOf } from './reporting.ts';

const HUB = `https://huggingface.co${LLAMA}`;

test('to the owner, on the hub', async ({ extension }) => {
  const report = await begin(extension);
  const text = await report.getByLabel('Text', { exact: true }).inputValue();
  const page = await openedFrom(extension, report);
  expect(page.url()).toContain(`${HUB}/discussions/new?title=`);
  expect(await field(page, 'title')).toContain('Llama 3.1');
  expect(await field(page, 'description')).toBe(text);
  expect(text).toContain(`${HUB}#:~:text=`);
  expect(text).toContain('700 million');
  await expect(report.getByText('Opened. It’s in your reports.')).toBeVisible();
});

test('where the model takes no discussions, copied for the owner', async ({ extension }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openAt(
    extension.context,
    '/acme/tuned-llama',
    modelPage({
      id: 'acme/tuned-llama',
      props: JSON.stringify({ model: { id: 'acme/tuned-llama', discussionsDisabled: true } }),
    }),
  );
  const report = await begunOn(extension, page);
  await expect(report.getByRole('radio', { name: 'The owner’s page' })).toBeChecked();
  const text = await textOf(report);
  expect((await openedFrom(extension, report)).url()).toBe('https://huggingface.co/acme');
  await report.bringToFront();
  expect(await report.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test('as a change to the card, copied for the editor', async ({ extension }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const report = await begin(extension);
  await choose(report, 'The model card');
  const page = await openedFrom(extension, report);
  expect(page.url()).toBe(`${HUB}/edit/main/README.md`);
  await report.bringToFront();
  const copied = await report.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Replace:');
  expect(copied).toContain('weights-available');
});

test('to the maker', async ({ extension }) => {
  const report = await begin(extension);
  await choose(report, 'The maker');
  const page = await openedFrom(extension, report);
  expect(page.url()).toContain('https://github.com/meta-llama/llama-models/issues/new?title=');
  expect(await field(page, 'body')).toContain('Thank you for publishing');
});

test('to the European index', async ({ extension }) => {
  const report = await begin(extension);
  await choose(report, 'European Open Source AI Index');
  const page = await openedFrom(extension, report);
  expect(page.url()).toContain('Language-Technology-Assessment/main-database/issues/new');
  expect(await field(page, 'body')).toContain('`weights_basemodel`: there');
});

test('as an entry for the Model Openness Tool', async ({ extension }) => {
  const report = await begin(extension);
  await choose(report, 'Model Openness Tool');
  const page = await openedFrom(extension, report);
  expect(await field(page, 'filename')).toMatch(/\.yml$/);
  const { release } = parse(await field(page, 'value'));
  expect(release.producer).toBe('Meta');
});

test('to ourselves, with what is right', async ({ extension }) => {
  const report = await begin(extension);
  await choose(report, 'Unwash is wrong');
  await report.getByRole('textbox', { name: 'What is right' }).fill('Section 3 was dropped.');
  const page = await openedFrom(extension, report);
  expect(page.url()).toContain(`${manifest.bugs.url}/new?title=`);
  const body = await field(page, 'body');
  expect(body).toContain('Section 3 was dropped.');
  expect(body).toContain('data/models/meta/llama-3.1.yaml');
});

test('a logged-in reader’s data are in no draft, no evidence and no log', async ({ extension }) => {
  await extension.own.evaluate(() =>
    chrome.storage.local.set({ settings: { quietSites: ['quiet-site-5120.example'] } }),
  );
  const report = await begin(extension, '/deepseek-ai/DeepSeek-R1');
  const seen: string[] = [];
  for (const radio of await report.getByRole('radio').all()) {
    await radio.check();
    await report.getByLabel('Text', { exact: true }).press('End');
    await report.getByLabel('Text', { exact: true }).press('Space');
    seen.push(await report.getByLabel('Text', { exact: true }).inputValue());
    seen.push((await report.locator('.editor .first').getAttribute('href')) ?? '');
  }
  await expect(report.getByText('Draft kept.')).toBeVisible();
  const download = report.waitForEvent('download');
  await report.getByRole('button', { name: 'Save evidence' }).click();
  seen.push(await readFile(await (await download).path(), 'utf8'));
  seen.push(
    await extension.own.evaluate(async () =>
      JSON.stringify(await chrome.storage.local.get('reports')),
    ),
  );
  expect(seen.length).toBeGreaterThan(8);
  const settings = 'quiet-site-5120';
  for (const secret of ['dummy-csrf-7b1f9c', 'reader-name-4411', 'reader@example.org', settings]) {
    for (const text of seen) expect(text).not.toContain(secret);
  }
});

test('a report that went out is named first, and a new visit tells of other words', async ({
  extension,
}) => {
  const report = await begin(extension);
  await openedFrom(extension, report);
  await expect(report.getByText('Opened.')).toBeVisible();
  const again = await begin(extension);
  await expect(again.getByText('You reported this model already')).toBeVisible();

  await extension.context.route(HUB, async (route) => {
    const { body } = await (await import('../pages/site-map.ts')).serve(HUB);
    const mended = String(body).replace(/open(?:[- ]|\s<strong>)source/gi, 'open-weight');
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: mended });
  });
  const page = await extension.open(LLAMA);
  await expect
    .poll(() =>
      extension.own.evaluate(async () => {
        const { reports } = await chrome.storage.local.get('reports');
        return (reports as { entries: { status: string }[] }).entries[0]?.status;
      }),
    )
    .toBe('mended');
  const popup = await extension.popup(page);
  await expect(popup.getByText(/You reported this page on .*The words are gone/)).toBeVisible();
  await again
    .getByRole('link', { name: /Your reports/ })
    .first()
    .click();
  await expect(again.getByText('label mended')).toBeVisible();
  await extension.context.unroute(HUB);
});

test('a reported page whose words are others now is noticed quietly', async ({ extension }) => {
  const [path, id] = ['/acme/wonder-7b', 'acme/wonder-7b'];
  const said = (words: string): string => modelPage({ id, card: `<p>${words}</p>` });
  const page = await openAt(extension.context, path, said('Wonder is an open source model.'));
  const report = await begunOn(extension, page);
  await openedFrom(extension, report);
  await expect(report.getByText('Opened.')).toBeVisible();
  const later = await openAt(extension.context, path, said('Wonder is a truly open source model.'));
  await expect
    .poll(async () => {
      const popup = await extension.popup(later);
      await popup.getByRole('heading', { level: 1 }).waitFor();
      return popup.getByText('It has changed its wording since.').count();
    })
    .toBe(1);
});

test('a draft that was changed is kept, and found again', async ({ extension }) => {
  const report = await begin(extension);
  await report.getByLabel('Text', { exact: true }).fill('My own words');
  await expect(report.getByText('Draft kept.')).toBeVisible();
  await report.close();
  const again = await begin(extension);
  await expect(again.getByLabel('Text', { exact: true })).toHaveValue('My own words');
  await again.getByRole('button', { name: 'Write anew' }).click();
  await expect(again.getByLabel('Text', { exact: true })).toHaveValue(/Thank you for publishing/);
});

test('a text too long for an address is copied, and said to be', async ({ extension }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const report = await begin(extension);
  const long = 'Long. '.repeat(2000);
  await report.getByLabel('Text', { exact: true }).fill(long);
  await expect(report.getByText('only the title is filled in')).toBeVisible();
  const page = await openedFrom(extension, report);
  expect(new URL(page.url()).searchParams.has('description')).toBe(false);
  await report.bringToFront();
  expect(await report.evaluate(() => navigator.clipboard.readText())).toBe(long);
});

test('a full storage is told, and the text stays', async ({ extension }) => {
  const report = await begin(extension);
  await report.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  await report.getByLabel('Text', { exact: true }).fill('My own words');
  await expect(report.getByText('storage is full')).toBeVisible();
  await expect(report.getByLabel('Text', { exact: true })).toHaveValue('My own words');
});

test('a page that is gone is told, and the log is there', async ({ extension }) => {
  const report = await extension.context.newPage();
  await report.goto(`chrome-extension://${extension.id}/report.html?tab=999999`);
  await expect(report.getByRole('heading', { name: 'This page is no longer open' })).toBeVisible();
  await report.getByRole('link', { name: /Your reports/ }).click();
  await expect(report.getByRole('heading', { name: 'No reports yet' })).toBeVisible();
});

test('by keys alone', async ({ extension }) => {
  const report = await begin(extension);
  await report.getByRole('radio').first().focus();
  await report.keyboard.press('ArrowDown');
  await expect(report.getByRole('radio', { name: 'The model card' })).toBeChecked();
  await report.keyboard.press('ArrowUp');
  const opened = extension.context.waitForEvent('page');
  for (let press = 0; press < 30; press++) {
    await report.keyboard.press('Tab');
    if (await report.evaluate(() => document.activeElement?.matches('.editor .first'))) break;
  }
  await report.keyboard.press('Enter');
  expect((await opened).url()).toContain('/discussions/new');
});

test('has no accessibility problem, light or dark', async ({ extension }) => {
  const report = await begin(extension);
  for (const colorScheme of ['light', 'dark'] as const) {
    await report.emulateMedia({ colorScheme });
    await report.evaluate(axe.source);
    const { violations } = await report.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
});

test('on a model that a list shows: its data may be wrong', async ({ extension }) => {
  const report = await extension.context.newPage();
  await report.goto(
    `chrome-extension://${extension.id}/report.html?model=meta-llama%2FLlama-3.1-8B`,
  );
  await expect(report.getByRole('heading', { name: /^Report: / })).toContainText('Llama 3.1');
  await expect(report.getByRole('radio')).toHaveCount(3);
  await choose(report, 'Unwash is wrong');
  await expect(report.getByLabel('Text', { exact: true })).toHaveValue(/llama-3\.1\.yaml/);
});
