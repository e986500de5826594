/** The limits that hold for a model, and what they say about commercial use. */
import type { License } from '../dataset/compiled.ts';
import { LIMIT_KINDS, type LimitGroup } from '../dataset/vocabulary.ts';
import type { AssessedLimit, CommercialUse } from './assessment.ts';

/** What a reader wants to know first. */
const ORDER: readonly LimitGroup[] = [
  'noncommercial',
  'scale',
  'territory',
  'no-redistribution',
  'no-derivatives',
  'permission',
  'output',
  'behaviour',
  'revocable',
  'naming',
  'copyleft',
  'duty',
];

const rank = (limit: AssessedLimit): number =>
  ORDER.indexOf(LIMIT_KINDS[limit.kind]) + (limit.failsOsd ? 0 : ORDER.length);

/** All limits of the governing licenses, the telling ones first. */
export function limitsOf(licenses: readonly License[]): AssessedLimit[] {
  return licenses
    .flatMap((license) =>
      license.limits.map(
        (limit): AssessedLimit => ({
          kind: limit.kind,
          ...(limit.value === undefined ? {} : { value: limit.value }),
          ...(limit.unit === undefined ? {} : { unit: limit.unit }),
          license: license.id,
          section: limit.section,
          summary: limit.summary,
          failsOsd: limit.failsOsd,
          ...(limit.duty === undefined ? {} : { duty: limit.duty }),
          ...(limit.phrase === undefined ? {} : { phrase: limit.phrase }),
          ...(limit.scope === undefined ? {} : { scope: limit.scope }),
          url: limit.url ?? license.text,
        }),
      ),
    )
    .sort((a, b) => rank(a) - rank(b));
}

/**
 * `yes` only where every governing license lets anyone; `no` for non-commercial terms; `limited` for
 * any cap, use policy or duty that an OSI license could not impose.
 */
export function commercialUse(licenses: readonly License[]): CommercialUse {
  if (licenses.length === 0) return 'unknown';
  const grants = licenses.map((license) => {
    const failing = license.limits.filter((limit) => limit.failsOsd);
    const banned = failing.some((limit) => LIMIT_KINDS[limit.kind] === 'noncommercial');
    if (license.permits.commercial === 'no' || (banned && license.permits.commercial !== 'limited'))
      return 'no';
    if (failing.length > 0) return 'limited';
    return license.permits.commercial;
  });
  const worst = (['no', 'limited', 'unknown', 'yes'] as const).find((grant) =>
    grants.includes(grant),
  );
  return worst ?? 'unknown';
}
