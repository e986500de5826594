/** From a tag, a name or an SPDX id to a license of the dataset. */
import type { Dataset, License } from '../dataset/compiled.ts';
import { nameKey } from '../models/tokens.ts';

/** @returns the license with this id; null where the dataset has none. */
export function licenseById(dataset: Dataset, id: string): License | null {
  return Object.hasOwn(dataset.licenses, id) ? (dataset.licenses[id] ?? null) : null;
}

/** Finds a license by id, hub tag (`license:` in front or not), SPDX id or name. */
export function findLicense(dataset: Dataset, words: string): License | null {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/^license:/, '');
  const direct = licenseById(dataset, plain);
  if (direct !== null) return direct;
  const key = nameKey(plain);
  return Object.hasOwn(dataset.licenseNames, key)
    ? licenseById(dataset, dataset.licenseNames[key] ?? '')
    : null;
}

/** What a page declares: the tag, and for `other` the license's name and link. */
export interface Declaration {
  readonly license?: string | undefined;
  readonly licenseName?: string | undefined;
  readonly licenseLink?: string | undefined;
}

const VAGUE = new Set(['other', 'unknown', '']);

/**
 * The license that a page declares. `other` is read through `license_name`.
 * @returns the license, or null where the words name none that we know.
 */
export function declaredLicense(dataset: Dataset, declaration: Declaration): License | null {
  const tag = declaration.license?.toLowerCase() ?? '';
  if (!VAGUE.has(tag)) return findLicense(dataset, tag);
  return declaration.licenseName ? findLicense(dataset, declaration.licenseName) : null;
}
