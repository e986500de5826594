/** The facts of a family's file: everything that carries an `at`. */
import type { FamilyFile } from './schema.ts';

export interface Citation {
  /** Names of the file's sources; empty where a fact names none. */
  readonly at: readonly string[];
  /** Path of the `at` in the file. */
  readonly path: readonly PropertyKey[];
}

function collect(value: unknown, path: readonly PropertyKey[]): Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): Citation[] => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'at') return [{ at: [inner as string | string[]].flat(), path: here }];
    return collect(inner, here);
  });
}

/** Every fact of a file that names its sources, in the file's order. */
export function citationsOf({ sources: _sources, ...facts }: FamilyFile): Citation[] {
  return collect(facts, []);
}
