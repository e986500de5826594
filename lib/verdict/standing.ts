/** How a claim fares against what is known of the model. The last table of the decision tables. */
import type { Claim } from '../claims/claim.ts';
import { LIMIT_KINDS } from '../dataset/vocabulary.ts';
import type { DefinitionResult, Finding, ModelAssessment, Standing } from './assessment.ts';

/** How one claim stands for one model, and the rule and words that decide. */
export interface Judgement {
  readonly standing: Standing;
  readonly because: Finding['because'];
}

const none: Judgement = { standing: 'none', because: null };

function decidingLimit(model: ModelAssessment, groups?: readonly string[]) {
  return model.limits.find(
    (limit) => limit.failsOsd && (groups === undefined || groups.includes(LIMIT_KINDS[limit.kind])),
  );
}

function contradictedByLimit(
  model: ModelAssessment,
  rule: string,
  groups?: readonly string[],
): Judgement {
  const limit = decidingLimit(model, groups);
  const name = model.license.names[model.license.governing.indexOf(limit?.license ?? '')];
  const text =
    limit === undefined
      ? 'The license limits use.'
      : `${name ?? limit.license}, section ${limit.section}: ${limit.summary}`;
  return { standing: 'contradicted', because: { rule, text, url: limit?.url ?? null } };
}

const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function openSource(model: ModelAssessment, definition: DefinitionResult): Judgement {
  const { rule, reasons, missing } = definition;
  if (definition.result === 'meets') {
    return {
      standing: 'supported',
      because: { rule, text: reasons[0] ?? '', url: model.evidence[0] ?? null },
    };
  }
  if (definition.result === 'undetermined') {
    const text = `Not shown anywhere we know: ${missing.join('; ')}.`;
    return { standing: 'not-shown', because: { rule, text, url: null } };
  }
  if (model.limits.some((limit) => limit.failsOsd)) return contradictedByLimit(model, rule);
  const evidence = model.components.find(({ is, evidence: e }) => is === 'no' && e.length > 0)
    ?.evidence[0];
  return {
    standing: 'contradicted',
    because: { rule, text: asSentence(reasons[0] ?? ''), url: evidence ?? null },
  };
}

function openWeights(model: ModelAssessment): Judgement {
  switch (model.verdict) {
    case 'restricted-weights':
      return contradictedByLimit(model, 'G2');
    case 'closed':
      return {
        standing: 'contradicted',
        because: {
          rule: 'G1',
          text: 'The weights are not published.',
          url: model.evidence[0] ?? null,
        },
      };
    case 'unknown':
      return none;
    default:
      return { standing: 'supported', because: null };
  }
}

/** "Apache 2.0" said of weights that are under something else. */
function licenseClaim(model: ModelAssessment, license: string | undefined): Judgement {
  if (license === undefined || model.license.governing.length === 0) return none;
  if (model.license.governing.includes(license)) return { standing: 'supported', because: null };
  const governing = model.license.names.join(', ');
  const url = model.limits[0]?.url ?? model.evidence[0] ?? null;
  return {
    standing: 'contradicted',
    because: { rule: 'L2', text: `The weights are under ${governing}.`, url },
  };
}

function commercialClaim(model: ModelAssessment): Judgement {
  if (model.commercialUse === 'unknown') return none;
  if (model.commercialUse === 'yes') return { standing: 'supported', because: null };
  const groups = ['noncommercial', 'scale', 'permission'];
  return decidingLimit(model, groups) === undefined
    ? none
    : contradictedByLimit(model, 'G2', groups);
}

function freedomClaim(model: ModelAssessment): Judgement {
  if (model.limits.some((limit) => limit.failsOsd)) return contradictedByLimit(model, 'G2');
  return model.license.governing.length > 0 ? { standing: 'supported', because: null } : none;
}

/** Judges a claim that somebody asserts of a model. */
export function judge(
  claim: Claim,
  model: ModelAssessment,
  yardstick: 'osaid' | 'strict',
): Judgement {
  switch (claim.kind) {
    case 'open-source':
      return openSource(model, model.definitions[yardstick]);
    case 'open-weights':
      return openWeights(model);
    case 'license':
      return licenseClaim(model, claim.license);
    case 'commercial-use':
      return commercialClaim(model);
    case 'no-restrictions':
      return freedomClaim(model);
  }
}

const GRAVITY: readonly Standing[] = ['none', 'supported', 'not-shown', 'contradicted'];

/** Of several, the gravest first. */
export function byGravity<T>(standingOf: (item: T) => Standing): (a: T, b: T) => number {
  return (a, b) => GRAVITY.indexOf(standingOf(b)) - GRAVITY.indexOf(standingOf(a));
}
