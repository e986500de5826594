/**
 * The open-source exemption for general-purpose models in the EU AI Act, Regulation (EU) 2024/1689,
 * Articles 53(2) and 54(6), as the Commission's guidelines C(2025) 5045 of 18 July 2025 read it
 * (paragraphs 72 to 92). Rules E1 to E10. A reading for orientation, not legal advice.
 */
import type { LimitGroup } from '../dataset/vocabulary.ts';
import type { EuResult } from './assessment.ts';
import { type ModelFacts, weightLimits } from './facts.ts';
import { clauses } from './words.ts';

/** Indicative threshold of a general-purpose model, and the one of systemic risk (Art. 51). */
const GENERAL_PURPOSE = 1e23;
const SYSTEMIC_RISK = 1e25;

const STAYS_DUE = 'Stays due in any case: copyright policy and summary of the training content';

const answer = (
  result: EuResult['result'],
  rule: string,
  reasons: readonly string[],
  missing: readonly string[] = [],
): EuResult => ({ result, rule, reasons, missing });

/** Compute that counts: an estimate too near a threshold to tell counts as unknown. */
function certainCompute({ compute }: ModelFacts): number | null {
  if (compute === null) return null;
  const near = (threshold: number) => compute.flop > threshold / 3 && compute.flop < threshold * 3;
  return compute.estimate && (near(GENERAL_PURPOSE) || near(SYSTEMIC_RISK)) ? null : compute.flop;
}

/** Holds facts against the exemption. */
export function euAiAct(facts: ModelFacts): EuResult {
  const flop = certainCompute(facts);
  if (facts.singlePurpose || (flop !== null && flop < GENERAL_PURPOSE)) {
    return answer('out-of-scope', 'E1', [
      'Duties for general-purpose models probably do not apply (indicative test)',
    ]);
  }
  if (flop !== null && flop > SYSTEMIC_RISK) {
    return answer('not-exempt', 'E2', [
      'Trained with more than 10^25 FLOP: systemic risk is presumed',
    ]);
  }
  const limits = weightLimits(facts);
  const blocked = (rule: string, groups: readonly LimitGroup[]): EuResult | null => {
    const hit = new Set(groups.filter((group) => limits.has(group)));
    return hit.size > 0 ? answer('not-exempt', rule, clauses(facts, hit)) : null;
  };
  if (facts.weights === 'no') return answer('not-exempt', 'E3', ['The weights are not public']);
  const barred =
    blocked('E3', ['territory']) ??
    blocked('E4', ['noncommercial', 'no-redistribution', 'no-derivatives', 'scale']) ??
    blocked('E5', ['output']);
  if (barred !== null) return barred;
  if (limits.has('behaviour') || limits.has('permission')) {
    return answer(
      'undetermined',
      'E7',
      clauses(facts, new Set<LimitGroup>(['behaviour', 'permission'])),
      ['whether the limits on use are proportionate safety terms (paragraph 84)'],
    );
  }
  if (facts.access === 'gated-auto' || facts.access === 'gated-manual') {
    return answer(
      'undetermined',
      'E8',
      ['The download asks for personal data'],
      ['whether that serves security alone (paragraph 87)'],
    );
  }
  return usability(facts, flop);
}

/** The last conditions: readable terms, architecture and usage information (E9, E10). */
function usability(facts: ModelFacts, flop: number | null): EuResult {
  const missing: string[] = [];
  const unclear =
    facts.weightsTerms.length === 0 || facts.weightsTerms.some(({ kind }) => kind !== 'license');
  if (unclear) missing.push('terms of the weights');
  for (const component of ['model-architecture', 'model-card'] as const) {
    const { is } = facts.components[component];
    const name = component === 'model-card' ? 'usage information' : 'architecture information';
    if (is === 'no') return answer('not-exempt', 'E9', [`No ${name} is public`]);
    if (is === 'unknown') missing.push(name);
  }
  if (facts.weights === 'unknown') missing.push('weights');
  if (missing.length > 0) {
    return answer(
      'undetermined',
      'E9',
      missing.map((item) => `Not shown: ${item}`),
      missing,
    );
  }
  const unless = flop === null ? ['Unless it counts as a model with systemic risk'] : [];
  return answer('exempt-on-its-face', 'E10', [
    'Meets the conditions on its face',
    ...unless,
    STAYS_DUE,
  ]);
}
