import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CLAIM_RULES_FILE, renderClaimRules } from '../../lib/tools/claim-rules.ts';

it('documents the rules as they are; run `node lib/tools/claim-rules.ts` after a change', () => {
  expect(readFileSync(CLAIM_RULES_FILE, 'utf8')).toBe(renderClaimRules());
});
