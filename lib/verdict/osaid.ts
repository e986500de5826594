/**
 * The Open Source AI Definition 1.0 (https://opensource.org/ai/open-source-ai-definition), as rules
 * O1 to O7. The first that matches decides; what is undetermined lists everything that is missing.
 */
import type { Component } from '../dataset/vocabulary.ts';
import { LIMITING } from '../licenses/freedom.ts';
import type { DefinitionResult } from './assessment.ts';
import { isOpen, isOsi, type ModelFacts, weightLimits } from './facts.ts';
import { clauses, componentName } from './words.ts';

export const REQUIRED_CODE = [
  'data-preprocessing-code',
  'training-code',
  'inference-code',
  'model-architecture',
] as const satisfies readonly Component[];

export const DATA_INFORMATION = [
  'data-description',
  'public-data-list',
  'obtainable-data-list',
] as const satisfies readonly Component[];

const fails = (rule: string, reasons: readonly string[]): DefinitionResult => ({
  result: 'does-not-meet',
  rule,
  reasons,
  missing: [],
});

/** Code that is withheld, or under terms that OSI has not approved (O4). */
function codeFailures({ components }: ModelFacts): string[] {
  return REQUIRED_CODE.flatMap((component) => {
    const { is, terms, says } = components[component];
    const name = componentName(component);
    if (is === 'no') return [`The ${name} is not released${says ? `: ${says}` : ''}`];
    if (is === 'yes' && terms.kind === 'license' && !isOsi(terms)) {
      return [`The ${name} is under ${terms.license.name}, which is not OSI-approved`];
    }
    return is === 'yes' && terms.kind === 'none'
      ? [`The ${name} is published without a license`]
      : [];
  });
}

/** With the data sets released under open terms, the data part counts as met (OSI's checklist). */
function dataIsReleased({ components }: ModelFacts): boolean {
  return components.datasets.is === 'yes';
}

/** Data information that is withheld (O5). */
function dataFailures(facts: ModelFacts): string[] {
  if (dataIsReleased(facts)) return [];
  return DATA_INFORMATION.flatMap((component) => {
    const { is, says } = facts.components[component];
    return is === 'no' ? [`No ${componentName(component)}${says ? `: ${says}` : ''}`] : [];
  });
}

/** Everything that the definition asks for and nobody has shown (O6). */
export function missingFacts(facts: ModelFacts): string[] {
  const missing: string[] = [];
  if (facts.weights === 'unknown') missing.push('weights');
  if (!facts.weightsTerms.length || facts.weightsTerms.some((terms) => terms.kind !== 'license')) {
    missing.push('terms of the weights');
  }
  for (const component of REQUIRED_CODE) {
    const { is, terms } = facts.components[component];
    if (is !== 'yes') missing.push(componentName(component));
    else if (!isOsi(terms)) missing.push(`terms of the ${componentName(component)}`);
  }
  if (!dataIsReleased(facts)) {
    for (const component of DATA_INFORMATION) {
      if (facts.components[component].is !== 'yes') missing.push(componentName(component));
    }
  }
  if (!facts.lineageKnown) missing.push('what the base and the tuning are made from');
  return missing;
}

/** Holds facts against OSAID 1.0. */
export function osaid(facts: ModelFacts): DefinitionResult {
  if (facts.weights === 'no') return fails('O1', ['The weights are not published']);
  const limits = new Set([...weightLimits(facts)].filter((group) => LIMITING.has(group)));
  if (limits.size > 0) return fails('O2', clauses(facts, limits));
  if (facts.access === 'gated-manual') {
    return fails('O3', ['The weights are given only after the owner has approved a request']);
  }
  const code = codeFailures(facts);
  if (code.length > 0) return fails('O4', code);
  const data = dataFailures(facts);
  if (data.length > 0) return fails('O5', data);
  const missing = missingFacts(facts);
  if (missing.length > 0) {
    const reasons = missing.map((item) => `Not shown: ${item}`);
    return { result: 'undetermined', rule: 'O6', reasons, missing };
  }
  const note = facts.weightsTerms.every(isOsi)
    ? []
    : facts.weightsTerms.flatMap((terms) =>
        isOpen(terms) && !isOsi(terms) && terms.kind === 'license'
          ? [`${terms.license.name} is open, but not on OSI's list`]
          : [],
      );
  return {
    result: 'meets',
    rule: 'O7',
    reasons: ['Code, parameters and data information are there, under open terms', ...note],
    missing: [],
  };
}
