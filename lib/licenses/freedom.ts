/** How free a license is: its groups of limits, and an order between licenses. */
import type { License } from '../dataset/compiled.ts';
import { LIMIT_KINDS, type LimitGroup } from '../dataset/vocabulary.ts';

/** Groups that make a license fail the Open Source Definition ("limiting" in the decision tables). */
export const LIMITING: ReadonlySet<LimitGroup> = new Set<LimitGroup>([
  'behaviour',
  'scale',
  'territory',
  'output',
  'noncommercial',
  'no-redistribution',
  'no-derivatives',
  'permission',
]);

/** Groups of the limits that alone fail the Open Source Definition. */
export function limitingGroups(license: License): Set<LimitGroup> {
  const groups = new Set<LimitGroup>();
  for (const limit of license.limits) {
    if (limit.failsOsd) groups.add(LIMIT_KINDS[limit.kind]);
  }
  return groups;
}

/** Whether a license must stay on what is made from the work, as the GPL and CC-BY-SA do. */
export function isCopyleft(license: License): boolean {
  return license.limits.some((limit) => LIMIT_KINDS[limit.kind] === 'copyleft');
}

/** The groups that a derivative's maker must pass on, by the license's own terms. */
export function inheritedGroups(license: License): Set<LimitGroup> {
  const { terms } = license.derivatives;
  if (terms === 'any' || terms === 'unknown') return new Set();
  const groups = limitingGroups(license);
  if (terms === 'same' && isCopyleft(license)) groups.add('copyleft');
  if (terms === 'none') groups.add('no-derivatives');
  return groups;
}

const WEIGHT: Readonly<Record<LimitGroup, number>> = {
  noncommercial: 32,
  'no-redistribution': 24,
  'no-derivatives': 16,
  permission: 8,
  scale: 8,
  territory: 6,
  output: 5,
  behaviour: 5,
  revocable: 2,
  naming: 1,
  copyleft: 1,
  duty: 0,
};

/** How much a license limits: 0 for none. Only for telling which of several governs most. */
export function strictness(license: License): number {
  let sum = license.terms === 'limited' ? 2 : 0;
  for (const group of limitingGroups(license)) sum += WEIGHT[group];
  if (isCopyleft(license)) sum += WEIGHT.copyleft;
  return sum;
}
