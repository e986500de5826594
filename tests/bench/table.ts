/** Results as Markdown, and their place in docs/performance.md. */
import { isMet, type Result, round } from './result.ts';

const TARGET = { most: 'at most', least: 'at least' } as const;

function targetOf({ target }: Result): string {
  if (target === undefined) return '';
  const [kind, value] = Object.entries(target)[0] as ['most' | 'least', number];
  return `${TARGET[kind]} ${round(value)}`;
}

function row(result: Result): string {
  const met = isMet(result);
  const sign = met === null ? '' : met ? 'yes' : '**no**';
  const cells = [result.what, result.measured, result.against];
  return `| ${[...cells, round(result.value), targetOf(result), sign].join(' | ')} |`;
}

/** One table a part, in the order in which they were measured. */
export function asTable(results: readonly Result[]): string {
  const parts = Map.groupBy(results, ({ part }) => part);
  return [...parts]
    .map(([part, rows]) =>
      [
        `### ${part}`,
        '',
        '| What | Measured | Beside | Figure | Target | Met |',
        '| --- | --- | --- | --- | --- | --- |',
        ...rows.map(row),
      ].join('\n'),
    )
    .join('\n\n');
}

const BEGIN = '<!-- figures: written by npm run bench -->';
const END = '<!-- end of figures -->';

/** The page with new figures between its two marks. */
export function withFigures(page: string, figures: string): string {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from < 0 || to < from)
    throw new Error('docs/performance.md has lost the marks of its figures.');
  return `${page.slice(0, from + BEGIN.length)}\n\n${figures}\n\n${page.slice(to)}`;
}
