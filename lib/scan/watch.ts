/** Tells when the page has changed and come to rest for a moment, without costing it anything. */

import { afterFrame, timeWaited } from './slices.ts';

/** Least time between two looks. */
const PAUSE = 300;
/** A look that took long is followed by a pause this many times as long. */
const REST = 150;
/** But not longer than this: it may have waited for an answer. */
const LONGEST_PAUSE = 2000;
/** Twice as long after each look that brought nothing new, up to this. */
const LONGEST_REST = 16_000;
const IDLE = 1000;

/** Nodes of ours, which bring nothing new. */
const OURS = /^UNWASH-/i;

const CHANGES = { childList: true, characterData: true, subtree: true };

const isOwn = ({ addedNodes, removedNodes }: MutationRecord): boolean =>
  addedNodes.length > 0 &&
  removedNodes.length === 0 &&
  [...addedNodes].every(({ nodeName }) => OURS.test(nodeName));

/**
 * Throttled, not debounced: a page that never stops changing is looked at too.
 * @param changed returns when its look is over, whether that brought anything new
 * @param trees what is on the page beside its own tree; asked after each look
 */
export function watchPage(
  changed: () => Promise<boolean>,
  signal: AbortSignal,
  trees: () => readonly Node[] = () => [],
): void {
  /** From the change that a look is for until that look is over. */
  let waiting = false;
  /** Whether the page has changed since the look began. */
  let missed = false;
  let pause = PAUSE;
  let longest = LONGEST_PAUSE;
  let ended = 0;
  const plan = (): void => {
    waiting = true;
    const left = ended + pause - performance.now();
    setTimeout(() => whenIdle(() => void look()), Math.max(PAUSE, left));
  };
  const look = async (): Promise<void> => {
    await afterFrame();
    if (signal.aborted) return;
    missed = false;
    const start = performance.now() - timeWaited();
    const isNew = await changed();
    if (signal.aborted) return;
    observe();
    ended = performance.now();
    const took = ended - timeWaited() - start;
    longest = isNew ? LONGEST_PAUSE : Math.min(LONGEST_REST, longest * 2);
    pause = Math.min(longest, Math.max(PAUSE, took * REST));
    waiting = false;
    if (missed) plan();
  };
  const observer = new MutationObserver((records) => {
    if (records.every(isOwn)) return;
    missed = true;
    if (!waiting) plan();
  });
  const observe = (): void => {
    for (const tree of [document.documentElement, ...trees()]) observer.observe(tree, CHANGES);
  };
  observe();
  signal.addEventListener('abort', () => observer.disconnect());
}

function whenIdle(act: () => void): void {
  requestIdleCallback(act, { timeout: IDLE });
}
