/** A column's heading, which puts the table in its order. */

import { t } from '../i18n.ts';
import type { ViewProps } from './context.ts';
import { nextSort, type SortColumn } from './sort.ts';

interface SortHeadProps extends Pick<ViewProps, 'route' | 'go'> {
  readonly column: SortColumn;
}

const ARROWS = { ascending: 'M4 10 8 5l4 5', descending: 'M4 6l4 5 4-5' } as const;

export function SortHead({ column, route, go }: SortHeadProps) {
  const { sort } = route.query;
  const side = sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : undefined;
  const toggle = (): void =>
    go({ ...route, query: { ...route.query, sort: nextSort(column, sort) } });
  return (
    <th scope="col" class={`column-${column}`} aria-sort={side}>
      <button type="button" class="sort" onClick={toggle}>
        {t(`ex_column_${column}`)}
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          {side !== undefined && (
            <path d={ARROWS[side]} fill="none" stroke="currentColor" stroke-width="1.6" />
          )}
        </svg>
      </button>
    </th>
  );
}
