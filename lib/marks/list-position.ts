/** Puts small marks at the end of their names, by style alone: measured together, then moved. */
import type { ModelMark } from './list-mark.tsx';

const GAP = 7;
const SIZE = 18;
const EDGE = 4;

/** Boxes of the name's words, without those of our own node. */
function lines(anchor: Element, host: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(anchor);
  if (host.parentNode === anchor) range.setEndBefore(host);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** How far to the right there is room: within whatever cuts the name off, and within its card. */
function edgeOf(anchor: Element, card: Element): number {
  let edge = card.getBoundingClientRect().right;
  for (let at: Element | null = anchor; at !== null && card.contains(at); at = at.parentElement) {
    if (getComputedStyle(at).overflowX === 'visible') continue;
    edge = Math.min(edge, at.getBoundingClientRect().right);
  }
  return edge - EDGE;
}

/** Where the mark belongs, relative to the window; null where its name is not shown. */
function target({ item: { anchor, card }, host }: ModelMark): DOMPoint | null {
  const boxes = lines(anchor, host);
  const last = boxes.at(-1);
  if (last === undefined) return null;
  const line = boxes.filter(({ bottom }) => bottom > last.bottom - last.height / 2);
  const isRtl = getComputedStyle(anchor).direction === 'rtl';
  const edge = edgeOf(anchor, card === anchor ? (anchor.parentElement ?? anchor) : card);
  const x = isRtl
    ? Math.min(...line.map(({ left }) => left)) - GAP - SIZE
    : Math.min(Math.max(...line.map(({ right }) => right)) + GAP, edge - SIZE);
  return new DOMPoint(x, last.top + (last.height - SIZE) / 2);
}

/** From where the page's flow has put it: right behind the name, if nothing is in the way. */
function shiftOf(mark: ModelMark): DOMPoint | null {
  const to = target(mark);
  const { left, top } = mark.host.getBoundingClientRect();
  return to && new DOMPoint(to.x - left, to.y - top);
}

/** Reads all places before it writes any: that is one layout of the page, and not one for each. */
export function placeMarks(marks: readonly ModelMark[]): void {
  const shifts = marks.map((mark) => [mark, shiftOf(mark)] as const);
  for (const [{ content }, shift] of shifts) {
    content.style.visibility = shift === null ? 'hidden' : '';
    if (shift !== null) content.style.transform = `translate(${shift.x}px, ${shift.y}px)`;
  }
}
