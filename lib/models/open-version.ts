/**
 * Names that leave the version open. "Qwen-7B" is what the first Qwen was called, and what people
 * write of every later one; where those come under another license, such a name tells none.
 */
import type { Dataset, Family } from '../dataset/compiled.ts';
import { isSize, splitHubId } from './hub-id.ts';
import { licenseOf, withSize } from './reference.ts';
import { tokenize } from './tokens.ts';

/** By family, the sizes that another member of its series has under another license. */
type OpenSizes = ReadonlyMap<string, ReadonlySet<string>>;

const kept = new WeakMap<Dataset, OpenSizes>();

const hasSize = ({ sizes, variants }: Family, size: string): boolean =>
  [sizes, ...variants.map((variant) => variant.sizes)]
    .flat()
    .some((one) => one.toLowerCase() === size);

const licenseAt = (family: Family, size: string): string | null =>
  licenseOf(withSize({ family, variant: null }, [size]), 'weights');

function sharedSizes(family: Family, others: readonly Family[]): Set<string> {
  const sizes = family.sizes.map((size) => size.toLowerCase());
  return new Set(
    sizes.filter((size) =>
      others.some(
        (other) =>
          other !== family &&
          hasSize(other, size) &&
          licenseAt(other, size) !== licenseAt(family, size),
      ),
    ),
  );
}

function openSizes(dataset: Dataset): OpenSizes {
  const known = kept.get(dataset);
  if (known !== undefined) return known;
  const found = new Map<string, Set<string>>();
  for (const { families } of Object.values(dataset.series)) {
    const members = families.flatMap((id) => dataset.families[id] ?? []);
    // Only the first of a series goes without a number.
    for (const family of members.filter(({ id }) => !/\d/.test(id))) {
      found.set(family.id, sharedSizes(family, members));
    }
  }
  kept.set(dataset, found);
  return found;
}

/**
 * Whether a family that was read from an id's name may as well be a later one of its series.
 * @param id where the name stands
 */
export function leavesVersionOpen(dataset: Dataset, family: Family, id: string): boolean {
  const sizes = openSizes(dataset).get(family.id);
  if (sizes === undefined || sizes.size === 0) return false;
  return tokenize(splitHubId(id).name).words.some((word) => isSize(word) && sizes.has(word));
}
