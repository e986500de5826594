/** Plans with boxes to tick: what of them is done. */

import type { Reading } from '../../reading.ts';
import type { Rule } from '../rule.ts';
import { OWN_WEIGHTS, type Said } from './said.ts';

const PLAN_REACH = 40;
const MODEL_ITEM =
  /^\W{0,6}(?:inference(?: code)? (?:&|and|\+) )?(?:(?:the|our|all|model|base|pre-?trained|instruct|chat|release[ds]?|open-source[ds]?) ){0,4}(?:weights|checkpoints?|ckpts?|models?(?: weights| checkpoints?)?)\b(?! (?:card|zoo|code|inference|conversion|training))/i;

/** Whether a plan's list has a model or its weights ticked off. */
function plansDone(reading: Reading): boolean {
  const { blocks } = reading.document;
  for (let place = reading.index + 1; place <= reading.index + PLAN_REACH; place++) {
    const block = blocks[place];
    if (block === undefined || block.role === 'heading') {
      return false;
    }
    if (block.done === true && MODEL_ITEM.test(block.text)) {
      return true;
    }
  }
  return false;
}

const PLAN_HEADING =
  /^(?: source|sourcing)?[ -]{0,2}(?:plan|roadmap|to-?do|status|progress|checklist)s?\b/;

export const PLAN_DONE_RULE: Rule<Said> = {
  id: 'plan-done',
  description: 'A plan’s heading claims what its list has ticked off: the model or its weights.',
  positive: [
    { role: 'heading', level: 2, text: 'Open-source plan' },
    { role: 'item', level: 1, group: 1, done: true, text: 'Model weights' },
  ],
  negative: [
    { role: 'heading', level: 2, text: 'Open-source plan' },
    { role: 'item', level: 1, group: 1, done: true, text: 'Inference code' },
    { role: 'item', level: 1, group: 1, done: false, text: 'Model weights' },
  ],
  apply(reading) {
    const rest = reading.plain.text.slice(reading.found.end, reading.found.end + 24);
    const isPlan = reading.block.role === 'heading' && PLAN_HEADING.test(rest);
    return isPlan && plansDone(reading) ? OWN_WEIGHTS : null;
  },
};
