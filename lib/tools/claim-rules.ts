/** Writes docs/claim-rules.md from the rules themselves; a test holds the file against them. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_RULES } from '../claims/languages/index.ts';
import { RULE_STEPS } from '../claims/rules/index.ts';
import type { Example } from '../claims/rules/rule.ts';

export const CLAIM_RULES_FILE = join(import.meta.dirname, '../../docs/claim-rules.md');

const INTRODUCTION = `# Claim rules

How Unwash reads an openness term. This page is written by \`node lib/tools/claim-rules.ts\` from the
rules in \`lib/claims/rules/\`; do not edit it by hand. Every finding names its rule.

Each term passes four steps; in each the first rule that applies decides. A finding names the place
or polarity rule where one applied, else the target rule where the term is said of a model, else the
object rule. Only what the text asserts of a model that it names, or of the page's own model, can
be flagged. The examples are run as tests.
`;

function inWords(example: Example): string {
  if (typeof example === 'string') return example;
  return example
    .map(
      ({ role, text, done }) =>
        `[${role}${done === undefined ? '' : done ? ', done' : ', open'}] ${text}`,
    )
    .join(' / ');
}

/** The whole page. */
export function renderClaimRules(): string {
  const steps = RULE_STEPS.map(({ title, about, rules }) => {
    const parts = rules.map(
      ({ id, description, positive, negative }) =>
        `### ${id}\n\n${description}\n\n- Applies: ${inWords(positive)}\n- Does not: ${inWords(negative)}\n`,
    );
    return `## ${title}\n\n${about}\n\n${parts.join('\n')}`;
  });
  const languages = LANGUAGE_RULES.map(
    ({ id, terms }) => `- \`${id}\`: ${terms.length} term patterns`,
  ).join('\n');
  return `${INTRODUCTION}\n${steps.join('\n')}\n## Languages\n\nOne file each under \`lib/claims/languages/\`.\n\n${languages}\n`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(CLAIM_RULES_FILE, renderClaimRules());
}
