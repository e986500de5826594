/** Plain words for verdicts: what to call a model instead, and why a claim does not hold. */
import type { License } from '../dataset/compiled.ts';
import type { Verdict } from '../dataset/vocabulary.ts';
import type { ModelFacts } from './facts.ts';

/** A license's name as it reads after "under". */
function shortName(license: License): string {
  if (license.spdx !== null) return license.spdx;
  return license.name.replace(/ (?:Agreement|Terms of Use)$/, (tail) =>
    tail.endsWith('Use') ? tail : '',
  );
}

/**
 * The accurate words for a model: "open weights under MIT", "weights available, Llama 3.1 Community
 * License".
 */
export function accurateWords(
  verdict: Verdict,
  governing: readonly License[],
  facts: ModelFacts,
): string {
  const [first] = governing;
  switch (verdict) {
    case 'open-source-ai':
      return first ? `open source AI under ${shortName(first)}` : 'open source AI';
    case 'open-weights':
      return first ? `open weights under ${shortName(first)}` : 'open weights';
    case 'restricted-weights':
      return first ? `weights available, ${shortName(first)}` : 'weights available with limits';
    case 'closed':
      return 'closed model, weights not published';
    default:
      return facts.weights === 'yes' ? 'weights published, license unclear' : 'not known';
  }
}
