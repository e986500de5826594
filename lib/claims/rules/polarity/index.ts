/** Whether the text stands behind the words: denied, promised, asked, reported, or asserted. */

import type { Polarity } from '../../claim.ts';
import type { Rule } from '../rule.ts';
import { DISCUSSED_RULE, QUESTION_RULE, WHETHER_RULE } from './asked.ts';
import { DENIED_AFTER_RULE, NEGATED_RULE } from './denied.ts';
import { PLANNED_LATER_RULE, PLANNED_RULE, UNFINISHED_TASK_RULE } from './planned.ts';
import { DOUBTED_RULE, QUOTATION_RULE, REPORTED_RULE, SCARE_QUOTES_RULE } from './quoted.ts';

/** In the order in which they are asked; the first that applies decides. */
export const POLARITY_RULES: readonly Rule<Polarity>[] = [
  NEGATED_RULE,
  DENIED_AFTER_RULE,
  QUESTION_RULE,
  UNFINISHED_TASK_RULE,
  PLANNED_RULE,
  PLANNED_LATER_RULE,
  SCARE_QUOTES_RULE,
  QUOTATION_RULE,
  DOUBTED_RULE,
  REPORTED_RULE,
  DISCUSSED_RULE,
  WHETHER_RULE,
];
