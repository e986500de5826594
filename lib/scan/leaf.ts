/**
 * Blocks that are read later, if ever. Most blocks of a page hold no term and stand near none: of
 * these only role and place are needed, so their text nodes and inline markup stay untouched.
 */
import { hasHint } from '../claims/hints.ts';
import { mayHoldTerm } from '../claims/prefilter.ts';
import { firstElementOf, holds, textOf } from './dom.ts';

const BLANKS = /\s+/g;

/**
 * The text of an element that is one block of text and inline markup and holds no term.
 * @param notPlain selector of what would need a closer look
 * @returns null where the element has to be read
 */
export function termlessText(element: Element, notPlain: string): string | null {
  if (firstElementOf(element) !== null && holds(element, notPlain)) return null;
  const text = textOf(element) ?? '';
  return hasHint(text) && mayHoldTerm(text.replace(BLANKS, ' ')) ? null : text;
}
