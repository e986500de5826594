/** Asks the worker, which the browser may end in the middle of an answer: then it is asked again. */
import type { FromPage } from '../../lib/messages.ts';

/** Between tries, in milliseconds. A worker is back within the first of them. */
const PAUSES = [150, 600, 2400];

const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** A worker that ended while it was starting may leave a question open for ever. */
const LONGEST = 4000;

function inTime(answer: Promise<unknown>): Promise<unknown> {
  const late = wait(LONGEST).then(() => Promise.reject(new Error('no answer in time')));
  return Promise.race([answer, late]);
}

/** Twice asked is twice opened; all the rest may be said again. */
const isRepeatable = ({ type }: FromPage): boolean => type !== 'open-page';

/** Of a worker that is gone the browser may answer for it, with nothing. */
const wantsAnswer = ({ type }: FromPage): boolean => type === 'read-page' || type === 'read-list';

export function patientAsk(
  send: (message: unknown) => Promise<unknown>,
  signal: AbortSignal,
): (message: FromPage) => Promise<unknown> {
  return async (message) => {
    for (const pause of isRepeatable(message) ? PAUSES : []) {
      try {
        const answer = await inTime(send(message));
        if (answer !== undefined || !wantsAnswer(message)) return answer;
        await wait(pause);
      } catch (error) {
        if (signal.aborted) throw error;
        await wait(pause);
      }
    }
    return send(message);
  };
}
