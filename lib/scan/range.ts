/** Offsets in a block -> the place on the page. */
import type { ScannedBlock } from './reader.ts';
import { type Piece, rawOffset } from './text.ts';

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  return pieces.findLast(({ at }) => at <= offset);
}

/** Where a stretch of a block's text stands, or null where it is a picture's text or gone. */
export function rangeOf(scanned: ScannedBlock, start: number, end: number): StaticRange | null {
  const first = pieceAt(scanned.pieces, start);
  const last = pieceAt(scanned.pieces, end - 1);
  if (first === undefined || last === undefined) return null;
  if (!first.node.isConnected || !last.node.isConnected) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: rawOffset(first.node.data, start - first.at, first.trimmed),
    endContainer: last.node,
    endOffset: rawOffset(last.node.data, end - 1 - last.at, last.trimmed) + 1,
  });
}

/** A live range over a static one, to measure or to scroll to; null where its nodes are gone. */
export function liveRange(fixed: StaticRange): Range | null {
  if (!fixed.startContainer.isConnected || !fixed.endContainer.isConnected) return null;
  const range = new Range();
  try {
    range.setStart(fixed.startContainer, fixed.startOffset);
    range.setEnd(fixed.endContainer, fixed.endOffset);
  } catch {
    return null;
  }
  return range;
}
