/** Where a mark is on the screen. */
import { liveRange } from '../scan/range.ts';
import type { Mark } from './scene.ts';

/** Where a frame's own corner is in the window; nowhere else for what stands in no frame. */
export function cornerOf({ ownerDocument }: Element): DOMPoint {
  const corner = new DOMPoint(0, 0);
  for (let view = ownerDocument.defaultView; view !== null && view !== window; ) {
    const frame: Element | null = view.frameElement;
    const { left = 0, top = 0 } = frame?.getBoundingClientRect() ?? {};
    corner.x += left + (frame?.clientLeft ?? 0);
    corner.y += top + (frame?.clientTop ?? 0);
    view = frame?.ownerDocument.defaultView ?? null;
  }
  return corner;
}

/** The boxes of a claim's lines, relative to the viewport; none where it is gone or hidden. */
export function rectsOf({ range, element }: Mark): DOMRect[] {
  const boxes =
    range === null
      ? [element.getBoundingClientRect()].filter(() => element.isConnected)
      : [...(liveRange(range)?.getClientRects() ?? [])].filter(({ width }) => width > 0);
  const { x, y } = cornerOf(element);
  return boxes.map(({ left, top, width, height }) => new DOMRect(left + x, top + y, width, height));
}

/** The first line of a claim as one box: inline markup in it makes several. */
export function firstLineOf(rects: readonly DOMRect[]): DOMRect | undefined {
  const [first] = rects;
  if (first === undefined) return undefined;
  const middle = first.top + first.height / 2;
  const beside = rects.filter(({ top, bottom }) => top < middle && bottom > middle);
  const [left, top] = [
    Math.min(...beside.map((rect) => rect.left)),
    Math.min(...beside.map((rect) => rect.top)),
  ];
  const [right, bottom] = [
    Math.max(...beside.map((rect) => rect.right)),
    Math.max(...beside.map((rect) => rect.bottom)),
  ];
  return new DOMRect(left, top, right - left, bottom - top);
}
