/**
 * Names that follow the phrase and are what it describes: "the best open-source model is X",
 * "as an open-source model, X …".
 */

import type { ClaimTarget } from '../../claim.ts';
import type { Tag } from '../../languages/language.ts';
import { type Reading, tagAt, wordAt } from '../../reading.ts';
import type { Aim, TargetRule } from './aim.ts';
import { bothKinds } from './bare-sets.ts';
import { listFrom } from './lists.ts';
import { here } from './names.ts';
import { AS, phraseStart } from './phrase.ts';

/** The first comma behind the term. */
function commaAfter(reading: Reading): number {
  return reading.tokens.findIndex((token, index) => index > reading.at && token.tag === 'comma');
}

const INVERTED_GAP: ReadonlySet<Tag> = new Set<Tag>([
  'adverb',
  'prep',
  'of',
  'word',
  'modifier',
  'det',
  'self',
  'best',
  'and',
  'many',
  'pronoun',
  'we',
]);
const INVERTED_REACH = 9;
const AFTER_INVERTED: ReadonlySet<Tag> = new Set<Tag>([
  'level',
  'possessive',
  'tool',
  'data',
  'community',
  'verb',
  'model',
  'models',
  'topicMark',
  'objectMark',
]);

/** "The best open-source model is X": the name behind the copula. */
function namedByCopula(aim: Aim): ClaimTarget | null {
  const { reading, structure, said } = aim;
  if (structure.role !== 'attribute' || said.phrase.many || bothKinds(reading)) {
    return null;
  }
  const { verbLast } = reading.language;
  const from = Math.max(said.phrase.to, reading.at + 1);
  for (let place = from; place < from + INVERTED_REACH; place++) {
    const tag = tagAt(reading, place);
    if (verbLast ? tag === 'topicMark' : tag === 'be') {
      const next = tagAt(reading, place + 1) === 'det' ? place + 2 : place + 1;
      const after = tagAt(reading, next + 1);
      const named = tagAt(reading, next) === 'mention' && (verbLast ? after === 'be' : true);
      return named && !AFTER_INVERTED.has(after) ? here(reading, listFrom(reading, next)) : null;
    }
    const relative = tag === 'verb' && tagAt(reading, place - 1) === 'we';
    if (!INVERTED_GAP.has(tag) && !relative) {
      return null;
    }
  }
  return null;
}

export const FRONTED_RULE: TargetRule = {
  id: 'fronted',
  description: '"As an open-source model, X …": the subject that follows.',
  positive: 'As an open-source model, Llama 3.1 is popular.',
  negative: 'As with any open-source model, prompts matter to Llama 3.1.',
  apply(aim) {
    const { reading, structure } = aim;
    const place = structure.role === 'attribute' ? phraseStart(aim) : structure.verb;
    if (
      place > 1 ||
      place < 0 ||
      (structure.role === 'attribute' && !AS.test(wordAt(reading, place)))
    ) {
      return null;
    }
    const to = Math.max(reading.at + 1, aim.said.phrase.to);
    const turn =
      tagAt(reading, to) === 'verb' || tagAt(reading, to) === 'be' ? to : commaAfter(reading);
    const next = tagAt(reading, turn + 1) === 'det' ? turn + 2 : turn + 1;
    const token = reading.tokens[next];
    return turn > 0 && token?.tag === 'mention' ? here(reading, [token]) : null;
  },
};

export const INVERTED_RULE: TargetRule = {
  id: 'inverted',
  description: '"The best open-source model is X": the name behind the copula.',
  positive: 'The most popular open-source model today is Llama 3.1.',
  negative: 'The most popular open-source model today is Llama 3.1 based.',
  apply: namedByCopula,
};
