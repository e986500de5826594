/**
 * Blocks that are read later, if ever. Most blocks of a page hold no term and stand near none: of
 * these only role and place are needed, so their text nodes and inline markup stay untouched.
 */
import type { Block } from '../claims/block.ts';
import { hasHint } from '../claims/hints.ts';
import { mayHoldTerm } from '../claims/prefilter.ts';
import { firstElementOf, holds, textOf } from './dom.ts';
import type { ScannedBlock } from './read.ts';
import type { Piece } from './text.ts';

/** What reading a leaf yields: everything of a block that its shape does not tell. */
export type LeafText = Pick<Block, 'text' | 'inline'> & { readonly pieces: readonly Piece[] };

const BLANKS = /\s+/g;
const unread = new WeakSet<Block>();

/** Whether a block holds no term, as is known without reading it. */
export const isUnread = (block: Block): boolean => unread.has(block);

/**
 * Whether an element is one block of text and inline markup, and holds no term.
 * @param notPlain selector of what would need a closer look
 */
export function isTermless(element: Element, notPlain: string): boolean {
  if (firstElementOf(element) !== null && holds(element, notPlain)) return false;
  const text = textOf(element) ?? '';
  return !hasHint(text) || !mayHoldTerm(text.replace(BLANKS, ' '));
}

/**
 * A block whose text is read when it is first asked for. Its properties are its own, so that a
 * message carries them.
 */
export function leafBlock(
  element: Element,
  shape: Omit<Block, 'text' | 'inline'>,
  read: () => LeafText,
): ScannedBlock {
  let known: LeafText | undefined;
  const content = (): LeafText => {
    known ??= read();
    return known;
  };
  const block: Block = {
    ...shape,
    get text() {
      return content().text;
    },
    get inline() {
      return content().inline;
    },
  } as Block;
  unread.add(block);
  return {
    block,
    element,
    get pieces() {
      return content().pieces;
    },
  };
}
