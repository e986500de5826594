/** How two globs, whose only special character is `*`, relate to each other. */
import { matchesGlob } from '../models/hub-id.ts';

/** Whether everything that `narrow` matches is matched by `wide` too. */
export function covers(wide: string, narrow: string): boolean {
  return matchesGlob(wide, narrow);
}

/** Whether some text matches both. Walks both at once; a star either ends or takes a character. */
export function overlap(a: string, b: string): boolean {
  const seen = new Set<number>();
  const walk = (i: number, j: number): boolean => {
    const key = i * (b.length + 1) + j;
    if (seen.has(key)) return false;
    seen.add(key);
    if (i === a.length && j === b.length) return true;
    if (a[i] === '*') return walk(i + 1, j) || (j < b.length && walk(i, j + 1));
    if (b[j] === '*') return walk(i, j + 1) || (i < a.length && walk(i + 1, j));
    return i < a.length && a[i] === b[j] && walk(i + 1, j + 1);
  };
  return walk(0, 0);
}
