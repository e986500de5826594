import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { VERDICTS } from '../../lib/dataset/vocabulary.ts';
import { TOOLBAR_STATES, type ToolbarState, toolbarState } from '../../lib/toolbar-icon.ts';
import { encodePng } from '../../lib/tools/png.ts';
import { rasterize } from '../../lib/tools/svg.ts';

const SQUARE =
  '<svg viewBox="0 0 8 8"><rect x="2" y="2" width="4" height="4" rx="0" fill="#ff0000"/></svg>';

describe('the icon’s rasterizer', () => {
  const pixels = rasterize(SQUARE, 8);
  const at = (x: number, y: number) => [...pixels.subarray((y * 8 + x) * 4, (y * 8 + x) * 4 + 4)];

  test('fills what is inside and nothing else', () => {
    expect(at(3, 3)).toEqual([255, 0, 0, 255]);
    expect(at(1, 3)).toEqual([0, 0, 0, 0]);
  });

  test('blends edges', () => expect(rasterize(SQUARE, 4)[(1 * 4 + 1) * 4 + 3]).toBe(255));

  test('gives the same bytes each time', () =>
    expect(encodePng(pixels, 8)).toEqual(encodePng(rasterize(SQUARE, 8), 8)));
});

/** Toolbars of the browsers, in their light and dark themes. */
const GROUNDS = {
  light: [255, 255, 255],
  'gray light': [222, 225, 230],
  dark: [32, 33, 36],
} as const;

type Color = readonly number[];

function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) => {
    const unit = value / 255;
    return unit <= 0.04045 ? unit / 12.92 : ((unit + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** Whether a pixel is well inside the tile. */
const isInside = (pixel: number): boolean =>
  [pixel % 16, Math.floor(pixel / 16)].every((place) => place >= 2 && place < 14);

/** Lightness of each pixel at 16 px, over a toolbar of this color. */
function seen(state: ToolbarState, ground: Color): number[] {
  const svg = readFileSync(new URL(`../../assets/toolbar/${state}.svg`, import.meta.url), 'utf8');
  const bytes = rasterize(svg, 16);
  return Array.from({ length: 256 }, (_, pixel) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = bytes.subarray(pixel * 4, pixel * 4 + 4);
    const part = alpha / 255;
    return luminance(
      [red, green, blue].map((value, at) => value * part + (ground[at] ?? 0) * (1 - part)),
    );
  });
}

const count = (lightness: readonly number[], is: (one: number, at: number) => boolean): number =>
  lightness.filter(is).length;

describe.each(Object.entries(GROUNDS))('at 16 px on a %s toolbar', (_name, ground) => {
  test.each(TOOLBAR_STATES)('%s has a drop that stands out from its tile', (state) => {
    const tile = seen(state, ground)[2 * 16 + 2] ?? 0;
    const drop = count(
      seen(state, ground),
      (one, pixel) => isInside(pixel) && contrast(one, tile) >= 3,
    );
    expect(drop).toBeGreaterThanOrEqual(24);
  });

  test.each(TOOLBAR_STATES)('%s stands out from the toolbar', (state) => {
    const own = luminance(ground);
    expect(count(seen(state, ground), (one) => contrast(one, own) >= 3)).toBeGreaterThanOrEqual(30);
  });

  test('no two are told apart by hue alone', () => {
    for (const one of TOOLBAR_STATES) {
      for (const other of TOOLBAR_STATES.slice(TOOLBAR_STATES.indexOf(one) + 1)) {
        const there = seen(other, ground);
        const differ = count(
          seen(one, ground),
          (here, at) => contrast(here, there[at] ?? 0) >= 1.5,
        );
        expect(differ, `${one}, ${other}`).toBeGreaterThanOrEqual(8);
      }
    }
  });
});

test('every verdict has its icon, and one that is not known has the quiet one', () => {
  expect(VERDICTS.map(toolbarState)).toEqual([
    'open-source-ai',
    'open-weights',
    'restricted-weights',
    'closed',
    'quiet',
  ]);
  expect(toolbarState(undefined)).toBe('quiet');
});
