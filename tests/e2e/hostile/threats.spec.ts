/** One test for each threat of SECURITY.md, with the built extension in a real browser. */
import { expect, test } from '../chromium.ts';
import { highlightBox, highlighted, middle, shadowBox, shadowText } from '../closed.ts';
import { modelPage, openAt } from './pages.ts';

const PATH = '/meta-llama/Llama-3.1-8B-Instruct';
const ID = PATH.slice(1);
const BADGE = 'unwash-badge';
const CLAIMS = 'unwash-claims';
const CONTRADICTED = 'unwash-contradicted';
const EVIL = `<img src=x onerror="globalThis.broken=1"><script>globalThis.broken=1</script>`;
const LONG = 90_000;

const props = (model: object): string => JSON.stringify({ model: { id: ID, ...model } });

test('script in names, licenses, README and metadata reaches us as text', async ({ extension }) => {
  const cardData = { license: 'other', license_name: EVIL, license_link: 'javascript:alert(1)' };
  const tags = [EVIL, `license:${EVIL}`, `base_model:${EVIL}/x`];
  const text = EVIL.replaceAll('<', '&lt;');
  const page = await openAt(
    extension.context,
    '/acme/wonder-7b',
    modelPage({
      id: 'acme/wonder-7b',
      props: JSON.stringify({ model: { id: `acme/${EVIL}`, cardData, tags } }),
      card: `<p>This is an open source model for everyone.</p><p>${text}</p>`,
    }),
  );
  await expect.poll(() => extension.count(page)).toBe('1');
  await expect.poll(() => shadowText(page, BADGE, 'badge')).not.toBe('');
  const popup = await extension.popup(page);
  await expect(popup.locator('body')).toContainText('<img src=x');
  expect(await popup.locator('img[src="x"]').count()).toBe(0);
  for (const one of [page, popup])
    expect(await one.evaluate(() => 'broken' in globalThis)).toBe(false);
  const hrefs = await popup
    .locator('a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(hrefs.filter((href) => !/^(?:https?|chrome-extension|mailto):/.test(href))).toEqual([]);
});

test('a page that clobbers the DOM is read as any other', async ({ extension }) => {
  const names = [
    'querySelector',
    'querySelectorAll',
    'body',
    'documentElement',
    'createElement',
    'getElementById',
    'createTreeWalker',
    'createRange',
    'title',
    'head',
    'addEventListener',
  ];
  const forms = names.map(
    (name) =>
      `<form name="${name}" id="${name}"><input name="parentElement"><input name="getAttribute"><input name="attributes"><input name="children"></form>`,
  );
  const page = await openAt(
    extension.context,
    PATH,
    modelPage({ id: ID, head: '', more: forms.join('') }),
  );
  await expect.poll(() => shadowText(page, BADGE, 'badge')).toContain('Weights Available AI');
  await expect.poll(() => extension.count(page)).toBe('1');
});

test.describe('forged data of a page', () => {
  const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
  const forged: Readonly<Record<string, string>> = {
    'a chat template of 1 MB': props({ config: { chat_template: '{{ x }}'.repeat(150_000) } }),
    'five megabytes': props({ junk: 'x'.repeat(5_000_000) }),
    'deep nesting': `{"model":{"id":"${ID}","cardData":${deep}}}`,
    'prototype keys': `{"__proto__":{"model":{"id":"evil/evil"}},"constructor":{"prototype":{"x":1}},"model":{"__proto__":{"license":"mit"},"id":"${ID}"}}`,
    'no JSON': '{"model":',
    'wrong types': '{"model":{"id":{"toString":1},"tags":7,"cardData":[[[]]]}}',
  };
  for (const [what, text] of Object.entries(forged)) {
    test(what, async ({ extension }) => {
      const page = await openAt(extension.context, PATH, modelPage({ id: ID, props: text }));
      await expect.poll(() => shadowText(page, BADGE, 'badge')).toContain('Weights Available AI');
    });
  }
});

test('a page can’t click our buttons, read our cards or stand in for us', async ({ extension }) => {
  const fake = `<${BADGE} id="fake"><button>Open Source AI</button></${BADGE}>`;
  const page = await openAt(extension.context, PATH, modelPage({ id: ID, more: fake }));
  await expect.poll(() => page.locator(BADGE).count()).toBe(2);
  const before = extension.context.pages().length;
  const seen = await page.evaluate(
    async (names) => {
      const hosts = names.flatMap((name) => [...document.querySelectorAll<HTMLElement>(name)]);
      for (const host of hosts) {
        for (const type of ['pointerdown', 'pointerup', 'click', 'focusin', 'pointerenter']) {
          host.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: 5 }));
        }
        host.click();
        host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      }
      await new Promise((done) => setTimeout(done, 500));
      return hosts
        .filter((host) => host.id !== 'fake')
        .map(({ shadowRoot, innerHTML }) => [shadowRoot, innerHTML]);
    },
    [BADGE, CLAIMS],
  );
  expect(seen.length).toBeGreaterThan(0);
  for (const inside of seen) expect(inside).toEqual([null, '']);
  expect(extension.context.pages().length).toBe(before);
  expect(await extension.count(page)).toBe('1');
});

