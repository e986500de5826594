/** Asks the worker, which the browser may end in the middle of an answer: then it is asked again. */
import type { FromPage } from '../../lib/messages.ts';

/** Between tries, in milliseconds. A worker is back within the first of them. */
const PAUSES = [150, 600, 2400];

const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** Twice asked is twice opened; all the rest may be said again. */
const isRepeatable = ({ type }: FromPage): boolean => type !== 'open-page';

export function patientAsk(
  send: (message: unknown) => Promise<unknown>,
  signal: AbortSignal,
): (message: FromPage) => Promise<unknown> {
  return async (message) => {
    for (const pause of isRepeatable(message) ? PAUSES : []) {
      try {
        return await send(message);
      } catch (error) {
        if (signal.aborted) throw error;
        await wait(pause);
      }
    }
    return send(message);
  };
}
