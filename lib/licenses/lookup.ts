/** From a tag, a name or an SPDX id to a license of the dataset. */
import type { Dataset, License } from '../dataset/compiled.ts';
import { nameKey } from '../models/tokens.ts';

/** "RAIL++" is another license than "RAIL", and punctuation is no part of a name's key. */
export const spelled = (name: string): string =>
  name.normalize('NFKC').replaceAll('++', ' plus plus ');

/** A license name's key: lower case, blanks and punctuation folded. */
export const licenseKey = (name: string): string => nameKey(spelled(name));

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
  const key = licenseKey(plain);
  return Object.hasOwn(dataset.licenseNames, key)
    ? licenseById(dataset, dataset.licenseNames[key] ?? '')
    : null;
}
