/** Where a mark is on the screen. */
import { liveRange } from '../scan/range.ts';
import type { Mark } from './scene.ts';

/** The boxes of a claim's lines, relative to the viewport; none where it is gone or hidden. */
export function rectsOf({ range, element }: Mark): DOMRect[] {
  if (range === null) return element.isConnected ? [element.getBoundingClientRect()] : [];
  return [...(liveRange(range)?.getClientRects() ?? [])].filter(({ width }) => width > 0);
}
