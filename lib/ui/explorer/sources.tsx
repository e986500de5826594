/** Links to where facts were read, numbered and named for those who hear them. */

import { t } from '../i18n.ts';
import { Link } from '../link.tsx';

const MOST = 6;

/** The host tells more than a number, and is short enough to stand in a line. */
function hostOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '');
  } catch {
    return url;
  }
}

export function Sources({ of, urls }: { of: string; urls: readonly string[] }) {
  return (
    <span class="sources">
      {urls.slice(0, MOST).map((url, index) => (
        <Link key={url} href={url}>
          <span class="hidden">{t('ex_source_for', of, index + 1)}: </span>
          {hostOf(url)}
        </Link>
      ))}
    </span>
  );
}
