/**
 * Why a claim does not hold, in the reader's language. The engine speaks English; here the sentence is
 * made anew from the rule and the facts behind it. Clauses stay as the dataset has them.
 */
import type { AssessedLimit, Finding, ModelAssessment } from '../verdict/assessment.ts';
import { listed, type MessageKey, t } from './i18n.ts';
import { missingName } from './missing.ts';

function clause(limit: AssessedLimit, { license }: ModelAssessment): string {
  const name = license.names[license.governing.indexOf(limit.license)] ?? limit.license;
  return t('reason_clause', name, t('section', limit.section), limit.summary);
}

function missingOf({ definitions }: ModelAssessment, rule: string): readonly string[] {
  const definition = rule.startsWith('S') ? definitions.strict : definitions.osaid;
  return definition.rule === rule ? definition.missing : [];
}

/** @param assessment of the model that the finding is about, where one is known */
export function reasonOf(finding: Finding, assessment: ModelAssessment | null): string {
  const { because, message } = finding;
  if (because === null) return message;
  const limit = assessment?.limits.find(({ summary }) => because.text.endsWith(summary));
  if (assessment && limit) return clause(limit, assessment);
  const missing = assessment === null ? [] : missingOf(assessment, because.rule);
  if (missing.length > 0) return t('reason_missing', listed(missing.map(missingName)));
  return t(`rule_${because.rule}` as MessageKey) || because.text;
}
