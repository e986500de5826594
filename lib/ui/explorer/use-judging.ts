/** Works out all verdicts while nobody waits, and draws again as they come. */
import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from './catalogue.ts';

/** So often a view that waits for verdicts says how far they are. */
const TELL_EVERY = 120;

/** Between two pieces of work the page answers: to a click at once, so no idle time is waited for. */
const soon = (work: () => void): number => setTimeout(work, 0) as unknown as number;

/** First rows are drawn before any other verdict is worked out. */
function afterDrawing(work: () => void): void {
  requestAnimationFrame(() => soon(work));
}

export function useJudging(catalogue: Catalogue): void {
  const [, tell] = useState(0);
  useEffect(() => {
    let waiting = 0;
    let told = performance.now();
    const work = (): void => {
      catalogue.judgeSome();
      const now = performance.now();
      if (catalogue.isJudged || now - told > TELL_EVERY) {
        told = now;
        tell(catalogue.progress);
      }
      if (!catalogue.isJudged) waiting = soon(work);
    };
    afterDrawing(work);
    return () => clearTimeout(waiting);
  }, [catalogue]);
}
