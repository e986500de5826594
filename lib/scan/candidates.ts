/** The cheap questions that come before any message: is there a term at all, and which blocks go. */
import { contextOf } from '../claims/context.ts';
import { someHint } from '../claims/hints.ts';
import { mayHoldTerm } from '../claims/prefilter.ts';
import { rawTextOf } from './raw-text.ts';
import { outlineBlocks, readLater, type ScannedBlock } from './read.ts';
import { atOnce, inSlices, type Sliced } from './slices.ts';
import { treesIn } from './trees.ts';

const MOST_BLOCKS = 2000;

/** Text is looked through in portions of this size, so that a book of a page holds nothing up. */
const PORTION = 200_000;
/** A term may lie across two portions; none is longer. */
const OVERLAP = 200;

/**
 * One pass over the text of each root. Its nodes come as one text, so that "open <b>source</b>" is
 * found, and blocks are only read where this says so. The browser joins them faster than we can
 * walk over them; words that nobody reads come along and at worst make us look in vain.
 */
function* mayHoldClaim(roots: readonly Element[]): Sliced<boolean> {
  for (const root of roots) {
    const text = rawTextOf(root);
    for (let from = 0; from < text.length; from += PORTION) {
      if (someHint(text.slice(from, from + PORTION + OVERLAP), mayHoldTerm)) return true;
      yield;
    }
  }
  return false;
}

/** Indexes of the blocks that may hold a claim and of those needed to understand them, in order. */
function wantedAmong(scanned: readonly ScannedBlock[]): number[] {
  const blocks = scanned.map(({ block }) => block);
  const wanted = new Set<number>();
  scanned.forEach(({ unread, block }, index) => {
    if (unread || !mayHoldTerm(block.text)) return;
    wanted.add(index);
    for (const near of contextOf(blocks, index)) wanted.add(near);
  });
  return [...wanted].sort((a, b) => a - b).slice(0, MOST_BLOCKS);
}

function* askable(roots: readonly Element[], skip: string): Sliced<ScannedBlock[]> {
  if (!(yield* mayHoldClaim(roots))) return [];
  const trees = roots.flatMap((root) => [root, ...treesIn(root)]);
  const all = yield* outlineBlocks(trees, skip, true);
  const asked: ScannedBlock[] = [];
  for (const index of wantedAmong(all)) {
    const scanned = all[index];
    if (scanned !== undefined) asked.push(readLater(scanned));
    yield;
  }
  return asked;
}

/**
 * The blocks to ask about, in order; none on a page without a term.
 * @returns after some slices of work on a large page, which may have changed in between
 */
export async function blocksToAsk(
  roots: readonly Element[],
  skip = '',
): Promise<readonly ScannedBlock[]> {
  return inSlices(askable(roots, skip));
}

/** The same in one go. */
export function blocksToAskNow(roots: readonly Element[], skip = ''): readonly ScannedBlock[] {
  return atOnce(askable(roots, skip));
}
