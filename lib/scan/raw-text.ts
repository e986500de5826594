/** All text that could be read in an element, in one piece: to look into before anything is read. */
import { attribute, selectAll, textOf } from './dom.ts';
import { treesIn } from './trees.ts';

/** What speaks for itself where there are no words: pictures and signs. */
const SPEAKING = '[alt], [aria-label]';

const spoken = (root: Element): string[] =>
  [...selectAll(root, SPEAKING)].map(
    (element) => attribute(element, 'alt') ?? attribute(element, 'aria-label') ?? '',
  );

/** Text of the element, of the shadow roots and frames in it, and what pictures say. */
export function rawTextOf(root: Element): string {
  const all = [root, ...treesIn(root)];
  return all.flatMap((tree) => [textOf(tree) ?? '', ...spoken(tree)]).join('\n');
}
