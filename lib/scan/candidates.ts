/** The cheap questions that come before any message: is there a term at all, and which blocks go. */
import { someHint } from '../claims/hints.ts';
import { mayHoldTerm } from '../claims/prefilter.ts';
import { wantedAmong } from './around.ts';
import { allTextOf, PORTION, type TreeText, treeTextsOf } from './raw-text.ts';
import { outlineBlocks, readLater, type Tree } from './read.ts';
import { newGroups, type ScannedBlock } from './reader.ts';
import { sightsIn } from './sights.ts';
import { atOnce, inSlices, type Sliced } from './slices.ts';

const MOST_BLOCKS = 2000;

/** A term may lie across two portions; none is longer. */
const OVERLAP = 200;

/**
 * One pass over the text of each tree. Its nodes come as one text, so that "open <b>source</b>" is
 * found, and blocks are only read where this says so. The browser joins them faster than we can
 * walk over them; words that nobody reads come along and at worst make us look in vain.
 */
function* mayHoldClaim(texts: readonly TreeText[]): Sliced<boolean> {
  for (const text of texts.map(allTextOf)) {
    for (let from = 0; from < text.length; from += PORTION) {
      if (someHint(text.slice(from, from + PORTION + OVERLAP), mayHoldTerm)) return true;
      yield;
    }
  }
  return false;
}

function* askable(roots: readonly Element[], skip: string): Sliced<ScannedBlock[]> {
  const texts = roots.flatMap(treeTextsOf);
  if (!(yield* mayHoldClaim(texts))) return [];
  const sights = yield* sightsIn(texts);
  const trees = texts.map(({ root }, index): Tree => ({ root, care: sights[index] ?? 'lazy' }));
  const groups = newGroups();
  const outline = yield* outlineBlocks(trees, skip, groups);
  const wanted = yield* wantedAmong(outline, groups, skip);
  const asked: ScannedBlock[] = [];
  for (const scanned of wanted.slice(0, MOST_BLOCKS)) {
    asked.push(readLater(scanned));
    yield;
  }
  return asked;
}

/**
 * The blocks to ask about, in order; none on a page without a term.
 * @returns after some slices of work on a large page, which may have changed in between
 */
export async function blocksToAsk(
  roots: readonly Element[],
  skip = '',
): Promise<readonly ScannedBlock[]> {
  return inSlices(askable(roots, skip));
}

/** The same in one go. */
export function blocksToAskNow(roots: readonly Element[], skip = ''): readonly ScannedBlock[] {
  return atOnce(askable(roots, skip));
}
