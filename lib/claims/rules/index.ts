/** All rules in the order in which they are asked, for documentation and tests. */

import { PLACE_RULES } from './place.ts';
import { POLARITY_RULES } from './polarity/index.ts';
import type { Example } from './rule.ts';
import { SAID_RULES } from './said/index.ts';
import { TARGET_RULES } from './target/index.ts';

/** What documentation says of a rule. */
export interface DocumentedRule {
  readonly id: string;
  readonly description: string;
  readonly positive: Example;
  readonly negative: Example;
}

/** Each step of the pipeline with its rules. */
export const RULE_STEPS: readonly {
  readonly title: string;
  readonly about: string;
  readonly rules: readonly DocumentedRule[];
}[] = [
  {
    title: 'Place',
    about: 'Places where a term is no claim whatever the sentence says.',
    rules: PLACE_RULES,
  },
  {
    title: 'Polarity',
    about: 'Whether the text stands behind the words. Where none applies, it does.',
    rules: POLARITY_RULES,
  },
  {
    title: 'Object',
    about: 'What the term is said of. The object need not be a model: the rule reads the noun.',
    rules: SAID_RULES,
  },
  {
    title: 'Target',
    about: 'Which model, once the term is said of a model.',
    rules: TARGET_RULES,
  },
];
