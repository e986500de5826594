/** Which rows of a long table are worth drawing. */
export interface RowWindow {
  readonly first: number;
  /** One after the last. */
  readonly end: number;
}

/** Rows drawn beyond either edge, so that the keyboard finds the next one there. */
const BEYOND = 5;
/** Windows begin at multiples of this, so that not every pixel of scrolling draws anew. */
const STEP = 4;

/** @param row height of every row; all are alike. */
export function windowAt(scrolled: number, visible: number, row: number, count: number): RowWindow {
  if (row <= 0 || count === 0) return { first: 0, end: Math.min(count, 2 * BEYOND) };
  const top = Math.floor(Math.max(0, scrolled) / row) - BEYOND;
  const first = Math.max(0, Math.floor(top / STEP) * STEP);
  const bottom = Math.ceil((Math.max(0, scrolled) + visible) / row) + BEYOND;
  const end = Math.min(count, Math.ceil(bottom / STEP) * STEP);
  return { first: Math.min(first, Math.max(0, end - 1)), end };
}
