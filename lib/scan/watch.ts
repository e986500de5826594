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

const isOwn = ({ addedNodes, removedNodes }: MutationRecord): boolean =>
  addedNodes.length > 0 &&
  removedNodes.length === 0 &&
  [...addedNodes].every(({ nodeName }) => OURS.test(nodeName));

/**
 * Throttled, not debounced: a page that never stops changing is looked at too.
 * @param changed returns when its look is over
 */
export function watchPage(changed: () => Promise<void>, signal: AbortSignal): void {
  let waiting = false;
  let pause = PAUSE;
  const look = async (): Promise<void> => {
    waiting = false;
    if (signal.aborted) return;
    const start = performance.now();
    await changed();
    pause = Math.min(LONGEST_PAUSE, Math.max(PAUSE, (performance.now() - start) * REST));
  };
  const observer = new MutationObserver((records) => {
    if (waiting || records.every(isOwn)) return;
    waiting = true;
    setTimeout(() => whenIdle(() => void look()), pause);
  });
  observer.observe(document.documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  signal.addEventListener('abort', () => observer.disconnect());
}

function whenIdle(act: () => void): void {
  requestIdleCallback(act, { timeout: IDLE });
}
