/** Takes a family into the comparison. */

import { t } from '../i18n.ts';
import type { ViewProps } from './context.ts';
import type { Entry } from './entry.ts';
import { MOST_PICKED, togglePicked } from './route.ts';

export function PickBox({ entry, route, go }: { entry: Entry } & Pick<ViewProps, 'route' | 'go'>) {
  const picked = route.picked.includes(entry.id);
  const full = !picked && route.picked.length >= MOST_PICKED;
  return (
    <label class="pick" title={full ? t('ex_compare_full') : undefined}>
      <input
        type="checkbox"
        aria-label={t('ex_pick', entry.name)}
        checked={picked}
        disabled={full}
        onChange={() => go(togglePicked(route, entry.id), 'replace')}
      />
    </label>
  );
}
