/** Long work in short slices, between which the page may do its own. */

/** Half of what a frame has at 60 a second. */
const SLICE = 8;
/** The first is shorter: what led here has taken its time already. */
const FIRST_SLICE = 4;
/** A page that is never idle waits no longer than this for our next slice. */
const LONGEST_WAIT = 100;

const idle = (): Promise<unknown> =>
  new Promise((act) => requestIdleCallback(act, { timeout: LONGEST_WAIT }));

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
