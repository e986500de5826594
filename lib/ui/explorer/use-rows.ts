/** Draws only the rows of a long table that can be seen. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type RowWindow, windowAt } from './window.ts';

/** Until a row has been measured. */
const ROW_GUESS = 52;

/** How far each list was scrolled, by its address, so that going back finds the same place. */
const scrolledAt = new Map<string, number>();

interface Rows extends RowWindow {
  readonly row: number;
  /** The scrolling box around the table. */
  readonly box: { current: HTMLDivElement | null };
}

/** @param address names the list; another one begins at its top, or where it was left. */
export function useRows(count: number, address: string): Rows {
  const box = useRef<HTMLDivElement | null>(null);
  const [row, setRow] = useState(ROW_GUESS);
  const [shown, setShown] = useState<RowWindow>(() => windowAt(0, 0, ROW_GUESS, count));

  // Scrolling draws nothing while the window stays the same.
  const look = (): void => {
    const element = box.current;
    if (element === null) return;
    const next = windowAt(element.scrollTop, element.clientHeight, row, count);
    setShown((now) => (now.first === next.first && now.end === next.end ? now : next));
  };

  // Rows grow with the reader's text. Measuring costs a layout, so not every drawing does it.
  const measure = (): void => {
    const drawn = box.current?.querySelector('tbody tr[data-row]')?.getBoundingClientRect().height;
    if (drawn !== undefined && drawn > 0 && Math.abs(drawn - row) > 0.5) setRow(drawn);
  };

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    element.scrollTop = scrolledAt.get(address) ?? 0;
  }, [address]);

  useLayoutEffect(() => {
    measure();
    look();
  }, [address, count, row]);

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const onScroll = (): void => {
      scrolledAt.set(address, element.scrollTop);
      look();
    };
    const resized = new ResizeObserver(() => {
      measure();
      look();
    });
    element.addEventListener('scroll', onScroll, { passive: true });
    resized.observe(element);
    // The heading changes its height with the text, the box does not.
    const head = element.querySelector('thead');
    if (head !== null) resized.observe(head);
    return () => {
      element.removeEventListener('scroll', onScroll);
      resized.disconnect();
    };
  }, [address, row, count]);

  const end = Math.min(shown.end, count);
  return { first: Math.min(shown.first, end), end, row, box };
}
