/**
 * A stricter yardstick of this project's own: OSAID 1.0, and all training data released under open
 * terms. It is the common core of what the FSF, the Software Freedom Conservancy and others ask for
 * (https://www.fsf.org/news/fsf-is-working-on-freedom-in-machine-learning-applications), and nobody's
 * standard.
 */
import type { DefinitionResult } from './assessment.ts';
import { isOpen, type ModelFacts } from './facts.ts';

/** Holds facts against the strict yardstick, given the OSAID result for the same facts. */
export function strict(facts: ModelFacts, osaid: DefinitionResult): DefinitionResult {
  if (osaid.result === 'does-not-meet') {
    return { result: 'does-not-meet', rule: 'S1', reasons: osaid.reasons, missing: [] };
  }
  const data = facts.components.datasets;
  if (data.is === 'no' || data.is === 'partial') {
    const reason = `Training data is ${data.is === 'no' ? 'not' : 'only partly'} released`;
    return {
      result: 'does-not-meet',
      rule: 'S2',
      reasons: [data.says ? `${reason}: ${data.says}` : reason],
      missing: [],
    };
  }
  if (
    data.is === 'yes' &&
    data.terms.kind === 'license' &&
    data.terms.license.terms === 'limited'
  ) {
    return {
      result: 'does-not-meet',
      rule: 'S2',
      reasons: [`Training data is under ${data.terms.license.name}, which limits use`],
      missing: [],
    };
  }
  if (osaid.result === 'undetermined' || data.is !== 'yes' || !isOpen(data.terms)) {
    const missing = [...osaid.missing];
    if (data.is !== 'yes') missing.push('training data');
    else if (!isOpen(data.terms)) missing.push('terms of the training data');
    return {
      result: 'undetermined',
      rule: 'S3',
      reasons: missing.map((item) => `Not shown: ${item}`),
      missing,
    };
  }
  return {
    result: 'meets',
    rule: 'S4',
    reasons: [...osaid.reasons, 'All training data is released under open terms'],
    missing: [],
  };
}
