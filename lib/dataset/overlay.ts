/**
 * What an organization adds for its own people: models, licenses, and what its policy says of using
 * them, in the schema of our own files. It is laid over the dataset on one device and shown as theirs.
 */
import type { ModelAssessment } from '../verdict/assessment.ts';
import type { Dataset, Family, License, NameTree, OwnerPatterns, Ref } from './compiled.ts';
import type { Verdict } from './vocabulary.ts';

export const POLICY_USES = ['allowed', 'ask', 'forbidden'] as const;
export type PolicyUse = (typeof POLICY_USES)[number];

/** One rule of a policy: for a model, for all under a license, or for all with a verdict. */
export interface PolicyRule {
  readonly model?: string | undefined;
  readonly license?: string | undefined;
  readonly verdict?: Verdict | undefined;
  readonly use: PolicyUse;
  readonly says?: string | undefined;
  readonly link?: string | undefined;
}

/** An overlay, compiled: the parts of a dataset that it adds. */
export interface Overlay {
  readonly format: 1;
  readonly organization: string;
  readonly licenses: Readonly<Record<string, License>>;
  readonly families: Readonly<Record<string, Family>>;
  readonly ids: Readonly<Record<string, Ref>>;
  readonly owners: Readonly<Record<string, OwnerPatterns>>;
  readonly elsewhere: Readonly<Record<string, Ref>>;
  readonly names: NameTree;
  readonly licenseNames: Readonly<Record<string, string>>;
  readonly policy: readonly PolicyRule[];
}

/** Two trees as one; where both name something, `over` holds. */
function mergeTrees(under: NameTree, over: NameTree): NameTree {
  const merged: Record<string, NameTree[string]> = { ...under };
  for (const [token, node] of Object.entries(over)) {
    const below = under[token];
    merged[token] =
      token === '' || below === undefined ? node : mergeTrees(below as NameTree, node as NameTree);
  }
  return merged;
}

/** Theirs come first: of two globs that match, the first is taken. */
function mergeOwners(under: Dataset['owners'], over: Overlay['owners']): Dataset['owners'] {
  const merged: Record<string, OwnerPatterns> = { ...under };
  for (const [owner, patterns] of Object.entries(over)) {
    merged[owner] = [...patterns, ...(under[owner] ?? [])];
  }
  return merged;
}

/** The dataset with an organization's own data over it. Neither of the two is changed. */
export function withOverlay(dataset: Dataset, overlay: Overlay): Dataset {
  return {
    ...dataset,
    licenses: { ...dataset.licenses, ...overlay.licenses },
    families: { ...dataset.families, ...overlay.families },
    ids: { ...dataset.ids, ...overlay.ids },
    owners: mergeOwners(dataset.owners, overlay.owners),
    elsewhere: { ...dataset.elsewhere, ...overlay.elsewhere },
    names: mergeTrees(dataset.names, overlay.names),
    licenseNames: { ...dataset.licenseNames, ...overlay.licenseNames },
  };
}

/** What an organization says of one model. */
export interface House {
  readonly organization: string;
  /** Whether the facts shown are the organization's own. */
  readonly facts: boolean;
  readonly rule: PolicyRule | null;
}

type Judged = Pick<ModelAssessment, 'model' | 'families' | 'verdict' | 'license'>;

/** The rule that says most of this very model: by its name, then its license, then its verdict. */
function ruleFor(policy: readonly PolicyRule[], { families, license, verdict }: Judged) {
  const named = policy.find(({ model }) => model !== undefined && families.includes(model));
  const licensed = policy.find(
    (rule) => rule.license !== undefined && license.governing.includes(rule.license),
  );
  return named ?? licensed ?? policy.find((rule) => rule.verdict === verdict) ?? null;
}

/** @returns null where the organization says nothing of it. */
export function houseOn(overlay: Overlay, judged: Judged): House | null {
  const facts = judged.model !== null && judged.model in overlay.families;
  const rule = ruleFor(overlay.policy, judged);
  if (!facts && rule === null) return null;
  return { organization: overlay.organization, facts, rule };
}
