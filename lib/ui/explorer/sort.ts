/** Orders of the table. The same order twice is free: filters keep it. */
import { VERDICTS } from '../../dataset/vocabulary.ts';
import type { Entry } from './entry.ts';

export const SORT_COLUMNS = [
  'name',
  'maker',
  'verdict',
  'license',
  'limits',
  'openness',
  'released',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
/** A column, with a hyphen before it for the last first. */
export type Sort = SortColumn | `-${SortColumn}`;

export const isSort = (text: string): text is Sort =>
  (SORT_COLUMNS as readonly string[]).includes(text.replace(/^-/, ''));

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const byText =
  (read: (entry: Entry) => string) =>
  (a: Entry, b: Entry): number =>
    collator.compare(read(a), read(b));
const byNumber =
  (read: (entry: Entry) => number) =>
  (a: Entry, b: Entry): number =>
    read(a) - read(b);

const COMPARE: Readonly<Record<SortColumn, (a: Entry, b: Entry) => number>> = {
  name: byText(({ name }) => name),
  maker: byText(({ maker }) => maker),
  verdict: byNumber(({ judged }) => VERDICTS.indexOf(judged.verdict)),
  license: byText(({ judged }) => judged.licenseNames[0] ?? '\uffff'),
  limits: byNumber(({ judged }) => judged.limiting),
  openness: byNumber(({ judged }) => judged.openness),
  // Days as text: "2024" before "2024-07", and no collator for thousands of them.
  released: (a, b) => (a.released < b.released ? -1 : a.released > b.released ? 1 : 0),
};

/** Entries in order; equal ones newest first, so that every order is the same each time. */
export function sortEntries(entries: readonly Entry[], sort: Sort): Entry[] {
  const down = sort.startsWith('-');
  const compare = COMPARE[sort.replace(/^-/, '') as SortColumn];
  const side = down ? -1 : 1;
  return entries.toSorted(
    (a, b) => side * compare(a, b) || COMPARE.released(b, a) || (a.id < b.id ? -1 : 1),
  );
}

/** What a click on a column's heading asks for next. */
export function nextSort(column: SortColumn, sort: Sort): Sort {
  if (sort === column) return `-${column}`;
  if (sort === `-${column}`) return column;
  return column === 'released' || column === 'openness' || column === 'limits'
    ? `-${column}`
    : column;
}
