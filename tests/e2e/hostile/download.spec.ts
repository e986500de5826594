/**
 * "Get newer data" in a real browser, with its own network and content security policy. All but the
 * release address is as it is shipped: that one is unencrypted here, so that the proxy can be its server.
 */
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { RELEASE_KEY } from '../../../lib/dataset/release-key.ts';
import { LARGEST } from '../../../lib/dataset/signed.ts';
import { type MessageKey, t } from '../../../lib/ui/i18n.ts';
import manifest from '../../../package.json' with { type: 'json' };
import '../../english.ts';
import { gives, misbehaviours } from '../../misbehaving.ts';
import { compiledOn, newSigner } from '../../signing.ts';
import { EXTENSION, type Extension, expect, testWith } from '../chromium.ts';
import { withWords } from '../copies.ts';
import { withHosts } from '../granted.ts';

const HOST = 'release.example';
const ADDRESS = `http://${HOST}/dataset.json`;
const LONG = 120_000;
const DAY = 86_400_000;

const ours = newSigner();
const elsewhere = () =>
  withWords(EXTENSION, { [RELEASE_KEY]: ours.publicKey, [manifest.datasetUrl]: ADDRESS });

/** No test can answer the browser's own question: here it has been answered before. */
const test = testWith(() => withHosts(elsewhere(), [`http://${HOST}/*`]));
/** And here a stand-in answers it. */
const asked = testWith(elsewhere);

const dayAfter = (days: number): string =>
  new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

function signed(day: string, signer = ours): string {
  const packaged = JSON.parse(readFileSync(join(EXTENSION, 'dataset.json'), 'utf8'));
  return signer.file(JSON.stringify(compiledOn(day, {}, packaged)));
}

async function openOptions({ context, id }: Extension): Promise<Page> {
  await context.route(`http://${HOST}/**`, (route) => route.continue());
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  return page;
}

const click = (options: Page): Promise<void> =>
  options.getByRole('button', { name: 'Get newer data' }).click();

const status = (options: Page) => expect(options.getByRole('status'));

const kept = ({ own }: Extension): Promise<unknown> =>
  own.evaluate(async () => (await chrome.storage.local.get('dataset-update'))['dataset-update']);

const timesAsked = ({ outbound }: Extension): number =>
  outbound.hosts.filter((host) => host === HOST).length;

test('one plain request on a click, and none before; the file is taken', async ({ extension }) => {
  const { context, outbound } = extension;
  const sound = signed(dayAfter(1));
  const headers: IncomingHttpHeaders[] = [];
  outbound.behave((request, response) => {
    headers.push(request.headers);
    gives(sound)(request, response);
  });
  await context.addCookies([{ name: 'reader', value: '4411', url: ADDRESS }]);
  const options = await openOptions(extension);
  await options.getByRole('button', { name: 'Get newer data' }).hover();
  expect(timesAsked(extension)).toBe(0);
  await click(options);
  await status(options).toContainText(`Data of ${dayAfter(1)}`);
  expect(await kept(extension)).toBe(sound);
  expect(headers).toHaveLength(1);
  for (const name of ['cookie', 'referer', 'authorization', 'if-none-match']) {
    expect(headers[0]).not.toHaveProperty(name);
  }
  await click(options);
  await status(options).toContainText(t('data_no_not_newer'));
  expect(await kept(extension)).toBe(sound);
});

