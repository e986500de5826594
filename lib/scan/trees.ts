/** Trees inside a page's tree that its own text does not hold: open shadow roots, frames of its site. */
import { bodyOf, childrenOf, contentDocumentOf, selectAll, shadowRootOf } from './dom.ts';

/** What can't hold a shadow root, or never does: most of a page's elements, the commonest first. */
const NO_HOSTS =
  'p a li svg path td tr em strong b code i u s pre small sub sup ul ol dl dt dd th tbody thead table br hr ' +
  'img input button label option script style link meta h1 h2 h3 h4 h5 h6';
export const MAY_HOST = `:not(${NO_HOSTS.replaceAll(' ', ',')})`;

/** Shadow roots in shadow roots end somewhere. */
export const DEEPEST = 8;

export function insideOf(element: Element): readonly Element[] {
  const shadow = shadowRootOf(element);
  if (shadow !== null) return [...childrenOf(shadow)];
  const page = contentDocumentOf(element);
  const body = page === null ? null : bodyOf(page);
  return body === null ? [] : [body];
}

/** @returns elements that are roots of reading of their own, in the page's order */
export function treesIn(root: Element, depth = 0): Element[] {
  if (depth > DEEPEST) return [];
  return [root, ...selectAll(root, MAY_HOST)]
    .flatMap(insideOf)
    .flatMap((tree) => [tree, ...treesIn(tree, depth + 1)]);
}

/** What has to be observed beside the page itself: a change in there is none of the page's tree. */
export const treeRoots = (roots: readonly Element[]): Node[] => [
  ...new Set(roots.flatMap((root) => treesIn(root)).map((tree) => tree.getRootNode())),
];
