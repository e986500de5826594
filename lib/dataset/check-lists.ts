/** The lists beside the families: series without a version, and kinds of makers. */
import type { Known } from './check-family.ts';
import { nearest } from './nearest.ts';
import { Report } from './report.ts';
import type { Problem, SourceData } from './source.ts';

function checkSeries({ series }: SourceData, { families }: Known, today: string): Problem[] {
  if (series === null) return [];
  const report = new Report(series, today);
  series.value.forEach(({ name, families: ids }, index) => {
    ids.forEach((id, place) => {
      if (families.has(id)) return;
      const meant = nearest(id, families);
      const advice = meant === null ? 'leave it out' : `did you mean "${meant}"?`;
      const message = `${name}: no family "${id}" in data/models; ${advice}`;
      report.add([index, 'families', place], message);
    });
  });
  return report.problems;
}

function checkMakers({ makers, families }: SourceData, today: string): Problem[] {
  if (makers === null) return [];
  const report = new Report(makers, today);
  const folders = new Set(families.map(({ file }) => file.split('/')[2] ?? ''));
  for (const [kind, owners] of Object.entries(makers.value)) {
    owners.forEach((owner, index) => {
      if (folders.has(owner)) return;
      report.add([kind, index], `${kind}: no folder data/models/${owner}; leave it out`);
    });
  }
  return report.problems;
}

/** Checks what data/series.yaml and data/makers.yaml name. */
export function checkLists(data: SourceData, known: Known, today: string): Problem[] {
  return [...checkSeries(data, known, today), ...checkMakers(data, today)];
}
