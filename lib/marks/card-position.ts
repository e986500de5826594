/** Where a card stands: under what it speaks of, over it where there is no room, inside the window. */
import type { Size } from './badge-position.ts';

const GAP = 8;
const MARGIN = 12;

export interface CardPosition {
  readonly left: number;
  readonly top: number;
}

/** @param anchor box of the claim or badge, relative to the viewport like the answer */
export function cardPosition(anchor: DOMRect, card: Size, view: Size): CardPosition {
  const left = Math.max(MARGIN, Math.min(anchor.left, view.width - card.width - MARGIN));
  const below = anchor.bottom + GAP;
  const above = anchor.top - card.height - GAP;
  const fitsBelow = below + card.height <= view.height - MARGIN;
  return { left, top: fitsBelow || above < MARGIN ? below : above };
}
