/**
 * Reports off the hub, and the picture of the page: in copies of the extension that have the rights
 * which a reader gives by a click.
 */
import { readFile } from 'node:fs/promises';
import { EXTENSION, expect, testWith } from './chromium.ts';
import { withHosts } from './granted.ts';
import {
  begin,
  choose,
  clickMenu,
  field,
  LLAMA,
  openedFrom,
  REPORT,
  reportAfter,
  textOf,
} from './reporting.ts';

const onRepositories = testWith(() =>
  withHosts(EXTENSION, ['https://github.com/*', 'https://gitlab.com/*']),
);

/** Pages of a site that was allowed are read from when the worker has registered it. */
onRepositories.beforeEach(async ({ extension }) => {
  const registered = () =>
    extension.own.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  await expect.poll(registered).toHaveLength(1);
});

onRepositories('an issue on GitHub, where the claim stands', async ({ extension }) => {
  const report = await begin(extension, '/deepseek-ai/DeepSeek-V3', 'github.com');
  await choose(report, 'An issue in the repository');
  const text = await textOf(report);
  const page = await openedFrom(extension, report);
  expect(page.url()).toContain('https://github.com/deepseek-ai/DeepSeek-V3/issues/new?title=');
  expect(await field(page, 'title')).toContain('DeepSeek');
  expect(await field(page, 'body')).toBe(text);
  expect(text).toContain('https://github.com/deepseek-ai/DeepSeek-V3#:~:text=');
});

onRepositories('a discussion on GitHub', async ({ extension }) => {
  const path = '/meta-llama/llama-models/blob/main/models/llama3_1/MODEL_CARD.md';
  const report = await begin(extension, path, 'github.com');
  await choose(report, 'A discussion in the repository');
  const text = await textOf(report);
  const page = await openedFrom(extension, report);
  const { origin, pathname, searchParams } = new URL(page.url());
  expect(origin + pathname).toBe('https://github.com/meta-llama/llama-models/discussions/new');
  expect(searchParams.get('category')).toBe('general');
  expect(await field(page, 'body')).toBe(text);
});

onRepositories('an issue on GitLab, in a group of groups', async ({ extension }) => {
  const report = await begin(extension, '/acme/ai/gemma-tools', 'gitlab.com');
  const text = await textOf(report);
  const page = await openedFrom(extension, report);
  const { origin, pathname } = new URL(page.url());
  expect(origin + pathname).toBe('https://gitlab.com/acme/ai/gemma-tools/-/issues/new');
  expect(await field(page, 'issue[description]')).toBe(text);
});

const everywhere = testWith(() => withHosts(EXTENSION, ['<all_urls>']));

everywhere(
  'the page’s picture, taken on the click, goes into the evidence',
  async ({ extension }) => {
    const page = await extension.open(LLAMA);
    await expect.poll(() => extension.count(page)).not.toBe('');
    await page.bringToFront();
    const report = await reportAfter(extension, () => clickMenu(extension, REPORT, page.url()));
    const picture = report.getByRole('img', { name: 'The visible part of the page' });
    await expect(picture).toBeVisible();
    const drawn = () => picture.evaluate((canvas: HTMLCanvasElement) => canvas.width > 300);
    await expect.poll(drawn).toBe(true);
    const save = async (): Promise<string> => {
      const download = report.waitForEvent('download');
      await report.getByRole('button', { name: 'Save evidence' }).click();
      return readFile(await (await download).path(), 'utf8');
    };
    expect(await save()).toMatch(/<img [^>]*src="data:image\/jpeg;base64,[A-Za-z0-9+/=]{1000,}"/);
    await report.getByRole('checkbox', { name: 'Include the picture' }).uncheck();
    expect(await save()).not.toContain('<img');
  },
);
