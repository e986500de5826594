/** Draws the icons in assets/ at the sizes that browsers ask for. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOOLBAR_SIZES, TOOLBAR_STATES, toolbarFile } from '../toolbar-icon.ts';
import { encodePng } from './png.ts';
import { rasterize } from './svg.ts';

export const ICON_SIZES = [16, 32, 48, 128] as const;

interface Icon {
  /** Where it is in the package. */
  readonly name: string;
  readonly file: string;
}

function draw(source: string, folder: string, size: number, name: string): Icon {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, encodePng(rasterize(readFileSync(source, 'utf8'), size), size));
  return { name, file };
}

/** @param assets the folder of the drawings */
export function renderIcons(assets: string, folder: string): Icon[] {
  const own = ICON_SIZES.map((size) =>
    draw(join(assets, 'icon.svg'), folder, size, `icon/${size}.png`),
  );
  const states = TOOLBAR_STATES.flatMap((state) =>
    TOOLBAR_SIZES.map((size) =>
      draw(join(assets, 'toolbar', `${state}.svg`), folder, size, toolbarFile(state, size)),
    ),
  );
  return [...own, ...states];
}
