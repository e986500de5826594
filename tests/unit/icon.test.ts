import { describe, expect, test } from 'vitest';
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
