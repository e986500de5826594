/** Names set off behind the phrase: "open-source models (A, B)", "the open-source weights of A". */

import type { Tag } from '../../languages/language.ts';
import { after as afterOf, type Reading, tagAt, wordAt } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import type { Aim, TargetRule } from './aim.ts';
import { listFrom } from './lists.ts';
import { here, notClosed } from './names.ts';
import { headWord, SET_HEADS } from './phrase.ts';

/** "オープンソースモデルには、A、Bなどがあります": the members of the set that is the topic. */
function listAfterTopic(reading: Reading, from: number): Token[] {
  const topic = tagAt(reading, from) === 'prep' ? from + 1 : from;
  if (tagAt(reading, topic) !== 'topicMark' || topic === from) {
    return [];
  }
  const first = tagAt(reading, topic + 1) === 'comma' ? topic + 2 : topic + 1;
  const names = tagAt(reading, first) === 'mention' ? listFrom(reading, first) : [];
  return names.length > 1 ? names : [];
}

const QUOTE = /^["“”「『]$/;
const OPENERS: ReadonlySet<Tag> = new Set<Tag>(['left', 'colon', 'dash', 'comma']);

/** Adjectives may follow: "modelos de código abierto compatibles: A, B". */
const TRAILING: ReadonlySet<Tag> = new Set<Tag>(['word', 'modifier', 'verb', 'best']);
const BEFORE_LIST: ReadonlySet<Tag> = new Set<Tag>(['such', 'mark']);

/** A list of names right after the phrase: "open-source models (A, B)", "…: A, B". */
function setOffList(aim: Aim): Token[] {
  const { reading, said } = aim;
  let place = Math.max(said.phrase.to, reading.at + 1);
  while (
    reading.language.nounBefore &&
    place < reading.at + 4 &&
    TRAILING.has(tagAt(reading, place))
  ) {
    place++;
  }
  if (!reading.language.spaced && QUOTE.test(wordAt(reading, place))) {
    return tagAt(reading, place + 1) === 'mention' ? listFrom(reading, place + 1) : [];
  }
  if (reading.language.verbLast) {
    const among = listAfterTopic(reading, place);
    if (among.length > 0) {
      return among;
    }
  }
  const opener = tagAt(reading, place);
  if (!OPENERS.has(opener)) {
    const joined = tagAt(reading, place - 1) === 'and';
    return tagAt(reading, place) === 'mention' && !joined ? listFrom(reading, place) : [];
  }
  if (opener === 'left') {
    place = afterOf(reading, place, BEFORE_LIST) - 1;
  }
  const named = opener === 'comma' && tagAt(reading, place + 1) === 'det' ? place + 2 : place + 1;
  const next = tagAt(reading, named);
  if ((opener === 'comma' && next !== 'mention') || wordAt(reading, place) === '|') {
    return [];
  }
  if (opener === 'comma' && said.phrase.plural) {
    const behind = tagAt(reading, named + 1);
    if (behind !== 'comma' && behind !== 'mark' && behind !== 'and' && behind !== 'right') {
      return [];
    }
  }
  if (opener === 'comma' && said.phrase.plural) {
    const names = next === 'mention' ? listFrom(reading, place + 1) : [];
    return names.every(notClosed(reading)) ? names : [];
  }
  const unknownFirst =
    said.phrase.plural &&
    tagAt(reading, place + 2) === 'comma' &&
    tagAt(reading, place + 3) === 'mention';
  return next === 'mention' || tagAt(reading, place + 2) === 'mention' || unknownFirst
    ? listFrom(reading, place + 1)
    : [];
}

const CALLED =
  /^(?:called|named|dubbed|chamad[oa]s?|llamad[oa]s?|appelée?s?|nommée?s?|baptisée?s?|namens)$/;
const CALLED_REACH = 10;
const CALLED_STOPS: ReadonlySet<Tag> = new Set<Tag>(['be', 'beat', 'but', 'mark', 'term', 'colon']);

/** The name that a phrase is given: "the first open-source model of its size, called X". */
function calledAfter({ reading, said }: Aim): Token[] {
  const from = said.phrase.to;
  for (let place = from; place < from + CALLED_REACH; place++) {
    if (CALLED.test(wordAt(reading, place)) && tagAt(reading, place + 1) === 'mention') {
      return listFrom(reading, place + 1);
    }
    if (CALLED_STOPS.has(tagAt(reading, place))) {
      return [];
    }
  }
  return [];
}

export const LIST_AFTER_RULE: TargetRule = {
  id: 'list-after',
  description: 'Names set off after the phrase: "open-source models (A, B)", "…: A, B".',
  positive: 'It runs open-source models (Llama 3.1, Qwen2.5).',
  negative: 'It runs open-source models (8B and up).',
  apply(aim) {
    return SET_HEADS.test(headWord(aim))
      ? null
      : (here(aim.reading, setOffList(aim)) ?? here(aim.reading, calledAfter(aim)));
  },
};

const OF_HEADS =
  /^(?:weights?|parameters|params|release|version|variants?|versions|checkpoints?|series|family|models?|edition)$/;

export const OF_NAME_RULE: TargetRule = {
  id: 'of-name',
  description: 'Names after "of": "the open-source weights of Llama 3.1".',
  positive: 'The open-source weights of Llama 3.1 are out.',
  negative: 'An open-source alternative to Llama 3.1 is out.',
  apply(aim) {
    const { reading, said } = aim;
    if (tagAt(reading, said.phrase.to) !== 'of' || !OF_HEADS.test(headWord(aim))) {
      return null;
    }
    const names = listFrom(reading, said.phrase.to + 1);
    return here(reading, names.length === 1 ? names.filter(notClosed(reading)) : names);
  },
};
