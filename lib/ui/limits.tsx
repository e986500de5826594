/** The most telling limits of the licenses that govern a model, each with its clause. */
import { Link } from './link.tsx';
import type { Summary } from './summary.ts';
import { WORDS } from './words.ts';

export function Limits({ summary: { limits, moreLimits } }: { summary: Summary }) {
  const [first] = limits;
  if (first === undefined) return null;
  // The heading names the license of the first; another one is named with its clause.
  const heading = (first.limitsUse ? WORDS.limits : WORDS.duties)(first.license);
  return (
    <section class="limits" aria-label={heading}>
      <h2>{heading}</h2>
      <ul>
        {limits.map(({ summary, license, section, url }) => (
          <li key={`${license} ${section} ${summary}`}>
            {summary}{' '}
            <span class="clause">
              <Link href={url}>
                {license === first.license ? '' : `${license}: `}
                {WORDS.clause(section)}
              </Link>
            </span>
          </li>
        ))}
        {moreLimits > 0 && <li class="more">{WORDS.moreLimits(moreLimits)}</li>}
      </ul>
    </section>
  );
}
