/** What to say of a reference that leads nowhere. */
import { nearest } from './nearest.ts';

export function deadReference(
  kind: string,
  id: string,
  known: ReadonlySet<string>,
  folder: string,
): string {
  const meant = nearest(id, known);
  const advice = meant === null ? `add it to ${folder}` : `did you mean "${meant}"?`;
  return `no ${kind} "${id}" in ${folder}; ${advice}`;
}
