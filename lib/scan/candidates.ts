/** The cheap questions that come before any message: is there a term at all, and which blocks go. */
import type { Block } from '../claims/block.ts';
import { contextOf } from '../claims/context.ts';
import { mayHoldTerm } from '../claims/prefilter.ts';

/** Text is looked through in portions of about this size: one test for many small nodes. */
const PORTION = 4096;
/** A term may lie across two portions; no term is longer. */
const LONGEST_TERM = 64;
const MOST_BLOCKS = 2000;

/**
 * One pass over the text. Nodes are joined before they are tested, so that "open <b>source</b>"
 * is found, and blocks are only read where this says so.
 */
export function mayHoldClaim(roots: readonly Element[]): boolean {
  return roots.some((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let text = '';
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      text += (node as Text).data;
      if (text.length < PORTION) continue;
      if (mayHoldTerm(text)) return true;
      text = text.slice(-LONGEST_TERM);
    }
    return mayHoldTerm(text);
  });
}

/** Indexes of the blocks that may hold a claim and of those needed to understand them, in order. */
export function blocksToAsk(blocks: readonly Block[]): number[] {
  const wanted = new Set<number>();
  blocks.forEach(({ text }, index) => {
    if (!mayHoldTerm(text)) return;
    wanted.add(index);
    for (const near of contextOf(blocks, index)) wanted.add(near);
  });
  return [...wanted].sort((a, b) => a - b).slice(0, MOST_BLOCKS);
}
