/** The explorer's views, over a few families of the fixture: the real data change every day. */

import fixture from 'virtual:fixture';
import type { ComponentChild } from 'preact';
import base from '../../../entrypoints/explorer/base.css?inline';
import compare from '../../../entrypoints/explorer/compare.css?inline';
import lists from '../../../entrypoints/explorer/lists.css?inline';
import matrix from '../../../entrypoints/explorer/matrix.css?inline';
import media from '../../../entrypoints/explorer/media.css?inline';
import pages from '../../../entrypoints/explorer/page.css?inline';
import plots from '../../../entrypoints/explorer/plots.css?inline';
import table from '../../../entrypoints/explorer/table.css?inline';
import type { Dataset } from '../../../lib/dataset/compiled.ts';
import { Catalogue } from '../../../lib/ui/explorer/catalogue.ts';
import { Compare } from '../../../lib/ui/explorer/compare.tsx';
import type { ViewProps } from '../../../lib/ui/explorer/context.ts';
import { Families } from '../../../lib/ui/explorer/families.tsx';
import { FamilyPage } from '../../../lib/ui/explorer/family-page.tsx';
import { LicensePage } from '../../../lib/ui/explorer/license-page.tsx';
import { Licenses } from '../../../lib/ui/explorer/licenses.tsx';
import { Matrix } from '../../../lib/ui/explorer/matrix.tsx';
import { Plots } from '../../../lib/ui/explorer/plots.tsx';
import { parseHash } from '../../../lib/ui/explorer/route.ts';
import { Shell } from '../../../lib/ui/explorer/shell.tsx';
import { Tray } from '../../../lib/ui/explorer/tray.tsx';
import sharedStyle from '../../../lib/ui/ui.css?inline';
import type { Surface } from './surfaces.tsx';

const FAMILIES = ['deepseek-r1-distill-llama', 'deepseek-r1', 'llama-3.1', 'olmo-2'];
const LICENSES = ['llama3.1', 'mit', 'apache-2.0'];

const some = <Value,>(all: Readonly<Record<string, Value>>, ids: readonly string[]) =>
  Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)));

const few: Dataset = {
  ...fixture,
  version: '2026-11-23+1a2b3c4d',
  families: some(fixture.families, FAMILIES),
  licenses: some(fixture.licenses, LICENSES),
};

const catalogue = new Catalogue(few);
while (!catalogue.isJudged) catalogue.judgeSome();
const STYLE = [sharedStyle, base, lists, table, matrix, pages, compare, plots, media].join('\n');

function view(hash: string, draw: (props: ViewProps) => ComponentChild): Surface {
  const route = parseHash(hash);
  return {
    style: STYLE,
    width: 1240,
    node: (
      <Shell route={route} version={few.version}>
        {draw({ catalogue, route, go: () => undefined })}
      </Shell>
    ),
  };
}

export const EXPLORER: Readonly<Record<string, Surface>> = {
  'explorer-families': view('#/families?with=llama-3.1', (props) => (
    <>
      <Families {...props} />
      <Tray {...props} />
    </>
  )),
  'explorer-filter': {
    ...view('#/families?verdict=restricted-weights', (props) => <Families {...props} />),
    filter: true,
  },
  'explorer-nothing': view('#/families?q=no+such+thing', (props) => <Families {...props} />),
  'explorer-matrix': view('#/matrix?q=olmo', (props) => <Matrix {...props} />),
  'explorer-licenses': view('#/licenses', (props) => <Licenses {...props} />),
  'explorer-license': view('#/license/llama3.1', (props) => <LicensePage {...props} />),
  'explorer-family': view('#/family/deepseek-r1-distill-llama', (props) => (
    <FamilyPage {...props} />
  )),
  'explorer-missing': view('#/family/none', (props) => <FamilyPage {...props} />),
  'explorer-compare': view('#/compare?with=llama-3.1,olmo-2', (props) => <Compare {...props} />),
  'explorer-plots': view('#/plots', (props) => <Plots {...props} />),
};
