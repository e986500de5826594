/** The cheap questions that come before any message: is there a term at all, and which blocks go. */
import type { Block } from '../claims/block.ts';
import { contextOf } from '../claims/context.ts';
import { someHint } from '../claims/hints.ts';
import { mayHoldTerm } from '../claims/prefilter.ts';
import { textOf } from './dom.ts';
import { isUnread } from './leaf.ts';

const MOST_BLOCKS = 2000;

/**
 * One pass over the text of each root. Its nodes come as one text, so that "open <b>source</b>" is
 * found, and blocks are only read where this says so. The browser joins them faster than we can
 * walk over them; words that nobody reads come along and at worst make us look in vain.
 */
export function mayHoldClaim(roots: readonly Element[]): boolean {
  return roots.some((root) => someHint(textOf(root) ?? '', mayHoldTerm));
}

/** Indexes of the blocks that may hold a claim and of those needed to understand them, in order. */
export function blocksToAsk(blocks: readonly Block[]): number[] {
  const wanted = new Set<number>();
  blocks.forEach((block, index) => {
    if (isUnread(block) || !mayHoldTerm(block.text)) return;
    wanted.add(index);
    for (const near of contextOf(blocks, index)) wanted.add(near);
  });
  return [...wanted].sort((a, b) => a - b).slice(0, MOST_BLOCKS);
}
