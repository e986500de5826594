/** What stands against calling a model open source: clauses that limit it, and parts nobody has shown. */
import type { AssessedLimit, ModelAssessment } from '../verdict/assessment.ts';
import { DATA_INFORMATION, REQUIRED_CODE } from '../verdict/osaid.ts';

export type Part = (typeof REQUIRED_CODE)[number] | (typeof DATA_INFORMATION)[number];

export interface Against {
  readonly limits: readonly (AssessedLimit & { readonly licenseName: string })[];
  /** Parts that are known not to be released, with where that is said. */
  readonly withheld: readonly { readonly part: Part; readonly url: string | null }[];
  /** Parts of which nobody has shown that they are there. */
  readonly missing: readonly Part[];
}

const MOST_LIMITS = 3;
const NOTHING: Against = { limits: [], withheld: [], missing: [] };
const ALL: readonly Part[] = [...REQUIRED_CODE, ...DATA_INFORMATION];

function limitsOf({ limits, license }: ModelAssessment): Against['limits'] {
  return limits
    .filter(({ failsOsd }) => failsOsd)
    .slice(0, MOST_LIMITS)
    .map((limit) => ({
      ...limit,
      licenseName: license.names[license.governing.indexOf(limit.license)] ?? limit.license,
    }));
}

/** Released data sets stand for the three descriptions of them, as in the definition's check list. */
function partsOf({ components }: ModelAssessment): readonly Part[] {
  const hasData = components.some(({ component, is }) => component === 'datasets' && is === 'yes');
  return hasData ? REQUIRED_CODE : ALL;
}

/** Of a model that nobody knows, nothing is shown. */
export function against(model: ModelAssessment | null): Against {
  if (model === null) return { ...NOTHING, missing: ALL };
  if (model.verdict === 'open-source-ai') return NOTHING;
  const known = partsOf(model).map((part) => ({
    part,
    fact: model.components.find(({ component }) => component === part),
  }));
  return {
    limits: limitsOf(model),
    withheld: known
      .filter(({ fact }) => fact?.is === 'no')
      .map(({ part, fact }) => ({ part, url: fact?.evidence[0] ?? null })),
    missing: known
      .filter(({ fact }) => fact?.is !== 'no' && fact?.is !== 'yes')
      .map(({ part }) => part),
  };
}
