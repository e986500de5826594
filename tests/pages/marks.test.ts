/**
 * Marks as they are drawn on pages: how they look in both themes, that nothing of the page moves for
 * them, and that no style of the page reaches them.
 */
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { HIGHLIGHT_STYLE } from '../../lib/marks/highlight-style.ts';
import { useBoxFont } from './looks/box-font.ts';
import { fingerprint } from './looks/fingerprint.ts';
import { type Drawn, draw, settled } from './marks/drawn.ts';

const HOSTS = ['unwash-badge', 'unwash-mark', 'unwash-claims'] as const;

let boxes = '';
let drawn: Drawn | null = null;

beforeAll(async () => {
  await page.viewport(1240, 820);
  boxes = await useBoxFont(document);
});

afterEach(() => {
  drawn?.end();
  document.head.querySelector('style.of-test')?.remove();
  document.documentElement.removeAttribute('style');
  document.documentElement.dir = '';
  document.body.replaceChildren();
});

function pageStyle(css: string): void {
  const style = document.createElement('style');
  style.className = 'of-test';
  style.textContent = css;
  document.head.append(style);
}

/** The one font of these tests, where the page's can't reach. */
function setIn(content: HTMLElement): HTMLElement {
  const style = document.createElement('style');
  style.textContent = boxes;
  content.before(style);
  return content;
}

describe('looks as it did', () => {
  test.each(HOSTS)('%s', async (host) => {
    pageStyle(boxes);
    drawn = await draw();
    if (host === 'unwash-claims') drawn.jump(0);
    const content = setIn(drawn.inside(host));
    await settled();
    await expect(fingerprint(content)).toMatchFileSnapshot(`marks/${host}.txt`);
  });

  test('the badge with larger text', async () => {
    pageStyle(boxes);
    drawn = await draw('none', 150);
    const content = setIn(drawn.inside('unwash-badge'));
    await settled();
    await expect(fingerprint(content)).toMatchFileSnapshot('marks/unwash-badge-150.txt');
  });
});

const OWN = ['--ink', '--surface', '--raised', '--muted', '--line', '--tone', '--text', '--focus'];

/** Every computed value of what is in our node, one a line. Variables count by what they color. */
function styles(content: HTMLElement): string[] {
  return [content, ...content.querySelectorAll('*')].flatMap((element, at) => {
    const style = getComputedStyle(element);
    const names = [...style].filter((name) => !name.startsWith('--'));
    return names.map(
      (name) => `${at} ${element.localName} ${name}: ${style.getPropertyValue(name)}`,
    );
  });
}

describe('inherits nothing from the page', () => {
  const VARIABLES = OWN.map((name) => `${name}: 7 !important;`).join(' ');
  const HOSTILE = {
    'its own variables': `* { ${VARIABLES} }`,
    'text of its own': `:root, unwash-badge, unwash-mark, unwash-claims {
      font: italic 900 40px/3 serif !important; letter-spacing: 9px !important;
      color: red !important; text-transform: uppercase !important; word-spacing: 30px !important;
      direction: rtl !important; writing-mode: vertical-rl !important; cursor: wait !important }`,
    'everything unset': `unwash-badge, unwash-mark, unwash-claims { all: unset !important }`,
    'hidden and moved': `unwash-badge, unwash-mark, unwash-claims {
      display: none !important; opacity: 0 !important; filter: blur(9px) !important;
      transform: scale(3) !important; zoom: 3 !important; position: static !important }`,
  } as const;

  test.each(Object.entries(HOSTILE))('%s', async (_what, css) => {
    drawn = await draw();
    const calm = HOSTS.map((host) => styles((drawn as Drawn).inside(host)));
    pageStyle(css);
    for (const [at, host] of HOSTS.entries()) {
      const now = styles(drawn.inside(host));
      expect(now.filter((line, index) => line !== calm[at]?.[index])).toEqual([]);
      const node = getComputedStyle(document.querySelector(host) as Element);
      expect([node.position, node.opacity, node.filter, node.transform]).toEqual([
        'absolute',
        '1',
        'none',
        'none',
      ]);
    }
  });
});

test('nothing of the page moves when marks come, dim or go', async () => {
  const boxesOf = () =>
    Array.from(document.querySelectorAll('main, main *:not(unwash-mark)'), (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, x, y, width, height].join(' ');
    }).filter((line) => !line.startsWith('unwash'));
  pageStyle(HIGHLIGHT_STYLE);
  drawn = await draw('open-weights');
  const marked = boxesOf();
  const size = [document.documentElement.scrollWidth, document.documentElement.scrollHeight];
  expect(document.querySelectorAll('unwash-mark')).toHaveLength(3);
  drawn.end();
  await settled();
  expect(document.querySelectorAll('unwash-mark, unwash-badge, unwash-claims')).toHaveLength(0);
  expect(boxesOf()).toEqual(marked);
  expect([document.documentElement.scrollWidth, document.documentElement.scrollHeight]).toEqual(
    size,
  );
});

test('the filter dims what it leaves out, and nothing else', async () => {
  pageStyle(HIGHLIGHT_STYLE);
  drawn = await draw('open-weights');
  const cards = [...document.querySelectorAll('main li')];
  expect(cards.map((card) => getComputedStyle(card).opacity)).toEqual(['1', '0.38', '0.38']);
});

describe.each(['#ffffff', '#101418'])('axe, on a page of %s', (ground) => {
  test.each(HOSTS)('%s', async (host) => {
    document.body.style.background = ground;
    drawn = await draw();
    if (host === 'unwash-claims') drawn.jump(0);
    await settled();
    const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    document.body.removeAttribute('style');
  });
});
