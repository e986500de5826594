/** Gaps in an outline: read from one end, as far as somebody needs it. */
import { parentOf } from './dom.ts';
import { beginsBlock, Walk } from './read.ts';
import { type Gap, type Groups, Reader, type ScannedBlock } from './reader.ts';
import type { Sliced } from './slices.ts';

/** Which end of a gap is needed: what follows a term begins with the gap's front. */
export type End = 'front' | 'back';

/** Nodes that are read of a gap: mostly its neighbour needs one block. */
const FIRST_PIECE = 2;
/** Whoever needs more of it needs much. */
const MORE = 8;

/** The nearest nodes of a gap, up to where a block begins. */
function cut(
  { first, last, piece = FIRST_PIECE }: Gap,
  end: End,
  skip: string,
): { end: Node; rest: Node } | null {
  const around = parentOf(first);
  if (around === null) return null;
  const walker = document.createTreeWalker(around);
  const [from, to] = end === 'front' ? [first, last] : [last, first];
  const step = (): Node | null =>
    end === 'front' ? walker.nextSibling() : walker.previousSibling();
  walker.currentNode = from;
  for (let count = 1; walker.currentNode !== to; count++) {
    const before = walker.currentNode;
    const next = step();
    if (next === null) return null;
    if (count < piece) continue;
    if (end === 'front' && beginsBlock(next, skip)) return { end: before, rest: next };
    if (end === 'back' && beginsBlock(before, skip)) return { end: before, rest: next };
  }
  return null;
}

function* readRun(gap: Gap, groups: Groups, skip: string): Sliced<ScannedBlock[]> {
  const root = parentOf(gap.first) as Element | null;
  if (root === null) return [];
  const reader = new Reader(gap.frame, groups);
  yield* new Walk(reader, root, skip, 'lazy').over(gap.first, gap.last);
  reader.flush();
  return reader.blocks;
}

/** @returns the blocks at one end of a gap, and what is left of it as another gap */
export function* opened(
  scanned: ScannedBlock,
  gap: Gap,
  end: End,
  groups: Groups,
  skip: string,
): Sliced<ScannedBlock[]> {
  const parts = cut(gap, end, skip);
  if (parts === null) return yield* readRun(gap, groups, skip);
  const more = { ...gap, piece: (gap.piece ?? FIRST_PIECE) * MORE };
  const near = end === 'front' ? { ...gap, last: parts.end } : { ...gap, first: parts.end };
  const far = end === 'front' ? { ...more, first: parts.rest } : { ...more, last: parts.rest };
  const read = yield* readRun(near, groups, skip);
  const left = { ...scanned, gap: far };
  return end === 'front' ? [...read, left] : [left, ...read];
}
