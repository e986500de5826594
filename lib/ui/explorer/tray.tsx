/** What is chosen for the comparison so far, at the foot of the lists. */
import type { ViewProps } from './context.ts';
import { formatHash, MOST_PICKED, togglePicked } from './route.ts';
import { t } from './strings.ts';

export function Tray({ catalogue, route, go }: ViewProps) {
  const entries = route.picked.flatMap((id) => catalogue.entry(id) ?? []);
  if (entries.length === 0) return null;
  return (
    <aside class="tray" aria-label={t('compare.title')}>
      <span class="quiet" role="status">
        {t('compare.tray', { count: entries.length, most: MOST_PICKED })}
      </span>
      <ul class="chips">
        {entries.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              class="chip"
              aria-label={t('compare.remove', { name })}
              onClick={() => go(togglePicked(route, id), 'replace')}
            >
              <bdi>{name}</bdi> <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <a class="button first" href={formatHash({ ...route, view: 'compare', id: '', variant: '' })}>
        {t('compare.go')}
      </a>
    </aside>
  );
}