test('whatever the server does, it is told, and the present data stay', async ({ extension }) => {
  test.setTimeout(LONG);
  const options = await openOptions(extension);
  const present = signed(dayAfter(1));
  extension.outbound.behave(gives(present));
  await click(options);
  await status(options).toContainText(`Data of ${dayAfter(1)}`);
  const refuses = async (behave: RequestListener, why: string): Promise<void> => {
    const [key = '', value = ''] = why.split(' ');
    const before = timesAsked(extension);
    extension.outbound.behave(behave);
    await click(options);
    await expect.poll(() => timesAsked(extension)).toBeGreaterThan(before);
    await status(options).toHaveText(t(`data_no_${key}` as MessageKey, value), {
      timeout: LONG / 3,
    });
    expect(await kept(extension)).toBe(present);
  };
  const sound = signed(dayAfter(2));
  for (const [name, [behave, why]] of Object.entries(misbehaviours(sound, LARGEST))) {
    if (why !== 'too_slow') await test.step(name, () => refuses(behave, why));
  }
  await refuses(gives(signed(dayAfter(2), newSigner())), 'wrong_signature');
  await refuses(gives(signed('2024-01-01')), 'not_newer');
  await refuses(gives(signed(dayAfter(30))), 'from_the_future');
  for (const location of ['/other.json', 'http://other.example/dataset.json']) {
    const before = extension.outbound.hosts.length;
    await refuses((_, response) => response.writeHead(302, { location }).end(), 'unreachable');
    expect(extension.outbound.hosts.slice(before)).toEqual([HOST]);
  }
});

test('a server that drips is left after two minutes', async ({ extension }) => {
  const [drips] = misbehaviours('', 0)['drips a byte at a time'] ?? [];
  let isLeft = false;
  extension.outbound.behave((request, response) => {
    response.on('close', () => {
      isLeft = true;
    });
    drips?.(request, response);
  });
  const options = await openOptions(extension);
  await options.clock.install();
  await options.reload();
  await click(options);
  await expect.poll(() => timesAsked(extension)).toBeGreaterThan(0);
  await options.clock.fastForward(119_000);
  await status(options).toHaveText(t('data_getting'));
  await options.clock.fastForward(2000);
  await status(options).toHaveText(t('data_no_too_slow'));
  await expect.poll(() => isLeft).toBe(true);
});

test('the policy lets our pages ask no other address', async ({ extension }) => {
  extension.outbound.behave(gives('{}'));
  const options = await openOptions(extension);
  const reach = (address: string): Promise<boolean> =>
    options.evaluate((to) => fetch(to).then(Boolean, () => false), address);
  const before = timesAsked(extension);
  expect(await reach(`http://${HOST}/other.json`)).toBe(false);
  expect(await reach(`http://${HOST}/`)).toBe(false);
  expect(await reach('http://other.example/dataset.json')).toBe(false);
  expect(timesAsked(extension)).toBe(before);
  expect(await reach(ADDRESS)).toBe(true);
});

/** Answers for the reader, and writes down what was asked of the browser. */
async function answer(options: Page, allows: boolean): Promise<() => Promise<string[]>> {
  await options.evaluate((isAllowed) => {
    const log: string[] = [];
    const stand =
      (what: string) =>
      async ({ origins }: { origins: string[] }): Promise<boolean> => {
        log.push(`${what} ${origins}`);
        return isAllowed;
      };
    Object.assign(chrome.permissions, { request: stand('request'), remove: stand('remove') });
    Object.assign(globalThis, { log });
  }, allows);
  return () => options.evaluate(() => (globalThis as unknown as { log: string[] }).log);
}

asked('who refuses is told that nothing was asked for', async ({ extension }) => {
  const options = await openOptions(extension);
  const log = await answer(options, false);
  await click(options);
  await status(options).toHaveText(t('data_no_not_allowed'));
  expect(await log()).toEqual([`request http://${HOST}/*`]);
  expect(timesAsked(extension)).toBe(0);
});

asked('the permission is for one site, and given back', async ({ extension }) => {
  const sound = signed(dayAfter(1));
  // The stand-in allows nothing really, so the server has to.
  extension.outbound.behave(gives(sound, { 'access-control-allow-origin': '*' }));
  const options = await openOptions(extension);
  const log = await answer(options, true);
  await click(options);
  await status(options).toContainText(`Data of ${dayAfter(1)}`);
  expect(await log()).toEqual([`request http://${HOST}/*`, `remove http://${HOST}/*`]);
});
