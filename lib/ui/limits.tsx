/** The most telling limits of the licenses that govern a model, each with its clause. */
import { Link } from './link.tsx';
import type { Summary } from './summary.ts';
import { WORDS } from './words.ts';

export function Limits({ summary: { limits, moreLimits } }: { summary: Summary }) {
  if (limits.length === 0) return null;
  return (
    <ul class="limits">
      {limits.map(({ summary, license, section, url }) => (
        <li key={`${license} ${section} ${summary}`}>
          {summary}{' '}
          <span class="clause">
            <Link href={url}>{WORDS.clause(license, section)}</Link>
          </span>
        </li>
      ))}
      {moreLimits > 0 && <li class="more">{WORDS.moreLimits(moreLimits)}</li>}
    </ul>
  );
}
