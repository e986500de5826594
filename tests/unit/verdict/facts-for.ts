/** Facts for the decision tables, written as a difference from a fully open model. */
import type { License } from '../../../lib/dataset/compiled.ts';
import {
  COMPONENTS,
  type Component,
  type LimitKind,
  type Truth,
} from '../../../lib/dataset/vocabulary.ts';
import type { ComponentFact, ModelFacts, Terms } from '../../../lib/verdict/facts.ts';

export function license(
  id: string,
  terms: License['terms'],
  kinds: readonly LimitKind[] = [],
): License {
  return {
    id,
    name: id,
    hubTags: [id],
    spdx: null,
    text: `https://example.org/${id}`,
    checked: '2026-01-01',
    terms,
    osiApproved: terms === 'osi',
    fsfLibre: null,
    permits: { commercial: 'yes', redistribution: 'yes', derivatives: 'yes' },
    derivatives: { terms: 'any' },
    limits: kinds.map((kind) => ({
      kind,
      section: '1',
      summary: `A limit of the kind ${kind}`,
      failsOsd: terms === 'limited',
    })),
    seeAlso: [],
  };
}

export const under = (value: License): Terms => ({ kind: 'license', license: value });
export const APACHE = under(license('apache-2.0', 'osi'));

export interface Difference {
  readonly weights?: Truth;
  readonly access?: ModelFacts['access'];
  readonly terms?: readonly Terms[];
  readonly is?: Partial<Record<Component, Truth>>;
  readonly termsOf?: Partial<Record<Component, Terms>>;
  readonly lineageKnown?: boolean;
  readonly withheld?: string;
  readonly compute?: ModelFacts['compute'];
  readonly singlePurpose?: boolean;
}

/** A model with everything released under Apache-2.0, but for what is given. */
export function factsFor(difference: Difference = {}): ModelFacts {
  const component = (name: Component): ComponentFact => ({
    is: difference.is?.[name] ?? 'yes',
    terms: difference.termsOf?.[name] ?? APACHE,
    evidence: [],
  });
  return {
    weights: difference.weights ?? 'yes',
    access: difference.access ?? 'open',
    weightsTerms: difference.terms ?? [APACHE],
    components: Object.fromEntries(
      COMPONENTS.map((name) => [name, component(name)]),
    ) as ModelFacts['components'],
    lineageKnown: difference.lineageKnown ?? true,
    withheld: difference.withheld ?? null,
    compute: difference.compute ?? null,
    singlePurpose: difference.singlePurpose ?? false,
  };
}
