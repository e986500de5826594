/** Puts a card, or a ring around a claim, where it belongs, by style alone. */
import { cardPosition } from './card-position.ts';

const MARGIN = 12;
/** A card lower than this shows nothing. */
const LEAST = 160;

/** @param origin where the host's corner is: positions inside it count from there */
export function placeCard(card: HTMLElement | null, anchor: DOMRect, origin: DOMPoint): void {
  if (card === null) return;
  card.style.maxHeight = '';
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  const { left, top } = cardPosition(anchor, size, view);
  card.style.left = `${left - origin.x}px`;
  card.style.top = `${top - origin.y}px`;
  // Where neither side has room for all of it, it ends with the window, and scrolls.
  const room = view.height - MARGIN - top;
  if (top > 0 && size.height > room) card.style.maxHeight = `${Math.max(LEAST, room)}px`;
}

export function placeRing(ring: HTMLElement, around: DOMRect, origin: DOMPoint): void {
  ring.style.left = `${around.left - origin.x - 3}px`;
  ring.style.top = `${around.top - origin.y - 3}px`;
  ring.style.width = `${around.width + 6}px`;
  ring.style.height = `${around.height + 6}px`;
}
