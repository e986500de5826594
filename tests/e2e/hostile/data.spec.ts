/** Data that are damaged, and newer data from a file: only the project's own, whole and newer is taken. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { RELEASE_KEY } from '../../../lib/dataset/release-key.ts';
import { compiledOn, newSigner } from '../../signing.ts';
import { EXTENSION, type Extension, expect, testWith } from '../chromium.ts';
import { highlighted, shadowText } from '../closed.ts';
import { withDamagedData, withWords } from '../copies.ts';

const LLAMA = '/meta-llama/Llama-3.1-8B-Instruct';
const DAY = 86_400_000;
const LONG = 60_000;

const onDamaged = testWith(() => withDamagedData(EXTENSION));

onDamaged('of damaged data nothing is shown as fact, and why', async ({ extension }) => {
  const page = await extension.open(LLAMA);
  const popup = await extension.popup(page);
  const heading = popup.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('The data are damaged', { timeout: LONG / 2 });
  await expect(popup.locator('body')).toContainText('install Unwash again');
  expect(await shadowText(page, 'unwash-badge', 'badge')).toBe('');
  expect(await highlighted(page, 'unwash-contradicted')).toEqual([]);
});

const [ours, theirs] = [newSigner(), newSigner()];

const onOurKey = testWith(() => withWords(EXTENSION, { [RELEASE_KEY]: ours.publicKey }));

const dayAfter = (days: number): string =>
  new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

const packaged = () => JSON.parse(readFileSync(join(EXTENSION, 'dataset.json'), 'utf8'));

/** The packaged dataset as it would be compiled on another day. */
const datasetOf = (day: string): string => JSON.stringify(compiledOn(day, {}, packaged()));

async function openOptions({ context, id }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  return page;
}

/** Chooses a file as the newer data, and waits for what is said of it. */
async function choose(options: Page, text: string, words: string): Promise<void> {
  const data = options.getByRole('region', { name: 'Data', exact: true });
  await data.locator('input[type=file]').setInputFiles({
    name: 'dataset.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(options.getByRole('status')).toContainText(words, { timeout: LONG / 2 });
}

onOurKey('newer data are taken when they are ours, and nothing else is', async ({ extension }) => {
  onOurKey.setTimeout(LONG);
  const options = await openOptions(extension);
  const text = datasetOf(dayAfter(1));
  const sound = ours.file(text);
  const kept = () =>
    extension.own.evaluate(
      async () => (await chrome.storage.local.get('dataset-update'))['dataset-update'],
    );
  for (const [file, words] of [
    [theirs.file(text), 'the signature is not the project’s'],
    [sound.slice(0, sound.length / 2), 'no data file of Unwash'],
    ['<!doctype html><title>302 Found</title>', 'no data file of Unwash'],
    [ours.file(datasetOf('2024-01-01')), 'the data in use are as new'],
    [ours.file(datasetOf(dayAfter(30))), 'from the future'],
    [ours.file(text.replace('"families"', '"familieS"')), 'the data in the file are damaged'],
  ] as const) {
    await choose(options, file, words);
    expect(await kept()).toBeUndefined();
  }

  await choose(options, sound, `Data of ${dayAfter(1)}`);
  expect(await kept()).toBe(sound);
  const page = await extension.open(LLAMA);
  await expect.poll(() => shadowText(page, 'unwash-badge', 'badge')).toContain('Weights Available');
  await choose(options, sound, 'the data in use are as new');

  await options.getByRole('button', { name: 'Back to the data that came along' }).click();
  await expect.poll(kept).toBeUndefined();
});

onOurKey('full storage takes no new data, and says so', async ({ extension }) => {
  const options = await openOptions(extension);
  await options.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  await choose(options, ours.file(datasetOf(dayAfter(1))), 'QUOTA_BYTES');
});
