/** Small texts that the definitions share. */
import type { Component, LimitGroup } from '../dataset/vocabulary.ts';
import { LIMIT_KINDS } from '../dataset/vocabulary.ts';
import type { ModelFacts } from './facts.ts';

/** A component as a reader knows it. */
export function componentName(component: Component): string {
  const special: Partial<Record<Component, string>> = {
    'data-preprocessing-code': 'data processing code',
    'final-weights': 'weights',
    'intermediate-weights': 'intermediate checkpoints',
    datasets: 'training data',
    'data-description': 'full description of the training data',
    'public-data-list': 'list of the public training data',
    'obtainable-data-list': 'list of the data obtainable from third parties',
  };
  return special[component] ?? component.replaceAll('-', ' ');
}

/** The clauses behind a group of limits: "Llama 3.1 Community License Agreement, section 2: ...". */
export function clauses(facts: ModelFacts, groups: ReadonlySet<LimitGroup>): string[] {
  return facts.weightsTerms.flatMap((terms) =>
    terms.kind !== 'license'
      ? []
      : terms.license.limits
          .filter((limit) => limit.failsOsd && groups.has(LIMIT_KINDS[limit.kind]))
          .map((limit) => `${terms.license.name}, section ${limit.section}: ${limit.summary}`),
  );
}
