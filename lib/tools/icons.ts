/** Draws assets/icon.svg at the sizes that browsers ask for. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePng } from './png.ts';
import { rasterize } from './svg.ts';

export const ICON_SIZES = [16, 32, 48, 128] as const;

interface Icon {
  readonly size: number;
  readonly file: string;
}

export function renderIcons(source: string, folder: string): Icon[] {
  const svg = readFileSync(source, 'utf8');
  mkdirSync(folder, { recursive: true });
  return ICON_SIZES.map((size) => {
    const file = join(folder, `${size}.png`);
    writeFileSync(file, encodePng(rasterize(svg, size), size));
    return { size, file };
  });
}
