/** What a rule is: a name, a reason, examples that are run as tests, and the test itself. */

import type { Block } from '../block.ts';
import type { Language } from '../claim.ts';
import type { Structure } from '../phrase/structure.ts';
import type { Reading } from '../reading.ts';

/** A text, or blocks where the rule looks beyond one. */
export type Example = string | readonly Block[];

/** A named rule. `Out` is what it decides. */
export interface Rule<Out> {
  readonly id: string;
  /** One sentence for docs/claim-rules.md. */
  readonly description: string;
  /** The first term in it is decided by this rule. */
  readonly positive: Example;
  /** No term in it is decided by this rule. */
  readonly negative: Example;
  readonly language?: Language;
  apply(reading: Reading, structure: Structure): Out | null;
}

/** A rule's decision together with its name. */
export interface Decided<Out> {
  readonly rule: string;
  readonly out: Out;
}

/** The first rule that decides. */
export function firstThatApplies<Out>(
  rules: readonly Rule<Out>[],
  reading: Reading,
  structure: Structure,
): Decided<Out> | null {
  for (const rule of rules) {
    const out = rule.apply(reading, structure);
    if (out !== null) {
      return { rule: rule.id, out };
    }
  }
  return null;
}
