/** Descriptions under a name: an item below an item, a text below a heading. */

import type { ClaimTarget } from '../../claim.ts';
import { type Aim, SUBJECT, type TargetRule } from './aim.ts';
import { here } from './names.ts';
import { headingName, isRepository, itemAbove } from './page.ts';
import { describes, phraseText, STRONG_HEAD } from './phrase.ts';

/** "X. An open-source model …": the name that is a sentence of its own before the description. */
function leadingName({ reading }: Aim): ClaimTarget | null {
  const previous = reading.previous().filter(({ tag }) => tag !== 'mark');
  const [first] = previous;
  return reading.block.role === 'item' && previous.length <= 2 && first?.mention !== undefined
    ? here(reading, [first])
    : null;
}

const COUNTED = /^\W{0,4}(?:\d{1,2}|two|three|four|five|six|seven|eight) open/;

/** A page's first words describe what it is about. */
const OPENING = 4;

/** The heading over a text that begins with a description: "### X", "An open-source model …". */
function headingAbove(aim: Aim): ClaimTarget | null {
  const { reading } = aim;
  const { role } = reading.block;
  const heading = aim.outline.headings(reading.index)[0] ?? -1;
  const counted = COUNTED.test(reading.plain.text.slice(0, 24));
  const near = role === 'item' || (role === 'paragraph' && heading === reading.index - 1);
  if (!near || !(describes(aim) || counted)) {
    return null;
  }
  const opens =
    reading.index <= OPENING && isRepository(reading) && STRONG_HEAD.test(phraseText(aim));
  return headingName(aim) ?? (opens ? SUBJECT : null);
}

export const ITEM_ABOVE_RULE: TargetRule = {
  id: 'item-above',
  description: 'A nested item that describes without a name speaks of the item that it is under.',
  positive: [
    { role: 'item', level: 1, group: 1, text: 'Llama 3.1' },
    { role: 'item', level: 2, group: 2, text: 'An open-source model for everyone.' },
  ],
  negative: [
    { role: 'item', level: 1, group: 1, text: 'Llama 3.1' },
    { role: 'item', level: 1, group: 1, text: 'An open-source model for everyone.' },
  ],
  apply: (aim) => (describes(aim) ? (itemAbove(aim) ?? leadingName(aim)) : null),
};

export const HEADING_ABOVE_RULE: TargetRule = {
  id: 'heading-above',
  description: 'A text that begins by describing without a name speaks of the heading right above.',
  positive: [
    { role: 'heading', level: 3, text: 'Llama 3.1' },
    { role: 'paragraph', text: 'Open-source model with long context.' },
  ],
  negative: [
    { role: 'heading', level: 3, text: 'Llama 3.1' },
    { role: 'paragraph', text: 'Open-source models have longer context.' },
  ],
  apply: (aim) => headingAbove(aim),
};