test('a page hears and says nothing that our scripts listen to', async ({ extension }) => {
  const head = `<script>
    globalThis.heard = [];
    for (const id of ['${extension.id}', 'undefined'])
      for (const name of ['wxt:content-script-started', 'wxt:locationchange', 'content:wxt:content-script-started'])
        for (const to of [document, window]) to.addEventListener(id + ':' + name, () => heard.push(name));
    addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
  </script>`;
  const page = await openAt(extension.context, PATH, modelPage({ id: ID, head }));
  await expect.poll(() => shadowText(page, BADGE, 'badge')).not.toBe('');
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  expect(await heard()).toEqual([]);
  await page.evaluate((id) => {
    const detail = { contentScriptName: 'content', messageId: 'x' };
    for (const name of ['content', 'hub'])
      document.dispatchEvent(
        new CustomEvent(`${id}:wxt:content-script-started`, {
          detail: { ...detail, contentScriptName: name },
        }),
      );
    postMessage({ type: `${id}:wxt:content-script-started`, ...detail }, '*');
  }, extension.id);
  await page.waitForTimeout(300);
  expect(await shadowText(page, BADGE, 'badge')).toContain('Weights Available AI');
});

test('prototypes that a page has spoiled are not ours', async ({ extension }) => {
  const head = `<script>
    const bad = () => { globalThis.reached = true; throw new Error('spoiled'); };
    for (const key of ['map', 'filter', 'push', 'flatMap', 'find']) Array.prototype[key] = bad;
    for (const key of ['attachShadow', 'getAttribute', 'matches', 'closest', 'append', 'after']) Element.prototype[key] = bad;
    Node.prototype.appendChild = bad; JSON.parse = bad; JSON.stringify = bad;
    Object.prototype.summary = { verdict: 'open-source-ai' }; Object.prototype.quiet = true;
    document.querySelector = bad; globalThis.MutationObserver = bad; globalThis.Highlight = bad;
    customElements.define('unwash-badge', class extends HTMLElement { connectedCallback() { globalThis.defined = true; } });
  </script>`;
  const page = await openAt(extension.context, PATH, modelPage({ id: ID, head }));
  await expect.poll(() => shadowText(page, BADGE, 'badge')).toContain('Weights Available AI');
  expect(await page.evaluate(() => 'reached' in globalThis)).toBe(false);
});

test('a page with Trusted Types and the strictest policy loses nothing and blames nobody', async ({
  extension,
}) => {
  const policy =
    "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin";
  const page = await openAt(extension.context, PATH, modelPage({ id: ID }), {
    'content-security-policy': policy,
  });
  const blamed: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') blamed.push(message.text());
  });
  await expect.poll(() => shadowText(page, BADGE, 'badge')).toContain('Weights Available AI');
  await expect.poll(() => highlighted(page, CONTRADICTED)).toEqual(['open source']);
  await page.mouse.move(...middle(await highlightBox(page, CONTRADICTED)));
  await expect.poll(() => shadowText(page, CLAIMS, 'card')).toContain('Not open source');
  const box = await shadowBox(page, BADGE, 'badge');
  expect(box?.height ?? 0).toBeGreaterThan(10);
  expect(blamed.filter((text) => !text.includes('favicon'))).toEqual([]);
});

test('a name with letters of another script is told to be one', async ({ extension }) => {
  const id = 'meta-llama/Llаma-3.1-8B';
  const page = await openAt(
    extension.context,
    '/acme/wonder-7b',
    modelPage({ id, props: JSON.stringify({ model: { id, cardData: { license: 'mit' } } }) }),
  );
  await expect.poll(() => extension.count(page)).not.toBe('');
  const popup = await extension.popup(page);
  await expect(popup.locator('.note')).toContainText('U+0430');
  await expect(popup.locator('body')).not.toContainText('Weights Available AI');
});

