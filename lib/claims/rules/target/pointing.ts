/** What points at something named before: "this open-source model", "the model is open source". */

import type { ClaimTarget } from '../../claim.ts';
import { subjectBefore } from '../../phrase/subject.ts';
import { isNews } from '../../phrase/verb.ts';
import { tagAt, wordAt } from '../../reading.ts';
import { type Aim, GENERIC, SUBJECT, type TargetRule } from './aim.ts';
import { antecedent } from './antecedent.ts';
import { isLabel } from './labels.ts';
import { here } from './names.ts';
import { ADJECTIVES, definite, headWord } from './phrase.ts';

const THESE = /^(?:these|those|这些|ces|estos|estas|esses|essas|estes|diese|これらの|이러한 )$/;

/** "Many open-source models are fast. These open-source models …": still no model that has a name. */
function pointsAtSet({ reading, lead }: Aim): boolean {
  const earlier = reading.previous();
  return (
    THESE.test(wordAt(reading, lead - 1)) &&
    earlier.some(({ tag }) => tag === 'term') &&
    !earlier.some(({ tag }) => tag === 'mention')
  );
}

const SELF_REACH = 6;

/** "This open-source model", "this powerful 7.3 billion parameter open-source model". */
function leadsSelf({ reading, lead }: Aim): boolean {
  let place = lead - 1;
  while (
    reading.language.spaced &&
    place > lead - SELF_REACH &&
    ADJECTIVES.has(tagAt(reading, place))
  ) {
    place--;
  }
  return tagAt(reading, place) === 'self';
}

/** What is open-sourced without a name: its maker's, the speaker's, or what was named before. */
function agentTarget(aim: Aim): ClaimTarget | null {
  const { reading, said } = aim;
  const agent = subjectBefore(reading, reading.at);
  const named = here(reading, agent.mentions);
  if (named !== null && agent.heads.length > 0) {
    return named;
  }
  for (let place = reading.at - 1; place >= Math.max(0, reading.at - 5); place--) {
    if (tagAt(reading, place) === 'we') {
      return SUBJECT;
    }
  }
  if (reading.language.id === 'zh' && isNews(reading)) {
    return SUBJECT;
  }
  return said.phrase.points ? antecedent(aim) : GENERIC;
}

const PLAIN_HEADS = /^(?:model|llm|weights|checkpoint|version|release|series)$/;

export const POINTING_RULE: TargetRule = {
  id: 'pointing',
  description: '"This open-source model", "the model is open source": what was named before.',
  positive: [
    { role: 'heading', level: 2, text: 'Llama 3.1' },
    { role: 'paragraph', text: 'The model is open source.' },
  ],
  negative: 'Models are open source.',
  apply(aim) {
    const { structure, said } = aim;
    if (structure.role === 'attribute') {
      if (pointsAtSet(aim)) {
        return GENERIC;
      }
      return (leadsSelf(aim) && !isLabel(aim)) || (definite(aim) && PLAIN_HEADS.test(headWord(aim)))
        ? antecedent(aim)
        : null;
    }
    if (structure.role === 'verb') {
      return agentTarget(aim);
    }
    if (said.phrase.many || (said.phrase.plural && !said.phrase.points)) {
      return null;
    }
    return said.phrase.heads.length > 0 ? antecedent(aim) : null;
  },
};
