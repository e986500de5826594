/** Limits that a license puts on some models only. */
import type { Family, License } from '../dataset/compiled.ts';

/** How a license file names the models that a limit is for, where it isn't for all. */
const MULTIMODAL = 'multimodal models';

const SEES_OR_HEARS = new Set(['vision-language', 'omni', 'image', 'video', 'speech', 'audio']);

/** Whether a family works with more than text: Llama 3.2's and 4's EU clause turns on it. */
function isMultimodal(family: Family): boolean {
  return family.modality.some((modality) => SEES_OR_HEARS.has(modality));
}

/**
 * The license as it holds for these families.
 * @returns the license itself where every limit holds, else a copy without those that don't.
 */
export function licenseFor(license: License, families: readonly Family[]): License {
  if (families.some(isMultimodal)) return license;
  const limits = license.limits.filter(({ scope }) => scope !== MULTIMODAL);
  return limits.length === license.limits.length ? license : { ...license, limits };
}
