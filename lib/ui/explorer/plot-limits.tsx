/** Which limits owners set: discs in a table, each with its number. */
import type { LimitKind } from '../../dataset/vocabulary.ts';
import { formatNumber, t } from '../i18n.ts';
import type { ViewProps } from './context.ts';
import { limitName } from './names.ts';
import { limitsByOwner, type OwnerRow } from './plot-data.ts';
import { NO_QUERY } from './query.ts';
import { formatHash, type Route } from './route.ts';

interface DiscProps {
  readonly row: OwnerRow;
  readonly kind: LimitKind;
  readonly most: number;
  readonly route: Route;
}

const LARGEST = 15;
const SMALLEST = 2.5;

function Disc({ row, kind, most, route }: DiscProps) {
  const count = row.counts.get(kind) ?? 0;
  if (count === 0) return null;
  // The area tells the number, so the radius goes with its root.
  const radius = Math.max(SMALLEST, LARGEST * Math.sqrt(count / most));
  const query = { ...NO_QUERY, owner: [row.owner], limit: [kind] };
  const label = t('ex_plot_limits_cell', row.maker, limitName(kind));
  return (
    <a class="disc" href={formatHash({ ...route, view: 'families', query })}>
      <svg width="34" height="34" viewBox="-17 -17 34 34" aria-hidden="true">
        <circle r={radius} />
      </svg>
      <span class="hidden">{label}</span>
      <span>{formatNumber(count)}</span>
    </a>
  );
}

export function LimitsPlot({ catalogue, route }: ViewProps) {
  const { kinds, owners, most } = limitsByOwner(catalogue.entries);
  return (
    <table class="plot-table limits-plot" aria-label={t('ex_plot_limits')}>
      <thead>
        <tr>
          <th scope="col">{t('ex_filter_owner')}</th>
          {kinds.map((kind) => (
            <th key={kind} scope="col">
              {limitName(kind)}
            </th>
          ))}
          <th scope="col">{t('ex_nav_families')}</th>
        </tr>
      </thead>
      <tbody>
        {owners.map((row) => (
          <tr key={row.owner}>
            <th scope="row">
              <bdi>{row.maker}</bdi>
            </th>
            {kinds.map((kind) => (
              <td key={kind}>
                <Disc row={row} kind={kind} most={most} route={route} />
              </td>
            ))}
            <td class="number">{formatNumber(row.total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
