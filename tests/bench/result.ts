/** What a benchmark reports: one figure, what it was held against, and whether that is enough. */

export interface Result {
  /** Section of the table. */
  readonly part: string;
  readonly what: string;
  /** The figure, with its unit, as it is printed. */
  readonly measured: string;
  /** What it is held against, with its unit. */
  readonly against: string;
  /** The figure that the target is about: a ratio, a rate or a count. */
  readonly value: number;
  /** Absent where it is only told. */
  readonly target?: { readonly most: number } | { readonly least: number };
}

export function isMet({ value, target }: Result): boolean | null {
  if (target === undefined) return null;
  return 'most' in target ? value <= target.most : value >= target.least;
}

/** Two significant digits and more where there are more before the point. */
export function round(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en-US');
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-US');
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

export const ms = (value: number): string => `${round(value)} ms`;
export const kB = (bytes: number): string => `${round(bytes / 1000)} kB`;

/** One time as a multiple of another that was measured beside it. */
export function ratio(
  part: string,
  what: string,
  own: number,
  rival: readonly [name: string, time: number],
  target?: Result['target'],
): Result {
  const against = `${rival[0]} ${ms(rival[1])}`;
  const value = own / rival[1];
  return { part, what, measured: ms(own), against, value, ...(target && { target }) };
}
