/** All licenses, with how many families each governs. */
import { useMemo } from 'preact/hooks';
import type { License } from '../../dataset/compiled.ts';
import { counted, formatNumber, t } from '../i18n.ts';
import type { Catalogue } from './catalogue.ts';
import type { ViewProps } from './context.ts';
import { andMore, limitName } from './names.ts';
import { formatHash, type Route } from './route.ts';
import { fold } from './search.ts';
import { SearchBox } from './search-box.tsx';
import { VirtualTable } from './virtual-table.tsx';

interface Counted {
  readonly license: License;
  /** Null until all verdicts are there. */
  readonly families: number | null;
  readonly text: string;
}

/** Licenses with the number of families that each governs, the commonest first. */
function countLicenses(catalogue: Catalogue): Counted[] {
  const counts = new Map<string, number>();
  if (catalogue.isJudged) {
    for (const { judged } of catalogue.entries) {
      for (const id of judged.licenses) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return Object.values(catalogue.dataset.licenses)
    .map((license) => ({
      license,
      families: catalogue.isJudged ? (counts.get(license.id) ?? 0) : null,
      text: fold([license.name, license.id, license.steward ?? '', ...license.hubTags].join('\n')),
    }))
    .sort(
      (a, b) => (b.families ?? 0) - (a.families ?? 0) || (a.license.name < b.license.name ? -1 : 1),
    );
}

/** The limits that fail the Open Source Definition, in a few words. */
function limitWords({ limits }: License): string {
  const kinds = [...new Set(limits.filter(({ failsOsd }) => failsOsd).map(({ kind }) => kind))];
  const [first] = kinds;
  if (first === undefined) return t('ex_limits_none');
  if (kinds.length === 1) return limitName(first);
  return andMore(limitName(first), kinds.length - 1);
}

const osiKey = ({ osiApproved }: License) =>
  osiApproved === null ? 'unknown' : osiApproved ? 'yes' : 'no';

function Cells({ one: { license, families }, route }: { one: Counted; route: Route }) {
  return (
    <>
      <th scope="row" class="column-name">
        <a class="row-link" href={formatHash({ ...route, view: 'license', id: license.id })}>
          <bdi>{license.name}</bdi>
        </a>
        <span class="sub">{license.id}</span>
      </th>
      <td>{t(`ex_terms_${license.terms}`)}</td>
      <td>{t(`ex_osi_${osiKey(license)}`)}</td>
      <td>{limitWords(license)}</td>
      <td class="number">{families === null ? '…' : formatNumber(families)}</td>
    </>
  );
}

export function Licenses({ catalogue, route, go }: ViewProps) {
  const all = useMemo(() => countLicenses(catalogue), [catalogue, catalogue.isJudged]);
  const words = fold(route.query.search).split(/\s+/).filter(Boolean);
  const found = all.filter(({ text }) => words.every((word) => text.includes(word)));
  const head = (
    <tr>
      <th scope="col" class="column-name">
        {t('ex_column_license')}
      </th>
      <th scope="col">{t('ex_column_terms')}</th>
      <th scope="col">{t('ex_column_osi')}</th>
      <th scope="col">{t('ex_column_limits')}</th>
      <th scope="col" class="number">
        {t('ex_nav_families')}
      </th>
    </tr>
  );
  return (
    <div class="list-view">
      <div class="title-line">
        <h1 tabIndex={-1}>{t('ex_nav_licenses')}</h1>
        <p class="count" role="status">
          {counted('ex_licenses', found.length)}
        </p>
      </div>
      <search class="filters">
        <SearchBox
          label={t('ex_search_licenses')}
          placeholder={t('ex_search_licenses_hint')}
          value={route.query.search}
          onType={(search) => go({ ...route, query: { ...route.query, search } }, 'replace')}
        />
      </search>
      {found.length === 0 ? (
        <div class="nothing">
          <h2>{t('ex_licenses_none')}</h2>
        </div>
      ) : (
        <VirtualTable
          items={found}
          address={formatHash({ ...route, picked: [] })}
          label={t('ex_nav_licenses')}
          class="licenses"
          columns={5}
          head={head}
          cells={(one) => <Cells one={one} route={route} />}
          keyOf={({ license }) => license.id}
        />
      )}
    </div>
  );
}
