/** Checks the data files against each other: what no schema of one file can say. */
import { checkClashes } from './check-clashes.ts';
import { checkFamily } from './check-family.ts';
import { checkLicense } from './check-license.ts';
import { checkLists } from './check-lists.ts';
import { checkOpinions } from './check-opinions.ts';
import type { Problem, SourceData } from './source.ts';

/** By file, then line; a plain comparison, so that the order is the same on every machine. */
function inFileOrder(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}

/**
 * Checks data files against each other.
 * @param today an ISO day; nothing may be dated after it.
 * @returns every problem, in file order; empty means the data may be compiled.
 */
export function checkData(data: SourceData, today: string): Problem[] {
  const known = {
    licenses: new Set(data.licenses.map(({ value }) => value.id)),
    families: new Set(data.families.map(({ value }) => value.id)),
    variants: new Set(
      data.families.flatMap(({ value }) => value.variants.map(({ id }) => `${value.id}#${id}`)),
    ),
  };
  return [
    ...data.problems,
    ...data.licenses.flatMap((license) => checkLicense(license, known.licenses, today)),
    ...data.families.flatMap((family) => checkFamily(family, known, today)),
    ...checkClashes(data),
    ...checkLists(data, known, today),
    ...checkOpinions(data, today),
  ].sort(inFileOrder);
}
