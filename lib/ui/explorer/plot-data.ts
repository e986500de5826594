/** The numbers behind the plots. */
import { COMPONENTS, type LimitKind, type Verdict } from '../../dataset/vocabulary.ts';
import type { Entry } from './entry.ts';
import { groupBy } from './group.ts';

export interface YearColumn {
  readonly year: string;
  /** The years that the column stands for: one, or all up to it. */
  readonly years: readonly string[];
  readonly total: number;
  readonly counts: Readonly<Record<Verdict, number>>;
}

const NOTHING: Readonly<Record<Verdict, number>> = {
  'open-source-ai': 0,
  'open-weights': 0,
  'restricted-weights': 0,
  closed: 0,
  unknown: 0,
};

/** Years with fewer families than this have no share worth drawing; they join the next. */
const FEWEST = 10;

function countVerdicts(entries: readonly Entry[]): Record<Verdict, number> {
  const counts = { ...NOTHING };
  for (const { judged } of entries) counts[judged.verdict] += 1;
  return counts;
}

/** Families by year of release and verdict; the thin first years are one column. */
export function verdictsByYear(entries: readonly Entry[]): YearColumn[] {
  const byYear = groupBy(entries, ({ year }) => year);
  const columns: YearColumn[] = [];
  let waiting: string[] = [];
  for (const year of [...byYear.keys()].sort()) {
    const years = [...waiting, year];
    const members = years.flatMap((one) => byYear.get(one) ?? []);
    if (members.length < FEWEST && columns.length === 0) {
      waiting = years;
      continue;
    }
    columns.push({ year, years, total: members.length, counts: countVerdicts(members) });
    waiting = [];
  }
  return columns;
}

export interface OwnerRow {
  readonly owner: string;
  readonly maker: string;
  readonly total: number;
  readonly counts: ReadonlyMap<LimitKind, number>;
}

export interface LimitsByOwner {
  readonly kinds: readonly LimitKind[];
  readonly owners: readonly OwnerRow[];
  /** The greatest of all counts. */
  readonly most: number;
}

const limitingKinds = ({ judged }: Entry): readonly LimitKind[] =>
  judged.limits.slice(0, judged.limiting);

function tally<Value>(values: Iterable<Value>): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The commonest spelling: makers of one folder may differ ("Meta", "Meta AI"). */
function commonest(values: Iterable<string>): string {
  const [first] = [...tally(values)].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? '';
}

function ownerRow(owner: string, entries: readonly Entry[]): OwnerRow {
  return {
    owner,
    maker: commonest(entries.map(({ maker }) => maker)),
    total: entries.length,
    counts: tally(entries.flatMap(limitingKinds)),
  };
}

/** Owners with the most limited families, and the kinds of limit that are commonest among them. */
export function limitsByOwner(entries: readonly Entry[], rows = 20, columns = 10): LimitsByOwner {
  const limited = entries.filter(
    ({ judged }) => judged.limiting > 0 && judged.verdict === 'restricted-weights',
  );
  const owners = [...groupBy(limited, ({ owner }) => owner)]
    .map(([owner, members]) => ownerRow(owner, members))
    .sort((a, b) => b.total - a.total || (a.owner < b.owner ? -1 : 1))
    .slice(0, rows);
  const kinds = [...tally(limited.flatMap(limitingKinds))]
    .sort(([, a], [, b]) => b - a)
    .slice(0, columns)
    .map(([kind]) => kind);
  const counts = owners.flatMap((row) => kinds.map((kind) => row.counts.get(kind) ?? 0));
  return { kinds, owners, most: Math.max(1, ...counts) };
}

export interface Dot {
  /** Year with its fraction. */
  readonly x: number;
  readonly y: number;
  readonly entry: Entry;
}

/** A day as a year with its fraction; a month or year alone stands for its middle. */
export function yearFraction(released: string): number {
  const [year = '0', month, day] = released.split('-');
  if (month === undefined) return Number(year) + 0.5;
  return Number(year) + (Number(month) - 1 + (day === undefined ? 0.5 : Number(day) / 31)) / 12;
}

export const dots = (entries: readonly Entry[]): Dot[] =>
  entries.map((entry) => ({
    x: yearFraction(entry.released),
    y: entry.judged.openness,
    entry,
  }));

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

export interface Median {
  readonly year: number;
  readonly value: number;
  readonly count: number;
}

/** A median of two or three says nothing of a year. */
const FEWEST_FOR_MEDIAN = 5;

/** Median of each year that has enough dots. */
export function medians(all: readonly Dot[]): Median[] {
  return [...groupBy(all, ({ x }) => Math.floor(x))]
    .filter(([, members]) => members.length >= FEWEST_FOR_MEDIAN)
    .map(([year, members]) => ({
      year,
      value: median(members.map(({ y }) => y)),
      count: members.length,
    }))
    .sort((a, b) => a.year - b.year);
}

export const MOST_OPEN = COMPONENTS.length;
