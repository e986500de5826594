/** Finds the badge a place beside the model's name where nothing of the page has to move for it. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type BadgePosition =
  | { readonly at: 'beside' | 'above'; readonly left: number; readonly top: number }
  /** No room near the name: in the window's corner. */
  | { readonly at: 'corner' };

const GAP = 10;
/** Space kept above the name's line. */
const LIFT = 3;

/** End of the last line of an element's content. */
function lastLine(element: Element): DOMRect {
  const range = new Range();
  range.selectNodeContents(element);
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  const line = rects.filter(
    (rect) => rect.bottom > bottom - element.clientHeight / 2 || rects.length === 1,
  );
  const right = Math.max(...line.map((rect) => rect.right));
  const top = Math.min(...line.map((rect) => rect.top));
  return new DOMRect(right, top, 0, bottom - top);
}

/** Whether only the page's ground is there: the name's own ancestors, or nothing in view. */
function isFree(left: number, top: number, size: Size, name: Element, own: Element): boolean {
  const middle = top + size.height / 2;
  const spots = [left, left + size.width / 2, left + size.width - 1].flatMap((x) => [
    [x, top] as const,
    [x, middle] as const,
    [x, top + size.height - 1] as const,
  ]);
  return spots.every(([x, y]) =>
    document
      .elementsFromPoint(x, y)
      .slice(0, 2)
      .filter((element) => element !== own)
      .slice(0, 1)
      .every((element) => element.contains(name)),
  );
}

/** @param own the badge's host, which is no obstacle to itself */
export function badgePosition(name: Element, size: Size, own: Element): BadgePosition {
  const line = lastLine(name);
  const room = (name.parentElement ?? name).getBoundingClientRect();
  const beside = { left: line.right + GAP, top: line.top + (line.height - size.height) / 2 };
  const fits = beside.left + size.width <= Math.min(room.right, innerWidth) - GAP;
  if (fits && isFree(beside.left, beside.top, size, name, own)) return { at: 'beside', ...beside };
  const box = name.getBoundingClientRect();
  const above = { left: box.left, top: box.top - size.height - LIFT };
  const high = above.top + scrollY >= 0;
  if (high && isFree(above.left, above.top, size, name, own)) return { at: 'above', ...above };
  return { at: 'corner' };
}
