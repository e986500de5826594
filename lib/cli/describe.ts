/** Models and licenses in the command line's shapes, and as text for people. */
import type { License } from '../dataset/compiled.ts';
import type { AssessedLimit, ModelAssessment } from '../verdict/assessment.ts';

const shownLimit = ({
  kind,
  value,
  license,
  section,
  summary,
  duty,
  phrase,
  scope,
}: AssessedLimit) => ({
  kind,
  ...(value === undefined ? {} : { value }),
  license,
  section,
  summary,
  ...(scope === undefined ? {} : { scope }),
  ...(duty === undefined ? {} : { duty }),
  ...(phrase === undefined ? {} : { phrase }),
});

/** A model as the contract has it. */
export function modelJson(model: ModelAssessment) {
  const { id, name, relation, lineage, license, relabeled, relabeling, verdict, commercialUse } =
    model;
  return {
    id,
    model: model.model,
    ...(model.variant === null ? {} : { variant: model.variant }),
    families: model.families,
    name,
    relation,
    lineage,
    identified: model.identified,
    license: { declared: license.declared, governing: license.governing },
    relabeled,
    ...(relabeling === null ? {} : { relabeling }),
    ...(model.mismatch === null ? {} : { mismatch: model.mismatch }),
    verdict,
    words: model.words,
    commercialUse,
    limits: model.limits.map(shownLimit),
    definitions: model.definitions,
    evidence: model.evidence,
  };
}

/** A license as the contract has it. */
export function licenseJson(license: License) {
  const {
    id,
    name,
    hubTags,
    spdx,
    osiApproved,
    fsfLibre,
    limits,
    text,
    permits,
    derivatives,
    checked,
  } = license;
  return {
    id,
    name,
    hubTags,
    spdx,
    osiApproved,
    fsfLibre,
    permits,
    derivatives,
    limits,
    text,
    checked,
  };
}

const limitLine = ({
  kind,
  section,
  summary,
}: {
  kind: string;
  section: string;
  summary: string;
}) => `  - ${kind} (section ${section}): ${summary}`;

/** A model in plain words. */
export function modelText(model: ModelAssessment): string {
  const { definitions, license, relabeling } = model;
  const lines = [
    `${model.id ?? model.name}: ${model.words}`,
    `  family: ${model.model ?? 'not in the dataset'} (${model.relation}, ${model.identified})`,
    ...(model.lineage.length > 0 ? [`  from: ${model.lineage.join(' <- ')}`] : []),
    `  license: ${license.governing.join(', ') || 'unknown'}${license.declared ? `; the card says ${license.declared}` : ''}`,
    ...(relabeling
      ? [
          `  relabeled (${relabeling.strength}): ${relabeling.declared} over ${relabeling.upstream} drops ${relabeling.drops.join(', ')}`,
        ]
      : []),
    `  commercial use: ${model.commercialUse}`,
    `  G7: ${definitions.g7.label} (${definitions.g7.rule})`,
    `  OSAID 1.0: ${definitions.osaid.result} (${definitions.osaid.rule})${definitions.osaid.reasons[0] ? `: ${definitions.osaid.reasons[0]}` : ''}`,
    `  strict: ${definitions.strict.result} (${definitions.strict.rule})`,
    `  MOF: class ${definitions.mof.atLeast || 'none'} at least, ${definitions.mof.atMost || 'none'} at most`,
    `  EU AI Act exemption: ${definitions.eu.result} (${definitions.eu.rule})`,
    ...(model.limits.length > 0
      ? ['  limits:', ...model.limits.map(limitLine).map((line) => `  ${line}`)]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** A license in plain words. */
export function licenseText(license: License): string {
  const osi =
    license.osiApproved === null
      ? 'OSI status unknown'
      : license.osiApproved
        ? 'OSI-approved'
        : 'not OSI-approved';
  const lines = [
    `${license.id}: ${license.name} (${osi})`,
    ...(license.text === null ? [] : [`  text: ${license.text}`]),
    `  commercial use ${license.permits.commercial}, redistribution ${license.permits.redistribution}, derivatives ${license.permits.derivatives}`,
    ...license.limits.map(limitLine),
  ];
  return `${lines.join('\n')}\n`;
}
