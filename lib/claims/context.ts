/** Which other blocks are needed to judge one, so that a page can send only those. */

import type { Block } from './block.ts';
import { Outline } from './outline.ts';

/** One outline per list of blocks: a page asks for many blocks of the same list. */
const outlines = new WeakMap<readonly Block[], Outline>();

function outlineOf(blocks: readonly Block[]): Outline {
  let outline = outlines.get(blocks);
  if (outline === undefined) {
    outline = new Outline(blocks);
    outlines.set(blocks, outline);
  }
  return outline;
}

/**
 * Indices of the blocks that `findClaims` may look at to judge the block at `index`: headings and
 * list items above, both neighbours, its table's row and column, what it covers, and the block that
 * ends what it covers.
 */
export function contextOf(blocks: readonly Block[], index: number): number[] {
  const outline = outlineOf(blocks);
  const covered = outline.covered(index);
  const column = outline.column(index);
  const group = outline.rowGroup(index);
  const wanted = new Set([
    ...group,
    ...(group.length > 0 ? [(group.at(-1) as number) + 1, (group.at(-1) as number) + 2] : []),
    index - 1,
    index + 1,
    ...outline.headings(index),
    ...outline.listHeads(index),
    ...outline.row(index),
    ...column,
    ...covered,
    (covered.at(-1) ?? index) + 1,
  ]);
  if (blocks[index]?.role === 'header-cell') {
    for (const cell of column) {
      for (const other of outline.row(cell)) {
        wanted.add(other);
      }
    }
  }
  wanted.delete(index);
  return [...wanted].filter((place) => place >= 0 && place < blocks.length).sort((a, b) => a - b);
}
