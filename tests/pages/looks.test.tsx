/**
 * How every surface looks, in both themes, held against what is kept in `looks/`. A change that is meant
 * is taken over with `npx vitest run --project pages tests/pages/looks.test.tsx -u`, and read in the diff.
 */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { useBoxFont } from './looks/box-font.ts';
import { fingerprint } from './looks/fingerprint.ts';
import { SURFACES } from './looks/surfaces.tsx';

vi.mock('../../lib/browser.ts', () => ({
  browser: { storage: { local: { get: async () => ({}), set: async () => undefined } } },
}));

let boxes = '';

beforeAll(async () => {
  await page.viewport(1240, 820);
  boxes = await useBoxFont(document);
});

afterEach(() => {
  document.documentElement.removeAttribute('style');
  document.documentElement.dir = '';
  document.body.replaceChildren();
});

const drawn = () => new Promise((done) => setTimeout(done, 60));

async function show(name: string): Promise<HTMLElement> {
  const surface = SURFACES[name];
  if (surface === undefined) throw new Error(`no ${name}`);
  const style = document.createElement('style');
  style.textContent = `${surface.style}\n${boxes}`;
  const main = document.createElement('main');
  main.style.width = `${surface.width}px`;
  main.style.boxSizing = 'border-box';
  main.className = surface.main ?? '';
  document.documentElement.lang = 'en';
  document.body.replaceChildren(style, main);
  render(surface.node, main);
  await drawn();
  for (const part of main.querySelectorAll('details')) {
    part.open = !part.matches('.filter');
  }
  const menu = main.querySelector<HTMLDetailsElement>('.filter');
  if (menu !== null) menu.open = surface.filter === true;
  await drawn();
  return main;
}

describe.each(Object.keys(SURFACES))('%s', (name) => {
  test('looks as it did', async () => {
    await expect(fingerprint(await show(name))).toMatchFileSnapshot(`looks/${name}.txt`);
  });

  test('turns around with the script, and stays in its width', async () => {
    document.documentElement.dir = 'rtl';
    const main = await show(name);
    expect(getComputedStyle(main).direction).toBe('rtl');
    expect(main.scrollWidth).toBeLessThanOrEqual(main.clientWidth + 1);
  });
});

/** The explorer has landmarks of its own: axe sees the whole page in tests/e2e/explorer.spec.ts. */
const OUTSIDE_EXPLORER = Object.keys(SURFACES).filter((name) => !name.startsWith('explorer-'));

describe.each(['light', 'dark'])('axe finds nothing, %s', (theme) => {
  test.each(OUTSIDE_EXPLORER)('%s', async (name) => {
    const main = await show(name);
    document.documentElement.style.colorScheme = theme;
    for (const part of main.querySelectorAll('[data-theme]'))
      part.setAttribute('data-theme', theme);
    // A card is no page, and a message has no place in one.
    const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
    const { violations } = await axe.run(main, { rules });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('text at twice the size', () => {
  test.each(Object.keys(SURFACES))('%s stays in its width', async (name) => {
    document.documentElement.style.setProperty('--text', '2');
    const main = await show(name);
    expect(main.scrollWidth).toBeLessThanOrEqual(main.clientWidth + 1);
  });
});

/** One file a surface, and none besides. */
const KEPT = import.meta.glob<string>('./looks/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe('what is kept', () => {
  test('is one file a surface', () => {
    const names = Object.keys(KEPT).map((path) => path.replace(/^.*\/|\.txt$/g, ''));
    expect(names.sort()).toEqual(Object.keys(SURFACES).sort());
  });

  test('tells a changed color, and an element out of its place', async () => {
    const before = fingerprint(await show('card-claim'));
    const main = await show('card-claim');
    expect(fingerprint(main)).toBe(before);
    const [title] = main.querySelectorAll<HTMLElement>('h2');
    if (title === undefined) throw new Error('no title');
    title.style.color = 'light-dark(#16212c, #e9eef2)';
    expect(fingerprint(main)).not.toBe(before);
    title.style.color = '';
    title.style.translate = '2px 0';
    expect(fingerprint(main)).not.toBe(before);
  });
});
