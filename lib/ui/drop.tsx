/** The sign of a verdict: a drop, the fuller the more open. Told by its shape, not by its color. */
import type { Verdict } from '../dataset/vocabulary.ts';

const OUTLINE = 'M8 1.2C8 1.2 3.2 6.4 3.2 9.9a4.8 4.8 0 0 0 9.6 0C12.8 6.4 8 1.2 8 1.2Z';

/** Height of the water in the drop, from the top of the picture. */
const LEVELS: Readonly<Record<Exclude<Verdict, 'unknown'>, number>> = {
  'open-source-ai': 0,
  'open-weights': 7.6,
  'restricted-weights': 10.8,
  closed: 16,
};

export function Drop({ verdict, size = 16 }: { verdict: Verdict; size?: number }) {
  const level = verdict === 'unknown' ? 16 : LEVELS[verdict];
  const clip = `drop-${verdict}`;
  return (
    <svg class="drop" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <clipPath id={clip}>
        <rect x="0" y={level} width="16" height={16 - level} />
      </clipPath>
      <path d={OUTLINE} fill="currentColor" clip-path={`url(#${clip})`} />
      <path d={OUTLINE} fill="none" stroke="currentColor" stroke-width="1.4" />
      {verdict === 'unknown' && (
        <text x="8" y="12.6" text-anchor="middle" font-size="7.5" fill="currentColor">
          ?
        </text>
      )}
      {verdict === 'closed' && <path d="M3 14 13 4" stroke="currentColor" stroke-width="1.4" />}
    </svg>
  );
}
