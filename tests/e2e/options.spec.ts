/** The options take effect on pages that are open, and a bad file changes nothing. */
import { expect, test } from './chromium.ts';
import { highlighted, shadowText } from './closed.ts';

const LLAMA = '/meta-llama/Llama-3.1-8B-Instruct';
const CONTRADICTED = 'unwash-contradicted';

const OVERLAY = `
organization: Acme
policy:
  - { license: llama3.1, use: ask, says: Ask the model office. }
`;

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

test('a mark that is switched off by key goes from the page at once', async ({ extension }) => {
  const page = await extension.open(LLAMA);
  await expect.poll(() => shadowText(page, 'unwash-badge', 'badge')).not.toBe('');
  await expect.poll(() => highlighted(page, CONTRADICTED)).not.toHaveLength(0);
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options.getByLabel('Badge beside the model’s name').focus();
  await options.keyboard.press('Space');
  await expect(options.getByRole('status')).toHaveText('Saved');
  await expect.poll(() => shadowText(page, 'unwash-badge', 'badge')).toBe('');
  await options.getByLabel('“open source”').focus();
  await options.keyboard.press('Space');
  await expect.poll(() => highlighted(page, CONTRADICTED)).toHaveLength(0);
  await options.getByRole('button', { name: 'Reset' }).focus();
  await options.keyboard.press('Enter');
  await options.keyboard.press('Enter');
  await expect(options.getByRole('status')).toHaveText('Everything is as after install');
  await expect.poll(() => shadowText(page, 'unwash-badge', 'badge')).not.toBe('');
});

test('a bad file changes nothing and says why', async ({ extension }) => {
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options.getByLabel('Strict: all training data open as well').click({ force: true });
  await expect(options.getByRole('status')).toHaveText('Saved');
  const stored = () =>
    extension.own.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  const before = await stored();
  const keeping = options.getByRole('region', { name: 'Everything on this device' });
  const bad = '{"format":"unwash-settings","version":1,"settings":{"marks":["glow"]}}';
  await keeping.locator('input[type=file]').setInputFiles(file('bad.json', bad));
  await expect(options.getByRole('status')).toHaveText(
    'The value of “settings.marks” is not valid.',
  );
  const own = options.getByRole('region', { name: 'Your organization’s own data' });
  await own.locator('input[type=file]').setInputFiles(file('bad.yaml', 'organization: [1'));
  await expect(options.getByRole('alert')).toContainText('Line 1');
  expect(await stored()).toBe(before);
});

test('an organization’s policy is shown as theirs', async ({ extension }) => {
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  const own = options.getByRole('region', { name: 'Your organization’s own data' });
  await own.locator('input[type=file]').setInputFiles(file('acme.yaml', OVERLAY));
  await expect(own).toContainText('Acme: 0 models, 0 licenses, 1 policy rules');
  const page = await extension.open(LLAMA);
  await expect.poll(() => shadowText(page, 'unwash-badge', 'badge')).not.toBe('');
  const popup = await extension.popup(page);
  await expect(popup.getByLabel('Policy of Acme')).toContainText('Ask first');
});

test('“May I?” answers from the reader’s plans, by keys alone', async ({ extension }) => {
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options.getByLabel('Answer for these plans').focus();
  await options.keyboard.press('Space');
  await options.getByLabel('Military use').focus();
  await options.keyboard.press('Space');
  await expect(options.getByLabel('Military use')).toBeChecked();
  const popup = await extension.context.newPage();
  await popup.goto(
    `chrome-extension://${extension.id}/popup.html?model=meta-llama/Llama-3.1-8B-Instruct`,
  );
  await popup.locator('summary', { hasText: 'May I?' }).focus();
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.ask', { hasText: 'Military use' })).toContainText('No');
});
