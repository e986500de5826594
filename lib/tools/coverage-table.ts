/** Prints coverage as plain text tables. */
import { type Counts, type Coverage, STALE_DAYS } from '../dataset/coverage.ts';
import { COMPONENTS } from '../dataset/vocabulary.ts';

const percent = (part: number, whole: number): string =>
  `${whole === 0 ? 0 : Math.round((part / whole) * 100)} %`;

const byNumber = ([, a]: [string, number], [, b]: [string, number]): number => b - a;
const byName = ([a]: [string, number], [b]: [string, number]): number => (a < b ? -1 : 1);

function row(title: string, counts: Counts, order = byNumber): string {
  const cells = Object.entries(counts)
    .sort(order)
    .map(([name, number]) => `${name} ${number}`);
  return `  ${title.padEnd(12)} ${cells.join(', ')}`;
}

function componentRows({ components, families }: Coverage): string[] {
  const known = COMPONENTS.map((component) => [component, components[component] ?? 0] as const);
  const all = known.reduce((sum, [, number]) => sum + number, 0);
  return [
    `Components known: ${percent(all, COMPONENTS.length * families)} of ${COMPONENTS.length} for each family`,
    ...known.map(([component, number]) => {
      const share = families === 0 ? 0 : number / families;
      const bar = '#'.repeat(Math.round(share * 30)).padEnd(30, '.');
      return `  ${component.padEnd(24)} ${bar} ${percent(number, families).padStart(5)}`;
    }),
  ];
}

function factRows({ facts, via, ages }: Coverage): string[] {
  const shares = Object.entries(via).map(([way, number]) => `${way} ${percent(number, facts)}`);
  return [
    `Facts with a source: ${facts}; read from ${shares.join(', ')}`,
    `  age in days: oldest ${ages.oldest}, median ${ages.median}; older than ${STALE_DAYS}: ${ages.stale}`,
  ];
}

/** @returns the lines of the coverage table. */
export function coverageTable(coverage: Coverage): string[] {
  const licenses = Object.values(coverage.licenses).reduce((sum, number) => sum + number, 0);
  return [
    `Licenses: ${licenses}`,
    row('terms', coverage.licenses),
    `Families: ${coverage.families}, with ${coverage.variants} variants`,
    row('modality', coverage.modality),
    row('maker', coverage.makers),
    row('year', coverage.years, byName),
    row('access', coverage.access),
    ...componentRows(coverage),
    ...factRows(coverage),
  ];
}
