/** The most telling limits of the licenses that govern a model, each with its clause. */

import { t } from './i18n.ts';
import { Link } from './link.tsx';
import type { Summary } from './summary.ts';

/** Numbered clauses are sections; others have a title of their own. */
const clauseName = (section: string): string =>
  /^[\d§(]/.test(section) ? t('clause', section) : section;

export function Limits({ summary: { limits, moreLimits } }: { summary: Summary }) {
  const [first] = limits;
  if (first === undefined) return null;
  // The heading names the license of the first; another one is named with its clause.
  const heading = t(first.limitsUse ? 'limits_of' : 'duties_of', first.license);
  return (
    <section class="limits" aria-label={heading}>
      <h2>{heading}</h2>
      <ul>
        {limits.map(({ summary, license, section, url }) => (
          <li key={`${license} ${section} ${summary}`}>
            <span lang="en" dir="ltr">
              {summary}
            </span>{' '}
            <span class="clause">
              <Link href={url}>
                {license === first.license ? '' : `${license}: `}
                {clauseName(section)}
              </Link>
            </span>
          </li>
        ))}
        {moreLimits > 0 && <li class="more">{t('more_limits', moreLimits)}</li>}
      </ul>
    </section>
  );
}
