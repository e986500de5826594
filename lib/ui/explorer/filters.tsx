/** Search, filters, and what is chosen of them. */
import {
  COMPONENTS,
  LIMIT_KINDS,
  type LimitKind,
  TRUTHS,
  VERDICTS,
} from '../../dataset/vocabulary.ts';
import { LIMITING } from '../../licenses/freedom.ts';
import { t } from '../i18n.ts';
import type { Catalogue } from './catalogue.ts';
import type { ViewProps } from './context.ts';
import { FilterMenu, type FilterOption } from './filter-menu.tsx';
import { FIELD_NAMES, valueName } from './names.ts';
import { cleared, FIELDS, type Field, facet, isFiltered, type Query, toggle } from './query.ts';
import { SearchBox } from './search-box.tsx';

/** Filters whose values have an order of their own; the others begin with the commonest. */
const ORDERED: Partial<Record<Field, readonly string[]>> = {
  verdict: VERDICTS,
  component: COMPONENTS.flatMap((component) => TRUTHS.map((truth) => `${component}:${truth}`)),
};

/** What limits use comes before what is only a duty. */
const limits = ({ value }: FilterOption): boolean => LIMITING.has(LIMIT_KINDS[value as LimitKind]);

function byOrder(field: Field) {
  const order = ORDERED[field];
  return (a: FilterOption, b: FilterOption): number => {
    if (order !== undefined) return order.indexOf(a.value) - order.indexOf(b.value);
    if (field === 'year') return b.value < a.value ? -1 : 1;
    if (field === 'limit' && limits(a) !== limits(b)) return limits(a) ? -1 : 1;
    return b.count - a.count || (a.name < b.name ? -1 : 1);
  };
}

function optionsOf(catalogue: Catalogue, query: Query, field: Field): FilterOption[] {
  const found = catalogue.search.find(catalogue.entries, query.search);
  const counts = facet(found, query, field);
  for (const value of query[field]) if (!counts.has(value)) counts.set(value, 0);
  return [...counts]
    .map(([value, count]) => ({ value, count, name: valueName(catalogue, field, value) }))
    .sort(byOrder(field));
}

function Chips({ catalogue, route, go }: ViewProps) {
  const { query } = route;
  if (!isFiltered(query)) return null;
  return (
    <ul class="chips">
      {FIELDS.flatMap((field) =>
        query[field].map((value) => {
          const name = valueName(catalogue, field, value);
          return (
            <li key={`${field} ${value}`}>
              <button
                type="button"
                class="chip"
                aria-label={t('ex_remove', name)}
                onClick={() => go({ ...route, query: toggle(query, field, value) })}
              >
                {name} <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        }),
      )}
      <li>
        <button
          type="button"
          class="chip clear"
          onClick={() => go({ ...route, query: cleared(query) })}
        >
          {t('ex_filter_clear')}
        </button>
      </li>
    </ul>
  );
}

export function Filters(props: ViewProps) {
  const { catalogue, route, go } = props;
  const { query } = route;
  return (
    <search class="filters" aria-label={t('ex_filters')}>
      <div class="filter-line">
        <SearchBox
          label={t('ex_search')}
          placeholder={t('ex_search_hint')}
          value={query.search}
          onType={(search) => go({ ...route, query: { ...query, search } }, 'replace')}
        />
        {FIELDS.map((field) => (
          <FilterMenu
            key={field}
            name={t(FIELD_NAMES[field])}
            chosen={query[field]}
            options={() => optionsOf(catalogue, query, field)}
            onToggle={(value) => go({ ...route, query: toggle(query, field, value) })}
          />
        ))}
      </div>
      <Chips {...props} />
    </search>
  );
}
