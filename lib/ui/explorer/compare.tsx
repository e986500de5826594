/** Up to four families side by side. */
import { useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { TruthSign } from '../sign.tsx';
import { type Aspect, type AspectGroup, type Cell, compareAll } from './comparison.ts';
import type { ViewProps } from './context.ts';
import type { Entry } from './entry.ts';
import { truthName } from './names.ts';
import { formatHash, MOST_PICKED, togglePicked } from './route.ts';
import { SearchBox } from './search-box.tsx';
import { VerdictMark } from './verdict-mark.tsx';

const MOST_FOUND = 8;

function Adder({ catalogue, route, go }: ViewProps) {
  const [typed, setTyped] = useState('');
  const found =
    typed.trim() === ''
      ? []
      : catalogue.search
          .find(catalogue.sorted('-released'), typed)
          .filter(({ id }) => !route.picked.includes(id))
          .slice(0, MOST_FOUND);
  const add = (id: string): void => {
    setTyped('');
    go(togglePicked(route, id));
  };
  if (route.picked.length >= MOST_PICKED) return <p class="quiet">{t('ex_compare_full')}</p>;
  return (
    <search class="adder">
      <SearchBox
        label={t('ex_compare_add')}
        placeholder={t('ex_compare_add_hint')}
        value={typed}
        onType={setTyped}
      />
      {found.length > 0 && (
        <ul class="found">
          {found.map(({ id, name, maker }) => (
            <li key={id}>
              <button type="button" onClick={() => add(id)}>
                <bdi>{name}</bdi>{' '}
                <span class="quiet">
                  <bdi>{maker}</bdi>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

function Value({ cell }: { cell: Cell }) {
  if (cell.kind === 'verdict') return <VerdictMark verdict={cell.verdict} />;
  if (cell.kind === 'text') return <bdi>{cell.text}</bdi>;
  return (
    <span class={`truth-mark ${cell.is}`}>
      <TruthSign is={cell.is} /> <span>{cell.text ?? truthName(cell.is)}</span>
    </span>
  );
}

function AspectRow({ aspect, ids }: { aspect: Aspect; ids: readonly string[] }) {
  const { name, cells, differs } = aspect;
  return (
    <tr class={differs ? 'differs' : undefined}>
      <th scope="row">
        {name}
        {differs && (
          <span class="differs-tag">
            <span aria-hidden="true">≠</span> <span class="hidden">{t('ex_compare_differs')}</span>
          </span>
        )}
      </th>
      {cells.map((cell, index) => (
        <td key={ids[index]}>
          <Value cell={cell} />
        </td>
      ))}
    </tr>
  );
}

interface TableProps extends Pick<ViewProps, 'route' | 'go'> {
  readonly entries: readonly Entry[];
  readonly groups: readonly AspectGroup[];
}

function Heading({ entry, route, go }: { entry: Entry } & Pick<ViewProps, 'route' | 'go'>) {
  const { id, name, maker } = entry;
  return (
    <th scope="col">
      <a href={formatHash({ ...route, view: 'family', id })}>
        <bdi>{name}</bdi>
      </a>
      <span class="sub">
        <bdi>{maker}</bdi>
      </span>
      <button
        type="button"
        class="remove"
        aria-label={t('ex_remove', name)}
        onClick={() => go(togglePicked(route, id))}
      >
        ×
      </button>
    </th>
  );
}

function Table({ entries, groups, route, go }: TableProps) {
  const ids = entries.map(({ id }) => id);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
    <section class="wide" tabIndex={0} aria-label={t('ex_nav_compare')}>
      <table class="comparison">
        <thead>
          <tr>
            <td>
              <span class="hidden">{t('ex_compare_aspect')}</span>
            </td>
            {entries.map((entry) => (
              <Heading key={entry.id} entry={entry} route={route} go={go} />
            ))}
          </tr>
        </thead>
        {groups.map(({ title, aspects }) => (
          <tbody key={title}>
            <tr class="group-row">
              <th scope="rowgroup" colSpan={entries.length + 1}>
                {title}
              </th>
            </tr>
            {aspects.map((one) => (
              <AspectRow key={one.name} aspect={one} ids={ids} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** Rows without a difference are left out, and groups without rows. */
function differing(groups: readonly AspectGroup[]): AspectGroup[] {
  return groups
    .map(({ title, aspects }) => ({ title, aspects: aspects.filter(({ differs }) => differs) }))
    .filter(({ aspects }) => aspects.length > 0);
}

export function Compare(props: ViewProps) {
  const { catalogue, route, go } = props;
  const [only, setOnly] = useState(false);
  const entries = route.picked.flatMap((id) => catalogue.entry(id) ?? []);
  const all = compareAll(entries.flatMap(({ id }) => catalogue.assess(id) ?? []));
  const groups = only && entries.length > 1 ? differing(all) : all;
  return (
    <div class="page compare">
      <div class="title-line">
        <h1 tabIndex={-1}>{t('ex_nav_compare')}</h1>
        {entries.length > 1 && (
          <label class="only">
            <input
              type="checkbox"
              checked={only}
              onChange={({ currentTarget }) => setOnly(currentTarget.checked)}
            />{' '}
            {t('ex_compare_differences')}
          </label>
        )}
      </div>
      <Adder {...props} />
      {entries.length === 0 && <p class="quiet">{t('ex_compare_hint')}</p>}
      {groups.length === 0 && <p class="quiet">{t('ex_compare_same')}</p>}
      {entries.length > 0 && groups.length > 0 && (
        <Table entries={entries} groups={groups} route={route} go={go} />
      )}
    </div>
  );
}
