/** What must not be passed over in a tree: places that may hold a term, and what others depend on. */
import { hintsIn } from '../claims/hints.ts';
import { mayHoldTerm } from '../claims/prefilter.ts';
import { parentOf, selectAll } from './dom.ts';
import { PORTION, type TreeText } from './raw-text.ts';
import type { Sliced } from './slices.ts';

export interface Sights {
  /** Offsets in the tree's text, in order. */
  readonly hits: readonly number[];
  /** Elements to be looked at, and all that they stand in. */
  readonly kept: ReadonlySet<Node>;
  /** Whether there may be terms behind the last hit: in a picture's text, or in a later tree. */
  readonly goOn: boolean;
}

/** A heading rules all that follows it; a ticked box counts for the text behind it. */
const RULING = 'h1, h2, h3, h4, h5, h6, input[type="checkbox" i]';

const isAscii = (text: string, index: number): boolean => text.charCodeAt(index) < 128;

const BLANKS = /\s+/g;

/** As much around a hint as the longest term takes up. */
const REACH = 180;

/**
 * A hint in Latin letters counts even where the text around it holds no term: a button in the middle
 * of a phrase stands in this text, and not in what is read. Other characters are too common for that.
 */
const counts = (text: string, index: number): boolean =>
  isAscii(text, index) || mayHoldTerm(text.slice(Math.max(0, index - REACH), index + REACH));

function* hitsIn(text: string): Sliced<number[]> {
  const hits: number[] = [];
  for (let from = 0; from < text.length; from += PORTION) {
    for (const hint of hintsIn(text, from, from + PORTION)) if (counts(text, hint)) hits.push(hint);
    yield;
  }
  return hits;
}

function withAncestors(elements: readonly Element[], root: Element): Set<Node> {
  const kept = new Set<Node>();
  for (const element of elements) {
    for (let node: Node | null = element; node !== null && !kept.has(node); node = parentOf(node)) {
      kept.add(node);
      if (node === root) break;
    }
  }
  return kept;
}

function* sightsOf({ root, text, spoken }: TreeText): Sliced<Sights> {
  const speaking = spoken.filter(({ label }) => mayHoldTerm(label.replace(BLANKS, ' ')));
  const ruling = [...selectAll(root, RULING), ...speaking.map(({ element }) => element)];
  return {
    hits: yield* hitsIn(text),
    kept: withAncestors(ruling, root),
    goOn: speaking.length > 0,
  };
}

/** What is in sight of each tree. Headings rule across trees. */
export function* sightsIn(trees: readonly TreeText[]): Sliced<Sights[]> {
  const all: Sights[] = [];
  for (const tree of trees) all.push(yield* sightsOf(tree));
  const last = all.findLastIndex(({ hits, goOn }) => goOn || hits.length > 0);
  return all.map((sights, index) => (index < last ? { ...sights, goOn: true } : sights));
}
