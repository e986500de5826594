/** Small signs that tell kinds apart by shape. */
import type { Truth } from '../dataset/vocabulary.ts';
import type { Standing } from '../verdict/assessment.ts';

/** The line that a claim's mark has on the page: wavy, dashed, or plain where it holds. */
const LINES: Readonly<Record<Standing, string>> = {
  contradicted: 'M1 5c1.5-4 3-4 4.5 0s3 4 4.5 0 3-4 4.5 0',
  'not-shown': 'M1 5h3.5M6.2 5h3.5M11.5 5h3.5',
  supported: 'M1 5h14',
  none: 'M1 5h14',
};

export function LineSign({ standing }: { standing: Standing }) {
  return (
    <svg class={`line ${standing}`} width="16" height="10" viewBox="0 0 16 10" aria-hidden="true">
      <path d={LINES[standing]} fill="none" stroke="currentColor" stroke-width="1.8" />
    </svg>
  );
}

const TICK = 'm4.8 8.2 2.2 2.3 4.2-4.8';
const CROSS = 'm5.5 5.5 5 5m0-5-5 5';

/** Tick, half, cross, or question mark in a ring. */
export function TruthSign({ is }: { is: Truth }) {
  return (
    <svg class={`truth ${is}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.8" fill="none" stroke="currentColor" stroke-width="1.4" />
      {is === 'yes' && <path d={TICK} fill="none" stroke="currentColor" stroke-width="1.6" />}
      {is === 'no' && <path d={CROSS} fill="none" stroke="currentColor" stroke-width="1.6" />}
      {is === 'partial' && <path d="M8 3.600a4.4 4.4 0 0 1 0 8.800Z" fill="currentColor" />}
      {is === 'unknown' && (
        <text x="8" y="11" text-anchor="middle" font-size="8.5" fill="currentColor">
          ?
        </text>
      )}
    </svg>
  );
}
