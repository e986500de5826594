import { describe, expect, it } from 'vitest';
import type { Document } from '../../lib/claims/block.ts';
import { findClaims } from '../../lib/claims/find.ts';
import { ALL_LANGUAGES } from '../../lib/claims/languages/index.ts';
import { RULE_STEPS } from '../../lib/claims/rules/index.ts';
import type { Example } from '../../lib/claims/rules/rule.ts';
import { findNames } from '../corpus/names.ts';

const subject = { kind: 'model', id: 'example/unknown-7b' } as const;

/** Every rule that has a say in the example: the deciding one, and what it is said of. */
function rulesIn(example: Example): string[] {
  const blocks =
    typeof example === 'string' ? [{ role: 'paragraph', text: example } as const] : example;
  const document: Document = { subject, blocks };
  return findClaims(document, findNames, ALL_LANGUAGES).map((claim) => claim.rule);
}

/** Rules about the object show where the object is no model or has no name; others decide last. */
const NOT_LAST = new Set([
  'noun',
  'verb-object',
  'subject',
  'pronoun',
  'label',
  'released-as',
  'bare-label',
  'plan-done',
  'bracket',
]);

describe.each(RULE_STEPS)('$title rules', ({ rules }) => {
  it.each(rules.filter(({ id }) => !NOT_LAST.has(id)))('$id', ({ id, positive, negative }) => {
    expect(rulesIn(positive)).toContain(id);
    expect(rulesIn(negative)).not.toContain(id);
  });
});

it('names every rule once', () => {
  const ids = RULE_STEPS.flatMap(({ rules }) => rules.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
