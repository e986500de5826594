/** All families in one table. */
import { COMPONENTS } from '../../dataset/vocabulary.ts';
import { formatDay, inRow, t } from '../i18n.ts';
import type { ViewProps } from './context.ts';
import type { Entry, Judged } from './entry.ts';
import { ListView } from './list-view.tsx';
import { andMore, limitName, modalityName } from './names.ts';
import { PickBox } from './pick-box.tsx';
import { formatHash } from './route.ts';
import { SORT_COLUMNS } from './sort.ts';
import { SortHead } from './sort-head.tsx';
import { VerdictMark } from './verdict-mark.tsx';

function limitsText({ limits, limiting }: Judged): string {
  const [first] = limits;
  if (first === undefined || limiting === 0) return t('ex_limits_none');
  if (limiting === 1) return limitName(first);
  return andMore(limitName(first), limiting - 1);
}

function licenseText({ licenseNames: [first, ...more] }: Judged): string {
  if (first === undefined) return t('ex_allowed_unknown');
  return more.length === 0 ? first : andMore(first, more.length);
}

/** A bar that is as long as the share of components shown. */
function Openness({ judged: { openness } }: { judged: Judged }) {
  const share = openness / COMPONENTS.length;
  return (
    <span class="openness">
      <svg class="bar" viewBox="0 0 60 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-all" width="60" height="6" rx="3" />
        {share > 0 && <rect class="bar-part" width={60 * share} height="6" rx="3" />}
      </svg>
      {t('ex_of', openness, COMPONENTS.length)}
    </span>
  );
}

function Cells({ entry, route, go }: { entry: Entry } & Pick<ViewProps, 'route' | 'go'>) {
  const { id, name, maker, judged, released, modality } = entry;
  return (
    <>
      <td class="column-pick">
        <PickBox entry={entry} route={route} go={go} />
      </td>
      <th scope="row" class="column-name">
        <a class="row-link" href={formatHash({ ...route, view: 'family', id })}>
          <bdi>{name}</bdi>
        </a>
        <span class="sub">{inRow(modality.map(modalityName))}</span>
      </th>
      <td class="column-maker">
        <bdi>{maker}</bdi>
      </td>
      <td class="column-verdict">
        <VerdictMark verdict={judged.verdict} />
      </td>
      <td class="column-license">
        <bdi>{licenseText(judged)}</bdi>
      </td>
      <td class={judged.limiting === 0 ? 'column-limits none' : 'column-limits'}>
        {limitsText(judged)}
      </td>
      <td class="column-openness">
        <Openness judged={judged} />
      </td>
      <td class="column-released">{formatDay(released)}</td>
    </>
  );
}

export function Families(props: ViewProps) {
  const { route, go } = props;
  const head = (
    <tr>
      <th scope="col" class="column-pick">
        <span class="hidden">{t('ex_nav_compare')}</span>
      </th>
      {SORT_COLUMNS.map((column) => (
        <SortHead key={column} column={column} route={route} go={go} />
      ))}
    </tr>
  );
  return (
    <ListView
      {...props}
      title={t('ex_families')}
      class="families"
      columns={SORT_COLUMNS.length + 1}
      head={head}
      cells={(entry) => <Cells entry={entry} route={route} go={go} />}
    />
  );
}
