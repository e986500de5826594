/** Labels over others: headings, captions and heads of lists, and what they cover. */

import type { ClaimTarget } from '../../claim.ts';
import type { Tag } from '../../languages/language.ts';
import type { Aim, TargetRule } from './aim.ts';
import { nameAtStart, named } from './names.ts';
import { ITEM_REACH } from './page.ts';

const LABEL_START = 5;
const NO_LABEL: ReadonlySet<Tag> = new Set<Tag>([
  'be',
  'verb',
  'beat',
  'closed',
  'prep',
  'not',
  'say',
  'release',
  'best',
  'mention',
]);

/** Whether the block is a label for others rather than a sentence: "Popular open-source models:". */
export function isLabel(aim: Aim): boolean {
  const { reading, said } = aim;
  const { role, text } = reading.block;
  const titled = role === 'heading' || role === 'caption' || role === 'title';
  const ending = text.slice(-3);
  if (/[:：]\s?$/.test(ending)) {
    return said.phrase.plural || said.phrase.points;
  }
  if (reading.at > LABEL_START || reading.tokens.some((token) => NO_LABEL.has(token.tag))) {
    return false;
  }
  if (said.phrase.heads.length > 0 && !said.phrase.plural && reading.language.spaced) {
    return false;
  }
  return titled || (text.length < 60 && !/[.。!！]$/.test(ending));
}

/** Models that the covered items, rows and sections are about. */
function coveredTargets(aim: Aim): ClaimTarget | null {
  const { reading, outline } = aim;
  const { blocks } = reading.document;
  const counted = outline.covered(reading.index).filter((place) => {
    const block = blocks[place];
    return (
      block?.role === 'item' ||
      block?.role === 'heading' ||
      (block?.role === 'cell' && block.column === 0)
    );
  });
  const mentions = counted.flatMap((place) => nameAtStart(reading, place, ITEM_REACH));
  const isList = aim.said.phrase.heads.length > 0 || mentions.length * 2 >= counted.length;
  return isList ? named(mentions) : null;
}

export const COVERS_RULE: TargetRule = {
  id: 'covers',
  description: 'A heading, caption or list head speaks of the items, rows and sections below it.',
  positive: [
    { role: 'heading', level: 2, text: 'Open-source models' },
    { role: 'item', level: 1, group: 1, text: 'Llama 3.1' },
  ],
  negative: [
    { role: 'paragraph', text: 'Open-source models are popular.' },
    { role: 'item', level: 1, group: 1, text: 'Llama 3.1' },
  ],
  apply(aim) {
    return isLabel(aim) ? coveredTargets(aim) : null;
  },
};
