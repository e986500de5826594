/** Pages that change under their readers: another address, late content, a reader's click. */
import { expect, test } from './chromium.ts';
import { highlighted, shadowBox, shadowText } from './closed.ts';

const CONTRADICTED = 'unwash-contradicted';
const BADGE = 'unwash-badge';

const ARTICLE = 'https://mistral.ai/news/mistral-large-2407';
const CARD = '/meta-llama/Llama-3.1-8B-Instruct';

/** What a router does: the address first, the new words later. */
const goTo = (given: { path: string; title: string; text: string; after: number }) => {
  history.pushState({}, '', given.path);
  setTimeout(() => {
    const article = document.createElement('article');
    const [title, text] = [document.createElement('h1'), document.createElement('p')];
    title.textContent = given.title;
    text.textContent = given.text;
    article.append(title, text);
    (document.querySelector('main') ?? document.body).replaceChildren(article);
  }, given.after);
};

test('another address in the same page is another visit', async ({ extension }) => {
  const page = await extension.at(ARTICLE);
  await expect.poll(() => highlighted(page, CONTRADICTED)).not.toHaveLength(0);
  await page.evaluate(goTo, {
    path: '/news/mistral-7b',
    title: 'Mistral 7B',
    text: 'Codestral 22B is open source.',
    after: 400,
  });
  await expect.poll(() => shadowText(page, BADGE, 'badge')).toContain('Open Weights AI');
  await expect.poll(() => highlighted(page, CONTRADICTED)).toEqual(['open source']);
  const popup = await extension.popup(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Open Weights AI');
});

test('an old address leaves nothing behind', async ({ extension }) => {
  const page = await extension.open(CARD);
  await expect.poll(() => shadowText(page, BADGE, 'badge')).not.toBe('');
  await page.evaluate(() => {
    history.pushState({}, '', '/settings/profile');
    document.querySelector('main')?.replaceChildren('Settings');
  });
  await expect.poll(() => shadowText(page, BADGE, 'badge')).toBe('');
  await expect.poll(() => highlighted(page, CONTRADICTED)).toEqual([]);
  await expect.poll(() => extension.count(page)).toBe('');
});

const UNLISTED = 'https://unread.example/meta-llama/Llama-3.1-8B-Instruct';

test('a page of no site of ours is left alone', async ({ extension }) => {
  const page = await extension.at(UNLISTED);
  await page.waitForTimeout(700);
  expect(await page.locator(BADGE).count()).toBe(0);
  expect(await highlighted(page, CONTRADICTED)).toEqual([]);
});

test('words in an open shadow root and in a frame of the site are marked', async ({
  extension,
}) => {
  const page = await extension.at(ARTICLE);
  await expect.poll(() => highlighted(page, CONTRADICTED)).not.toHaveLength(0);
  const before = (await highlighted(page, CONTRADICTED)).length;
  await page.evaluate(() => {
    const around = document.querySelector('article') ?? document.body;
    const host = document.createElement('x-note');
    const text = document.createElement('p');
    text.textContent = 'Llama 3.1 is an open source model.';
    host.attachShadow({ mode: 'open' }).append(text);
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>Gemma 2 is an open source model.</p>';
    around.append(host, frame);
  });
  await expect.poll(async () => (await highlighted(page, CONTRADICTED)).length).toBe(before + 1);
  await expect.poll(() => extension.count(page)).toBe(String(before + 2));
  const inFrame = () => page.frames()[1]?.evaluate((key) => CSS.highlights.has(key), CONTRADICTED);
  await expect.poll(inFrame).toBe(true);
});

test('the popup says quietly that a site has changed', async ({ extension }) => {
  const page = await extension.at(ARTICLE);
  await expect.poll(() => highlighted(page, CONTRADICTED)).not.toHaveLength(0);
  await page.evaluate(() => {
    const text = document.createElement('p');
    text.textContent = 'Llama 3.1 is an open-source model.';
    const around = document.createElement('div');
    around.append(text);
    document.body.replaceChildren(around);
  });
  await expect.poll(() => highlighted(page, CONTRADICTED)).toEqual(['open-source']);
  const popup = await extension.popup(page);
  await expect(popup.getByText('This site has changed')).toBeVisible();
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Copy details for a report' }).click();
  await expect(popup.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await popup.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Site: mistral (mistral.ai), page: article');
  expect(copied).toContain('prose main article: 0');
  expect(copied).not.toMatch(/Llama|mistral-large/);
});

test('what comes late is marked, and nothing of ours is printed', async ({ extension }) => {
  const page = await extension.open(CARD);
  await expect.poll(() => highlighted(page, CONTRADICTED)).not.toHaveLength(0);
  const before = (await highlighted(page, CONTRADICTED)).length;
  await page.evaluate(() => {
    const text = document.createElement('p');
    text.textContent = 'Llama 3.1 is an open-source model.';
    setTimeout(() => document.querySelector('.model-card-content')?.append(text), 900);
  });
  await expect.poll(async () => (await highlighted(page, CONTRADICTED)).length).toBe(before + 1);
  const line = () =>
    page.evaluate(
      (name) =>
        getComputedStyle(
          document.querySelector('.model-card-content p') as Element,
          `::highlight(${name})`,
        ).textDecorationLine,
      CONTRADICTED,
    );
  expect(await line()).toBe('underline');
  await expect.poll(() => shadowBox(page, BADGE, 'badge')).not.toBeNull();
  await page.emulateMedia({ media: 'print' });
  expect(await line()).not.toBe('underline');
  expect(await shadowBox(page, BADGE, 'badge')).toBeNull();
});
