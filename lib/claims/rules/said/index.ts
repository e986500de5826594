/** What the term is said of: the model, a tool, data, people, or nothing that can be told. */

import type { Rule } from '../rule.ts';
import { BARE_LABEL_RULE, BRACKET_RULE, NO_NOUN_RULE } from './alone.ts';
import { LABEL_RULE } from './label.ts';
import { NOUN_RULE, SUBJECT_RULE, VERB_OBJECT_RULE } from './noun.ts';
import { RELEASED_AS_RULE } from './noun-left.ts';
import { PLAN_DONE_RULE } from './plan.ts';
import { PRONOUN_RULE } from './pronoun.ts';
import type { Said } from './said.ts';

/** In the order in which they are asked; the first that applies decides. */
export const SAID_RULES: readonly Rule<Said>[] = [
  PLAN_DONE_RULE,
  NOUN_RULE,
  VERB_OBJECT_RULE,
  SUBJECT_RULE,
  PRONOUN_RULE,
  LABEL_RULE,
  BRACKET_RULE,
  RELEASED_AS_RULE,
  BARE_LABEL_RULE,
  NO_NOUN_RULE,
];
