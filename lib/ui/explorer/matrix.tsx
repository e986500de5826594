/** Families by components: what is shown to be released of each. */

import { Drop } from '../drop.tsx';
import { t } from '../i18n.ts';
import { GROUPED, GROUPS, ORDERED_COMPONENTS } from './component-groups.ts';
import type { ViewProps } from './context.ts';
import { type Entry, truthOf } from './entry.ts';
import { ListView } from './list-view.tsx';
import { componentHeading, verdictName } from './names.ts';
import { formatHash, type Route } from './route.ts';
import { TruthMark } from './truth-mark.tsx';

/** The first component of each group but the first, where a line helps the eye. */
const BEGINS = new Set(GROUPS.slice(1).map((group) => GROUPED[group][0]));

const head = () => (
  <>
    <tr class="groups">
      <th scope="col" rowSpan={2} class="column-name">
        {t('ex_column_name')}
      </th>
      {GROUPS.map((group) => (
        <th key={group} scope="colgroup" colSpan={GROUPED[group].length} class="group">
          {t(`ex_group_${group}`)}
        </th>
      ))}
    </tr>
    <tr class="components">
      {ORDERED_COMPONENTS.map((component) => (
        <th key={component} scope="col" class={BEGINS.has(component) ? 'begins' : undefined}>
          {componentHeading(component)}
        </th>
      ))}
    </tr>
  </>
);

function Cells({ entry, route }: { entry: Entry; route: Route }) {
  const { id, name, maker, judged } = entry;
  return (
    <>
      <th scope="row" class="column-name">
        <span class={judged.verdict} title={verdictName(judged.verdict)}>
          <Drop verdict={judged.verdict} />
          <span class="hidden">{verdictName(judged.verdict)}: </span>
        </span>
        <span class="two-lines">
          <a class="row-link" href={formatHash({ ...route, view: 'family', id })}>
            <bdi>{name}</bdi>
          </a>
          <span class="sub">
            <bdi>{maker}</bdi>
          </span>
        </span>
      </th>
      {ORDERED_COMPONENTS.map((component) => (
        <td key={component} class={BEGINS.has(component) ? 'begins' : undefined}>
          <TruthMark is={truthOf(judged, component)} />
        </td>
      ))}
    </>
  );
}

export function Matrix(props: ViewProps) {
  return (
    <ListView
      {...props}
      title={t('ex_nav_matrix')}
      note={<p class="note-line">{t('ex_matrix_note')}</p>}
      class="matrix"
      columns={ORDERED_COMPONENTS.length + 1}
      head={head()}
      cells={(entry) => <Cells entry={entry} route={props.route} />}
    />
  );
}
