/** Title, filters, count and a long table: the frame of the families and of the matrix. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { counted, formatShare, t } from '../i18n.ts';
import type { ViewProps } from './context.ts';
import type { Entry } from './entry.ts';
import { ExportButtons } from './export-buttons.tsx';
import { Filters } from './filters.tsx';
import { isFiltered, needsVerdicts } from './query.ts';
import { findFamilies } from './results.ts';
import { formatHash } from './route.ts';
import { VirtualTable } from './virtual-table.tsx';

interface ListViewProps extends ViewProps {
  readonly title: string;
  readonly note?: ComponentChildren;
  readonly class: string;
  readonly columns: number;
  readonly head: ComponentChildren;
  readonly cells: (entry: Entry) => ComponentChildren;
}

function countText(found: number, all: number, filtered: boolean): string {
  if (!filtered) return counted('ex_families', all);
  return t('ex_families_of', found, all);
}

function Nothing() {
  return (
    <div class="nothing">
      <h2>{t('ex_families_none')}</h2>
      <p class="quiet">{t('ex_families_none_hint')}</p>
    </div>
  );
}

export function ListView(props: ListViewProps) {
  const { catalogue, route, title, note } = props;
  const waits = needsVerdicts(route.query) && !catalogue.isJudged;
  const found = useMemo(
    () => (waits ? [] : findFamilies(catalogue, route.query)),
    [catalogue, route.query, waits],
  );
  const status = waits
    ? t('ex_judging', formatShare(catalogue.progress))
    : countText(found.length, catalogue.total, isFiltered(route.query));
  return (
    <div class="list-view">
      <div class="title-line">
        <h1 tabIndex={-1}>{title}</h1>
        <p class="count" role="status">
          {status}
        </p>
        <ExportButtons catalogue={catalogue} entries={found} />
      </div>
      <Filters {...props} />
      {note}
      {found.length === 0 && !waits ? (
        <Nothing />
      ) : (
        <VirtualTable
          items={found}
          // Picking for the comparison leaves the list as it is.
          address={formatHash({ ...route, picked: [] })}
          label={title}
          class={props.class}
          columns={props.columns}
          head={props.head}
          cells={props.cells}
          keyOf={({ id }) => id}
        />
      )}
    </div>
  );
}
