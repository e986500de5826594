/** All text that could be read in an element, in one piece: to look into before anything is read. */
import { attribute, selectAll, textOf } from './dom.ts';
import { DEEPEST, insideOf, MAY_HOST } from './trees.ts';

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

function spokenBy(element: Element): Spoken[] {
  const label = attribute(element, 'alt') ?? attribute(element, 'aria-label');
  return label === null ? [] : [{ element, label }];
}

/** One search finds all that counts. */
function textsIn(root: Element, depth: number): TreeText[] {
  const found = [...selectAll(root, `${MAY_HOST}, ${SPEAKING}`)];
  const tree = { root, text: textOf(root) ?? '', spoken: found.flatMap(spokenBy) };
  if (depth > DEEPEST) return [tree];
  const inside = [root, ...found].flatMap(insideOf);
  return [tree, ...inside.flatMap((inner) => textsIn(inner, depth + 1))];
}

/** The element itself, and the shadow roots and frames in it. */
export const treeTextsOf = (root: Element): TreeText[] => textsIn(root, 0);

/** The text, and what pictures say. */
export const allTextOf = ({ text, spoken }: TreeText): string =>
  spoken.length === 0 ? text : [text, ...spoken.map(({ label }) => label)].join('\n');
