/** Tells when the page has changed and come to rest for a moment, without costing it anything. */

/** Least time between two looks. */
const PAUSE = 300;
/** A look that took long is followed by a pause this many times as long. */
const REST = 100;
/** But not longer than this: it may have waited for an answer. */
const LONGEST_PAUSE = 2000;
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
 * @param changed returns when its look is over
 * @param trees what is on the page beside its own tree; asked after each look
 */
export function watchPage(
  changed: () => Promise<void>,
  signal: AbortSignal,
  trees: () => readonly Node[] = () => [],
): void {
  let waiting = false;
  let pause = PAUSE;
  const look = async (): Promise<void> => {
    waiting = false;
    if (signal.aborted) return;
    const start = performance.now();
    await changed();
    if (!signal.aborted) observe();
    pause = Math.min(LONGEST_PAUSE, Math.max(PAUSE, (performance.now() - start) * REST));
  };
  const observer = new MutationObserver((records) => {
    if (waiting || records.every(isOwn)) return;
    waiting = true;
    setTimeout(() => whenIdle(() => void look()), pause);
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
