/** Where a mark is on the screen. */
import { liveRange } from '../scan/range.ts';
import type { Mark } from './scene.ts';

/** Where a frame's own corner is in the window; nowhere else for what stands in no frame. */
function cornerOf({ ownerDocument }: Element): DOMPoint {
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
  if (range === null) return element.isConnected ? [element.getBoundingClientRect()] : [];
  const boxes = [...(liveRange(range)?.getClientRects() ?? [])].filter(({ width }) => width > 0);
  const { x, y } = cornerOf(element);
  return boxes.map(({ left, top, width, height }) => new DOMRect(left + x, top + y, width, height));
}
