/** The list that joins the public indexes to our families: complete, and without dead ends. */
import { nearest } from './nearest.ts';
import { Report } from './report.ts';
import type { FamilyFile } from './schema.ts';
import type { Problem, SourceData } from './source.ts';

type Joins = NonNullable<SourceData['opinions']['map']>['value']['osai'];

function checkJoins(
  index: 'osai' | 'mot',
  joins: Joins,
  entries: ReadonlySet<string>,
  families: ReadonlyMap<string, FamilyFile>,
  report: Report,
): void {
  for (const [entry, join] of Object.entries(joins)) {
    if (!entries.has(entry)) {
      report.add([index, entry], `${index}: no entry "${entry}" in data/opinions/${index}.json`);
    }
    if (join === 'none') continue;
    const family = families.get(join.family);
    if (family === undefined) {
      const meant = nearest(join.family, families.keys());
      const advice = meant === null ? 'write none' : `did you mean "${meant}"?`;
      report.add([index, entry], `${index}.${entry}: no family "${join.family}"; ${advice}`);
    } else if (join.variant && !family.variants.some(({ id }) => id === join.variant)) {
      const message = `${index}.${entry}: ${join.family} has no variant "${join.variant}"`;
      report.add([index, entry], message);
    }
  }
  for (const entry of entries) {
    if (!(entry in joins)) {
      report.add([index], `${index}: "${entry}" is missing; name its family, or write none`);
    }
  }
}

/** Checks data/opinions/map.yaml against both indexes and the families. */
export function checkOpinions({ opinions, families }: SourceData, today: string): Problem[] {
  const { map, osai, mot } = opinions;
  if (map === null) return [];
  const report = new Report(map, today);
  const byId = new Map(families.map(({ value }) => [value.id, value]));
  const files = (index: typeof osai | typeof mot) =>
    new Set(index?.value.entries.map(({ file }) => file));
  checkJoins('osai', map.value.osai, files(osai), byId, report);
  checkJoins('mot', map.value.mot, files(mot), byId, report);
  return report.problems;
}
