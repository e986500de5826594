/** Long work in short slices, between which the page may do its own. */

/** Half of what a frame has at 60 a second. */
const SLICE = 8;
/** The first is shorter: what led here has taken its time already. */
const FIRST_SLICE = 4;
/** A page that is never idle waits no longer than this for our next slice. */
const LONGEST_WAIT = 100;

/** When the page has nothing to do for a moment. */
export const idle = (): Promise<unknown> =>
  new Promise((act) => requestIdleCallback(act, { timeout: LONGEST_WAIT }));

let waited = 0;

/** Milliseconds that work of ours has waited for the page: no time that it cost. */
export const timeWaited = (): number => waited;

/**
 * Right after the browser has drawn, when it knows every style: asking for one costs nothing then. A
 * page that nobody sees draws none.
 */
export async function afterFrame(): Promise<void> {
  const start = performance.now();
  await new Promise<void>((act) => {
    requestAnimationFrame(() => setTimeout(act));
    setTimeout(act, LONGEST_WAIT);
  });
  waited += performance.now() - start;
}

/** Work that can be interrupted: it yields wherever it may be. */
export type Sliced<T> = Generator<undefined, T, undefined>;

export async function inSlices<T>(work: Sliced<T>): Promise<T> {
  let end = performance.now() + FIRST_SLICE;
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await idle();
    end = performance.now() + SLICE;
  }
}

/** The same at one go. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
