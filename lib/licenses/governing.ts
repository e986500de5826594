/** Which licenses bind who uses a model: its own and every inherited one. */
import type { License } from '../dataset/compiled.ts';
import { strictness } from './freedom.ts';
import { droppedLimits, sameSeries } from './relabel.ts';

/** A license that comes with a family of the lineage. */
export interface Inherited {
  readonly license: License;
  readonly family: string;
  /** Whether the family was declared or published here, not only read from a name. */
  readonly certain: boolean;
}

export interface DroppedTerms {
  readonly strength: 'certain' | 'likely';
  readonly upstream: Inherited;
  readonly drops: readonly string[];
}

/** The strictest upstream license that a declared one is freer than; null where it drops nothing. */
export function findRelabeling(
  declared: License | null,
  upstream: readonly Inherited[],
): DroppedTerms | null {
  if (declared === null) return null;
  let found: DroppedTerms | null = null;
  for (const inherited of upstream) {
    const drops = droppedLimits(declared, inherited.license);
    if (drops.length === 0) continue;
    if (found === null || strictness(inherited.license) > strictness(found.upstream.license)) {
      found = { strength: inherited.certain ? 'certain' : 'likely', upstream: inherited, drops };
    }
  }
  return found;
}

/**
 * The governing licenses, strictest first. A tag that drops upstream's limits governs nothing; nor
 * does one that is a wrong version of an inherited license.
 */
export function governingLicenses(
  own: License | null,
  inherited: readonly Inherited[],
  relabeled: boolean,
): License[] {
  const all = new Map<string, License>();
  for (const { license } of inherited) all.set(license.id, license);
  const wrongVersion =
    own !== null &&
    inherited.some(({ license }) => license.id !== own.id && sameSeries(license.id, own.id));
  if (own !== null && !relabeled && !wrongVersion && own.terms !== 'unspecified')
    all.set(own.id, own);
  return [...all.values()].sort((a, b) => strictness(b) - strictness(a));
}
