/** Openness against release date: one small picture a verdict, all families grey behind it. */
import { VERDICTS, type Verdict } from '../../dataset/vocabulary.ts';
import { formatNumber, t } from '../i18n.ts';
import type { ViewProps } from './context.ts';
import { verdictName } from './names.ts';
import { type Dot, dots, type Median, MOST_OPEN, medians } from './plot-data.ts';
import { VerdictMark } from './verdict-mark.tsx';

const SIZE = { width: 330, height: 190 } as const;
const MARGIN = { start: 26, end: 8, top: 8, bottom: 20 } as const;
const RADIUS = 1.7;
/** Years that have too few families to be worth the room. */
const FIRST_YEAR = 2018;
const STEPS = [0, 5, 10, 15, 20] as const;

interface Scale {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly years: readonly number[];
}

function scaleFor(all: readonly Dot[]): Scale {
  const last = Math.ceil(Math.max(FIRST_YEAR + 1, ...all.map(({ x }) => x)));
  const inner = SIZE.width - MARGIN.start - MARGIN.end;
  const tall = SIZE.height - MARGIN.top - MARGIN.bottom;
  return {
    x: (year) => MARGIN.start + (inner * (year - FIRST_YEAR)) / (last - FIRST_YEAR),
    y: (value) => MARGIN.top + tall * (1 - value / MOST_OPEN),
    years: Array.from({ length: last - FIRST_YEAR }, (_, index) => FIRST_YEAR + index),
  };
}

/** Dots of one value and month would hide each other; each keeps the place its id gives it. */
function scatter(id: string): number {
  let sum = 7;
  for (let at = 0; at < id.length; at++) sum = (sum * 31 + id.charCodeAt(at)) % 9973;
  return sum / 9973 - 0.5;
}

/** All dots as one path: thousands of elements would be slow. */
function pathOf(all: readonly Dot[], { x, y }: Scale): string {
  return all
    .map(({ x: year, y: value, entry }) => {
      const left = (x(year) - RADIUS).toFixed(1);
      const top = y(value + scatter(entry.id) * 0.7).toFixed(1);
      return `M${left} ${top}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0-${2 * RADIUS} 0`;
    })
    .join('');
}

function medianLine(all: readonly Median[], { x, y }: Scale): string {
  return all
    .map(({ year, value }, index) => `${index === 0 ? 'M' : 'L'}${x(year + 0.5)} ${y(value)}`)
    .join('');
}

function Grid({ scale }: { scale: Scale }) {
  return (
    <g class="grid">
      {STEPS.map((step) => (
        <g key={step}>
          <line
            x1={MARGIN.start}
            x2={SIZE.width - MARGIN.end}
            y1={scale.y(step)}
            y2={scale.y(step)}
          />
          <text x={MARGIN.start - 6} y={scale.y(step) + 4} text-anchor="end">
            {formatNumber(step)}
          </text>
        </g>
      ))}
      {scale.years
        .filter((year) => year % 2 === 0)
        .map((year) => (
          <text key={year} x={scale.x(year + 0.5)} y={SIZE.height - 4} text-anchor="middle">
            {year}
          </text>
        ))}
    </g>
  );
}

interface PanelProps {
  readonly verdict: Verdict;
  readonly own: readonly Dot[];
  readonly behind: string;
  readonly scale: Scale;
}

function Panel({ verdict, own, behind, scale }: PanelProps) {
  const name = verdictName(verdict);
  return (
    <figure class={`panel ${verdict}`}>
      <figcaption>
        <VerdictMark verdict={verdict} /> <span class="quiet">{formatNumber(own.length)}</span>
      </figcaption>
      <svg
        role="img"
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        aria-label={t('ex_plot_openness_panel', name, own.length)}
      >
        <Grid scale={scale} />
        <path class="others" d={behind} />
        <path class="dots" d={pathOf(own, scale)} />
        <path class="median" d={medianLine(medians(own), scale)} fill="none" />
      </svg>
    </figure>
  );
}

function MedianTable({ byVerdict }: { byVerdict: ReadonlyMap<Verdict, readonly Median[]> }) {
  const years = [...new Set([...byVerdict.values()].flat().map(({ year }) => year))].sort();
  return (
    <details>
      <summary>{t('ex_plot_openness_table')}</summary>
      <table class="plot-table">
        <thead>
          <tr>
            <th scope="col">{t('ex_column_verdict')}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...byVerdict].map(([verdict, all]) => (
            <tr key={verdict}>
              <th scope="row">{verdictName(verdict)}</th>
              {years.map((year) => (
                <td key={year}>{formatMedian(all.find((median) => median.year === year))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const formatMedian = (median: Median | undefined): string =>
  median === undefined ? '–' : formatNumber(median.value);

export function OpennessPlot({ catalogue }: ViewProps) {
  const all = dots(catalogue.entries).filter(({ x }) => x >= FIRST_YEAR);
  const scale = scaleFor(all);
  const behind = pathOf(all, scale);
  const own = (verdict: Verdict) => all.filter(({ entry }) => entry.judged.verdict === verdict);
  return (
    <>
      <div class="panels">
        {VERDICTS.map((verdict) => (
          <Panel key={verdict} verdict={verdict} own={own(verdict)} behind={behind} scale={scale} />
        ))}
      </div>
      <MedianTable
        byVerdict={new Map(VERDICTS.map((verdict) => [verdict, medians(own(verdict))]))}
      />
    </>
  );
}
