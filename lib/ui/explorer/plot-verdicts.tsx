/** How verdicts moved by year: bars in a table, so that every number is there to read. */
import { VERDICTS, type Verdict } from '../../dataset/vocabulary.ts';
import { formatNumber, formatShare, t } from '../i18n.ts';
import type { ViewProps } from './context.ts';
import { verdictName } from './names.ts';
import { verdictsByYear, type YearColumn } from './plot-data.ts';
import { NO_QUERY } from './query.ts';
import { formatHash, type Route } from './route.ts';
import { VerdictMark } from './verdict-mark.tsx';

interface BarProps {
  readonly column: YearColumn;
  readonly verdict: Verdict;
  /** The greatest share of all, which fills its cell. */
  readonly most: number;
  readonly route: Route;
}

const HEIGHT = 44;

function Bar({ column, verdict, most, route }: BarProps) {
  const { year, years, total, counts } = column;
  const count = counts[verdict];
  const share = count / total;
  const height = count === 0 ? 0 : Math.max(1.5, (HEIGHT * share) / most);
  const query = { ...NO_QUERY, verdict: [verdict], year: years };
  const label = t('ex_plot_verdicts_cell', verdictName(verdict), year);
  const picture = (
    <svg class={`column-bar ${verdict}`} viewBox={`0 0 40 ${HEIGHT}`} aria-hidden="true">
      <line x1="0" x2="40" y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
      <rect x="6" width="28" y={HEIGHT - height} height={height} rx="1.5" />
    </svg>
  );
  if (count === 0) {
    return (
      <span class="bar-cell">
        {picture}
        <span class="quiet">0</span>
      </span>
    );
  }
  return (
    <a class="bar-cell" href={formatHash({ ...route, view: 'families', query })}>
      {picture}
      <span class="hidden">{label}</span>
      <span class="share">{formatShare(share)}</span>
      <span class="quiet">{formatNumber(count)}</span>
    </a>
  );
}

const yearName = ({ year, years }: YearColumn): string =>
  years.length > 1 ? t('ex_plot_earlier', year) : year;

export function VerdictsPlot({ catalogue, route }: ViewProps) {
  const columns = verdictsByYear(catalogue.entries);
  const most = Math.max(
    ...columns.flatMap(({ counts, total }) => VERDICTS.map((verdict) => counts[verdict] / total)),
  );
  return (
    <table class="plot-table verdicts-plot" aria-label={t('ex_plot_verdicts')}>
      <thead>
        <tr>
          <th scope="col">{t('ex_column_verdict')}</th>
          {columns.map((column) => (
            <th key={column.year} scope="col">
              {yearName(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {VERDICTS.map((verdict) => (
          <tr key={verdict}>
            <th scope="row">
              <VerdictMark verdict={verdict} />
            </th>
            {columns.map((column) => (
              <td key={column.year}>
                <Bar column={column} verdict={verdict} most={most} route={route} />
              </td>
            ))}
          </tr>
        ))}
        <tr class="totals">
          <th scope="row">{t('ex_plot_total')}</th>
          {columns.map(({ year, total }) => (
            <td key={year}>{formatNumber(total)}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
