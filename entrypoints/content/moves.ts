/** Tells when a page takes on another address without being loaded. */

/** Where the browser does not tell: how often to look. Comparing two texts costs nothing. */
const POLL = 500;

function poll(moved: () => void, signal: AbortSignal): void {
  let at = location.href;
  const timer = setInterval(() => {
    if (at === location.href) return;
    at = location.href;
    moved();
  }, POLL);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** @param moved called when the new address stands; what it shows may come later */
export function onMove(moved: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis;
  if (navigation?.addEventListener === undefined) poll(moved, signal);
  else navigation.addEventListener('currententrychange', () => moved(), { signal });
}
