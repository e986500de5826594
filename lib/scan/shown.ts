/** Whether a block is there for the reader. Asked of the few blocks that may hold a claim only. */
import type { ScannedBlock } from './reader.ts';

/** A closed <details> hides its words until a click: they are on the page all the same. */
export function isShown({ element }: ScannedBlock): boolean {
  return element.checkVisibility() || element.closest('details:not([open])') !== null;
}
