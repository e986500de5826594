/** All text that could be read in an element, in one piece: to look into before anything is read. */
import { attribute, selectAll, textOf } from './dom.ts';
import { treesIn } from './trees.ts';

/** Text is looked through in portions of this size, so that a book of a page holds nothing up. */
export const PORTION = 200_000;

/** What speaks for itself where there are no words: pictures and signs. */
const SPEAKING = '[alt], [aria-label]';

interface Spoken {
  readonly element: Element;
  readonly label: string;
}

/** A tree of the page, with all its text before anybody asked what of it is read. */
export interface TreeText {
  readonly root: Element;
  readonly text: string;
  readonly spoken: readonly Spoken[];
}

const spokenIn = (root: Element): Spoken[] =>
  [...selectAll(root, SPEAKING)].map((element) => ({
    element,
    label: attribute(element, 'alt') ?? attribute(element, 'aria-label') ?? '',
  }));

/** The element itself, and the shadow roots and frames in it. */
export const treeTextsOf = (root: Element): TreeText[] =>
  [root, ...treesIn(root)].map((tree) => ({
    root: tree,
    text: textOf(tree) ?? '',
    spoken: spokenIn(tree),
  }));

/** The text, and what pictures say. */
export const allTextOf = ({ text, spoken }: TreeText): string =>
  spoken.length === 0 ? text : [text, ...spoken.map(({ label }) => label)].join('\n');