test('controls that turn the order of a name are not shown', async ({ extension }) => {
  const id = 'acme/\u202eamall-8b\u2066';
  const page = await openAt(
    extension.context,
    '/acme/wonder-7b',
    modelPage({ id, props: JSON.stringify({ model: { id, cardData: {} } }) }),
  );
  await expect.poll(() => extension.count(page)).not.toBe('');
  const popup = await extension.popup(page);
  await expect(popup.locator('.note')).toContainText('turn its order');
  expect(await popup.locator('.model').textContent()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

test('a storm of changes is asked about now and then, not with every change', async ({
  extension,
}) => {
  const page = await openAt(extension.context, PATH, modelPage({ id: ID }));
  await expect.poll(() => shadowText(page, BADGE, 'badge')).not.toBe('');
  const worker = extension.context.serviceWorkers()[0];
  await worker?.evaluate(() => {
    const counted = globalThis as typeof globalThis & { asked?: number };
    counted.asked = 0;
    chrome.runtime.onMessage.addListener((message: unknown) => {
      const { type } = message as { type?: string };
      if (type === 'read-page') counted.asked = (counted.asked ?? 0) + 1;
      return undefined;
    });
  });
  const changes = await page.evaluate(async () => {
    let count = 0;
    while (count < 20_000) {
      for (let at = 0; at < 50; at++, count++) {
        const node = document.createElement('p');
        node.textContent = `open source ${Math.random()}`;
        document.querySelector('.prose')?.append(node);
        if (document.querySelectorAll('.prose p').length > 200)
          document.querySelector('.prose p:nth-child(2)')?.remove();
      }
      await new Promise((next) => setTimeout(next, 4));
    }
    return count;
  });
  const asked = () =>
    worker?.evaluate(() => (globalThis as typeof globalThis & { asked?: number }).asked ?? 0);
  expect(changes).toBe(20_000);
  await expect.poll(asked, { timeout: 20_000 }).toBeGreaterThan(0);
  expect(await asked()).toBeLessThan(60);
  await expect.poll(() => shadowText(page, BADGE, 'badge')).toContain('Weights Available AI');
});

test('frames in frames are not read', async ({ extension }) => {
  const head = `<script>addEventListener('load', () => {
    let left = 120;
    const more = (into) => { if (left-- <= 0) return; const frame = into.createElement('iframe'); frame.srcdoc = '<h1>Llama 3.1</h1><p>open source model</p>'; into.body.append(frame); setTimeout(() => more(left % 4 ? into : frame.contentDocument ?? into), 5); };
    more(document);
  });</script>`;
  const page = await openAt(extension.context, PATH, modelPage({ id: ID, head }));
  await expect.poll(() => shadowText(page, BADGE, 'badge')).toContain('Weights Available AI');
  await page.waitForTimeout(1000);
  expect(await extension.count(page)).toBe('1');
  const inFrames = await Promise.all(
    page
      .frames()
      .slice(1, 20)
      .map((frame) =>
        frame
          .locator(BADGE)
          .count()
          .catch(() => 0),
      ),
  );
  expect(inFrames.every((count) => count === 0)).toBe(true);
});

test('a million nodes and a text of ten megabytes', async ({ extension }) => {
  test.setTimeout(LONG);
  const head = `<script>addEventListener('DOMContentLoaded', () => {
    const prose = document.querySelector('.prose');
    const row = '<p>a<b>b</b><i>c</i></p>'.repeat(1000);
    for (let at = 0; at < 167; at++) { const part = document.createElement('div'); part.style.contentVisibility = 'auto'; part.innerHTML = row; prose.append(part); }
    const long = document.createElement('p'); long.style.display = 'block'; long.style.height = '20px'; long.style.overflow = 'hidden';
    long.textContent = 'x '.repeat(5_000_000); prose.append(long);
  });</script>`;
  const page = await openAt(extension.context, PATH, modelPage({ id: ID, head }));
  await expect.poll(() => page.locator(BADGE).count(), { timeout: LONG / 2 }).toBe(1);
  await expect.poll(() => extension.count(page), { timeout: LONG / 2 }).toBe('1');
});
