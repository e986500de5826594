/** Sets with examples: "open-source models such as A and B", "A, B and other open-source models". */

import type { Tag } from '../../languages/language.ts';
import { tagAt, wordAt } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import type { Aim, TargetRule } from './aim.ts';
import { bothKinds } from './bare-sets.ts';
import { listBefore, listFrom } from './lists.ts';
import { here } from './names.ts';
import { AS } from './phrase.ts';

const SUCH_REACH = 14;
const SUCH_BARRIER: ReadonlySet<Tag> = new Set<Tag>(['beat', 'but', 'mark', 'closed']);

/** Index of the "such as" after the phrase, if the sentence has one before another set is named. */
function suchAfter(aim: Aim): number {
  const { reading, said } = aim;
  const from = Math.max(said.phrase.to, reading.at + 1);
  for (let place = from; place < Math.min(reading.tokens.length, from + SUCH_REACH); place++) {
    const tag = tagAt(reading, place);
    if (tag === 'such' || (AS.test(wordAt(reading, place)) && reading.language.nounBefore)) {
      return place;
    }
    if (SUCH_BARRIER.has(tag) || (place > from && (tag === 'models' || tag === 'term'))) {
      return -1;
    }
  }
  return -1;
}

const BEFORE_SET: ReadonlySet<Tag> = new Set<Tag>([
  'possessive',
  'many',
  'best',
  'modifier',
  'word',
  'level',
]);

/** Names that lead up to "and other open-source models". */
function andOther(aim: Aim): Token[] {
  const { reading } = aim;
  let place = aim.lead - 1;
  while (place >= 0 && place > aim.lead - 7 && BEFORE_SET.has(tagAt(reading, place))) {
    place--;
  }
  if (tagAt(reading, place) === 'etc') {
    return listBefore(reading, place);
  }
  if (tagAt(reading, place) !== 'other' || tagAt(reading, place - 1) !== 'and') {
    return [];
  }
  return listBefore(reading, place - 1);
}

export const SUCH_AS_RULE: TargetRule = {
  id: 'such-as',
  description: 'Examples after the phrase: "open-source models such as A, B and C".',
  positive: 'It runs open-source models such as Llama 3.1 and Qwen2.5.',
  negative: 'It runs open-source models and is fast, unlike Llama 3.1.',
  apply(aim) {
    const place = bothKinds(aim.reading) ? -1 : suchAfter(aim);
    return place < 0 ? null : here(aim.reading, listFrom(aim.reading, place + 1));
  },
};

export const AND_OTHER_RULE: TargetRule = {
  id: 'and-other',
  description: 'Names before "and other open-source models" are among them.',
  positive: 'It runs Llama 3.1, Qwen2.5 and other open-source models.',
  negative: 'It runs Llama 3.1 and many open-source models.',
  apply: (aim) => here(aim.reading, andOther(aim)),
};
