/** What is chosen for the comparison so far, at the foot of the lists. */

import { t } from '../i18n.ts';
import type { ViewProps } from './context.ts';
import { formatHash, MOST_PICKED, togglePicked } from './route.ts';

export function Tray({ catalogue, route, go }: ViewProps) {
  const entries = route.picked.flatMap((id) => catalogue.entry(id) ?? []);
  if (entries.length === 0) return null;
  return (
    <aside class="tray" aria-label={t('ex_nav_compare')}>
      <span class="quiet" role="status">
        {t('ex_compare_tray', entries.length, MOST_PICKED)}
      </span>
      <ul class="chips">
        {entries.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              class="chip"
              aria-label={t('ex_remove', name)}
              onClick={() => go(togglePicked(route, id), 'replace')}
            >
              <bdi>{name}</bdi> <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <a class="button first" href={formatHash({ ...route, view: 'compare', id: '', variant: '' })}>
        {t('ex_compare_go')}
      </a>
    </aside>
  );
}
