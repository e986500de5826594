/** The page around every view. It stands before the dataset is read. */
import type { ComponentChildren } from 'preact';
import { Drop } from '../drop.tsx';
import { formatDay, formatNumber, t } from '../i18n.ts';
import { NO_QUERY } from './query.ts';
import { formatHash, type Route, type View } from './route.ts';

const TABS = ['families', 'matrix', 'licenses', 'compare', 'plots'] as const;
type Tab = (typeof TABS)[number];

const OPEN_TAB: Partial<Record<View, Tab>> = { family: 'families', license: 'licenses' };

/** Families and matrix show the same query; the others begin with none. */
function tabRoute(tab: Tab, route: Route): Route {
  const shares = (view: View): boolean =>
    view === 'families' || view === 'matrix' || view === 'family';
  const query = shares(tab) && shares(route.view) ? route.query : NO_QUERY;
  return { view: tab, id: '', variant: '', query, picked: route.picked };
}

function Tabs({ route }: { route: Route }) {
  const open = OPEN_TAB[route.view] ?? route.view;
  return (
    <nav aria-label={t('ex_views')}>
      <ul>
        {TABS.map((tab) => (
          <li key={tab}>
            <a
              href={formatHash(tabRoute(tab, route))}
              aria-current={tab === open ? 'page' : undefined}
            >
              {t(`ex_nav_${tab}`)}
              {tab === 'compare' && route.picked.length > 0 && (
                <span class="badge">{formatNumber(route.picked.length)}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ShellProps {
  readonly route: Route;
  readonly version: string | null;
  readonly children: ComponentChildren;
}

/** The address after `#` names a view here, so skipping ahead is a button and no link. */
function skip(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}

export function Shell({ route, version, children }: ShellProps) {
  return (
    <div class={`explorer view-${route.view}`}>
      <button type="button" class="button skip" onClick={skip}>
        {t('ex_skip')}
      </button>
      <header class="top">
        <p class="brand">
          <Drop verdict="open-weights" size={20} /> {t('extName')}
        </p>
        <Tabs route={route} />
        <p class="version">
          {version !== null && t('dataset_of', formatDay(version.split('+')[0] ?? ''))}
        </p>
      </header>
      <main>{children}</main>
    </div>
  );
}
