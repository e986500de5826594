/** The nearest models that meet a definition, for a model that doesn't. */
import type { Family } from '../dataset/compiled.ts';

/** A family that meets the definition, and what one gives up by taking it. */
export interface Alternative {
  readonly family: Family;
  readonly givesUp: readonly Loss[];
}

export type Loss =
  | { readonly kind: 'smaller'; readonly from: string; readonly to: string }
  | { readonly kind: 'older'; readonly from: string; readonly to: string }
  | { readonly kind: 'languages'; readonly missing: readonly string[] }
  | { readonly kind: 'modality'; readonly missing: readonly string[] };

/** Billions of parameters of a size as written: "8B", "8x7B", "350M", "30B-A3B". */
export function billions(size: string): number | null {
  const match = /(?:(\d+)x)?(\d+(?:\.\d+)?)\s*([TBM])/i.exec(size);
  if (match === null) return null;
  const unit = { T: 1000, B: 1, M: 0.001 }[(match[3] ?? 'B').toUpperCase()] ?? 1;
  return Number(match[1] ?? 1) * Number(match[2]) * unit;
}

function largest(family: Family): number | null {
  const sizes = family.sizes.flatMap((size) => billions(size) ?? []);
  return sizes.length === 0 ? null : Math.max(...sizes);
}

/** How far two sizes are apart, in doublings; what is unknown is taken as far. */
function sizeDistance(a: Family, b: Family): number {
  const [x, y] = [largest(a), largest(b)];
  return x === null || y === null ? 4 : Math.abs(Math.log2(x / y));
}

const year = (date: string): number => Number(date.slice(0, 4));

function losses(from: Family, to: Family): Loss[] {
  const found: Loss[] = [];
  const [x, y] = [largest(from), largest(to)];
  if (x !== null && y !== null && y < x / 1.5)
    found.push({ kind: 'smaller', from: `${x}B`, to: `${y}B` });
  if (year(to.released) < year(from.released))
    found.push({ kind: 'older', from: from.released, to: to.released });
  const missing = from.languages.filter((language) => !to.languages.includes(language));
  if (to.languages.length > 0 && missing.length > 0) found.push({ kind: 'languages', missing });
  const modalities = from.modality.filter((modality) => !to.modality.includes(modality));
  if (modalities.length > 0) found.push({ kind: 'modality', missing: modalities });
  return found;
}

/** Lower is nearer: the modality first, then size, then age. */
function distance(from: Family, to: Family): number {
  const shared = from.modality.filter((modality) => to.modality.includes(modality)).length;
  const modality = 8 * (1 - shared / Math.max(from.modality.length, to.modality.length));
  return (
    modality + sizeDistance(from, to) + Math.max(0, year(from.released) - year(to.released)) * 0.75
  );
}

/**
 * Finds alternatives among families that meet the definition.
 * @param meeting families known to meet it.
 * @returns the nearest, at most `most`; none of another modality altogether.
 */
export function alternativesTo(from: Family, meeting: readonly Family[], most = 3): Alternative[] {
  return meeting
    .filter(
      (to) => to.id !== from.id && to.modality.some((modality) => from.modality.includes(modality)),
    )
    .map((to) => ({ to, far: distance(from, to) }))
    .sort((a, b) => a.far - b.far || (a.to.id < b.to.id ? -1 : 1))
    .slice(0, most)
    .map(({ to }) => ({ family: to, givesUp: losses(from, to) }));
}
