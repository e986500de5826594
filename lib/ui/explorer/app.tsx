/** The explorer: its views, and how one gets from one to the other. */
import type { FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n.ts';
import type { Catalogue } from './catalogue.ts';
import { Compare } from './compare.tsx';
import type { ViewProps } from './context.ts';
import { Families } from './families.tsx';
import { FamilyPage } from './family-page.tsx';
import { LicensePage } from './license-page.tsx';
import { Licenses } from './licenses.tsx';
import { Matrix } from './matrix.tsx';
import { Plots } from './plots.tsx';
import type { Route, View } from './route.ts';
import { Shell } from './shell.tsx';
import { Tray } from './tray.tsx';
import { useJudging } from './use-judging.ts';
import { useRoute } from './use-route.ts';

const SHOWN: Readonly<Record<View, FunctionComponent<ViewProps>>> = {
  families: Families,
  matrix: Matrix,
  licenses: Licenses,
  compare: Compare,
  plots: Plots,
  family: FamilyPage,
  license: LicensePage,
};

function titleOf(catalogue: Catalogue, { view, id }: Route): string {
  if (view === 'family') return catalogue.entry(id)?.name ?? t('ex_family_missing');
  if (view === 'license') return catalogue.licenseName(id);
  return t(`ex_nav_${view}`);
}

/** Where Escape leads: from a page to its list. */
const PARENTS: Partial<Record<View, View>> = { family: 'families', license: 'licenses' };

/** Another page begins at its top, and a screen reader at its heading. */
function useArrival(place: string): void {
  const arrived = useRef(place);
  useEffect(() => {
    if (arrived.current === place) return;
    arrived.current = place;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [place]);
}

export function App({ catalogue }: { catalogue: Catalogue }) {
  const [route, go] = useRoute();
  useJudging(catalogue);
  useArrival(`${route.view} ${route.id} ${route.variant}`);
  const title = titleOf(catalogue, route);
  useEffect(() => {
    document.title = `${title} · ${t('extName')}`;
  }, [title]);
  useEffect(() => {
    const parent = PARENTS[route.view];
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || parent === undefined) return;
      go({ ...route, view: parent, id: '', variant: '' });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [route]);
  const View = SHOWN[route.view];
  const lists = route.view === 'families' || route.view === 'family' || route.view === 'matrix';
  return (
    <Shell route={route} version={catalogue.dataset.version}>
      <View catalogue={catalogue} route={route} go={go} />
      {lists && <Tray catalogue={catalogue} route={route} go={go} />}
    </Shell>
  );
}
