/** What a target rule looks at, and the two answers that need no name. */

import type { ClaimTarget } from '../../claim.ts';
import type { Outline } from '../../outline.ts';
import type { Structure } from '../../phrase/structure.ts';
import type { Reading } from '../../reading.ts';
import type { Example } from '../rule.ts';
import type { Said } from '../said/said.ts';

/** What a target rule looks at. */
export interface Aim {
  readonly reading: Reading;
  readonly structure: Structure;
  readonly said: Said;
  readonly outline: Outline;
  /** Index of the first token of the noun phrase that the term is in. */
  readonly lead: number;
}

/** A target rule: like the other rules, with the noun phrase already known. */
export interface TargetRule {
  readonly id: string;
  readonly description: string;
  readonly positive: Example;
  readonly negative: Example;
  apply(aim: Aim): ClaimTarget | null;
}

/** Models in general. */
export const GENERIC: ClaimTarget = { of: 'generic' };

/** What the page is about. */
export const SUBJECT: ClaimTarget = { of: 'subject' };
