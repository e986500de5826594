/**
 * The G7's shared language of May 2026 (https://g7.utoronto.ca/ict/260529-vision.html): short labels
 * for what is released. Rules G1 to G7; the first that matches decides.
 */
import { LIMITING } from '../licenses/freedom.ts';
import type { G7Result } from './assessment.ts';
import { isOpen, type ModelFacts, weightLimits } from './facts.ts';
import { clauses } from './words.ts';

const answer = (
  label: G7Result['label'],
  rule: string,
  reasons: readonly string[],
  missing: readonly string[] = [],
): G7Result => ({ label, rule, reasons, missing });

/** Finds the G7 label. */
export function g7(facts: ModelFacts): G7Result {
  if (facts.weights === 'no') return answer('closed', 'G1', ['The weights are not published']);
  const limits = new Set([...weightLimits(facts)].filter((group) => LIMITING.has(group)));
  if (limits.size > 0) return answer('Weights Available AI', 'G2', clauses(facts, limits));
  const { 'inference-code': inference, 'training-code': training, datasets } = facts.components;
  if (facts.weightsTerms.length === 0 || !facts.weightsTerms.every(isOpen)) {
    return answer(
      'undetermined',
      'G3',
      ['Weights published, terms unclear'],
      ['terms of the weights'],
    );
  }
  const deployable = inference.is === 'yes' && isOpen(inference.terms);
  const trainable = training.is === 'yes' && isOpen(training.terms);
  if (deployable && trainable && facts.lineageKnown) {
    if (datasets.is === 'yes' && isOpen(datasets.terms)) {
      return answer('Open Source AI with Open Data', 'G4', [
        'Weights, code and all training data are released',
      ]);
    }
    const described = facts.components['data-description'].is === 'yes';
    if (facts.withheld !== null && described) {
      return answer('Open Source AI', 'G5', [`Part of the data is held back: ${facts.withheld}`]);
    }
  }
  if (!deployable) {
    const reason = 'The weights are under an open license; deployment code is not shown';
    return answer('undetermined', 'G7', [reason], ['inference code']);
  }
  const missing = [
    ...(training.is === 'unknown' ? ['training code'] : []),
    ...(datasets.is === 'unknown' ? ['training data'] : []),
  ];
  const could = missing.length > 0 ? [`Could be higher: ${missing.join(' and ')} not shown`] : [];
  return answer(
    'Open Weights AI',
    'G6',
    ['Weights and deployment code are under open licenses', ...could],
    missing,
  );
}
