/** The cheap questions that come before any message: is there a term at all, and which blocks go. */
import { someHint } from '../claims/hints.ts';
import { mayHoldTerm } from '../claims/prefilter.ts';
import { wantedAmong } from './around.ts';
import { allTextOf, PORTION, type TreeText, treeTextsOf } from './raw-text.ts';
import { outlineBlocks, readLater, type Tree } from './read.ts';
import { newGroups, type ScannedBlock } from './reader.ts';
import { isShown } from './shown.ts';
import { sightsIn } from './sights.ts';
import { afterFrame, atOnce, idle, inSlices, type Sliced } from './slices.ts';

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

function* askable(texts: readonly TreeText[], skip: string): Sliced<ScannedBlock[]> {
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

function* shownAmong(asked: readonly ScannedBlock[]): Sliced<ScannedBlock[]> {
  const shown: ScannedBlock[] = [];
  for (const scanned of asked) {
    if (isShown(scanned)) shown.push(scanned);
    yield;
  }
  return shown;
}

/**
 * The blocks to ask about, in order; none on a page without a term.
 * @param texts what the trees of the page say
 * @returns after some slices of work on a large page, which may have changed in between
 */
export async function blocksToAsk(
  texts: readonly TreeText[],
  skip: string,
): Promise<readonly ScannedBlock[]> {
  // Whoever joined that much text has worked long enough without a pause.
  if (texts.some(({ text }) => text.length > PORTION)) await idle();
  const asked = await inSlices(askable(texts, skip));
  if (asked.length === 0) return asked;
  await afterFrame();
  return inSlices(shownAmong(asked));
}

/** The same in one go, whether they are shown or not. */
export function blocksToAskNow(roots: readonly Element[], skip = ''): readonly ScannedBlock[] {
  return atOnce(askable(roots.flatMap(treeTextsOf), skip));
}
