/** Which model a claim about a model is about. */

import { GENERIC, type TargetRule } from './aim.ts';
import { APPOSITION_RULE } from './apposition.ts';
import { MEMBERSHIP_RULE, OUTPERFORMED_RULE } from './compared.ts';
import { FRONTED_RULE, INVERTED_RULE } from './copula.ts';
import { COVERS_RULE } from './labels.ts';
import { LIST_AFTER_RULE, OF_NAME_RULE } from './list-after.ts';
import { NAME_BEFORE_RULE, NAMED_RULE } from './named.ts';
import { POINTING_RULE } from './pointing.ts';
import { PREDICATE_NOUN_RULE } from './predicate-noun.ts';
import { AND_OTHER_RULE, SUCH_AS_RULE } from './sets.ts';
import { OWN_RULE, RELEASED_RULE } from './speaker.ts';
import { COLUMN_RULE, ROW_GROUP_RULE, ROW_RULE } from './tables.ts';
import { HEADING_ABOVE_RULE, ITEM_ABOVE_RULE } from './under-name.ts';
import { UNKNOWN_NAME_RULE } from './unknown-name.ts';

const GENERIC_RULE: TargetRule = {
  id: 'generic',
  description: 'Models in general, or none that the grammar gives.',
  positive: 'Open-source models are popular.',
  negative: 'Open-source models such as Llama 3.1 are popular.',
  apply: () => GENERIC,
};

/** In the order in which they are asked; the first that applies decides. */
export const TARGET_RULES: readonly TargetRule[] = [
  NAMED_RULE,
  NAME_BEFORE_RULE,
  SUCH_AS_RULE,
  FRONTED_RULE,
  LIST_AFTER_RULE,
  INVERTED_RULE,
  OF_NAME_RULE,
  AND_OTHER_RULE,
  APPOSITION_RULE,
  OWN_RULE,
  OUTPERFORMED_RULE,
  MEMBERSHIP_RULE,
  UNKNOWN_NAME_RULE,
  PREDICATE_NOUN_RULE,
  RELEASED_RULE,
  POINTING_RULE,
  ROW_GROUP_RULE,
  ROW_RULE,
  COLUMN_RULE,
  COVERS_RULE,
  ITEM_ABOVE_RULE,
  HEADING_ABOVE_RULE,
  GENERIC_RULE,
];
