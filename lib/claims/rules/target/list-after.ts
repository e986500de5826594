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
  const names = listAt(reading, first);
  return names.length > 1 ? names : [];
}

/** Adjectives may follow: "modelos de código abierto compatibles: A, B". */
const TRAILING: ReadonlySet<Tag> = new Set<Tag>(['word', 'modifier', 'verb', 'best']);

/** The place right behind the phrase. */
function behindPhrase({ reading, said }: Aim): number {
  let place = Math.max(said.phrase.to, reading.at + 1);
  while (
    reading.language.nounBefore &&
    place < reading.at + 4 &&
    TRAILING.has(tagAt(reading, place))
  ) {
    place++;
  }
  return place;
}

/** A list whose first name stands at a place. */
function listAt(reading: Reading, place: number): Token[] {
  return tagAt(reading, place) === 'mention' ? listFrom(reading, place) : [];
}

const AFTER_FIRST: ReadonlySet<Tag> = new Set<Tag>(['comma', 'mark', 'and', 'right']);

/** "Open-source models, A, B and C": of several models, a list; of one, its name. */
function listAfterComma({ reading, said }: Aim, comma: number): Token[] {
  const first = tagAt(reading, comma + 1) === 'det' ? comma + 2 : comma + 1;
  if (tagAt(reading, first) !== 'mention' || wordAt(reading, comma) === '|') {
    return [];
  }
  const names = listFrom(reading, comma + 1);
  const isList = AFTER_FIRST.has(tagAt(reading, first + 1)) && names.every(notClosed(reading));
  return isList || !said.phrase.plural ? names : [];
}

/** "Open-source models: A, B", where the first name may be one that nobody knows. */
function listAfterOpener({ reading, said }: Aim, opener: number): Token[] {
  const behind = tagAt(reading, opener + 2);
  const unknownFirst =
    said.phrase.plural && behind === 'comma' && tagAt(reading, opener + 3) === 'mention';
  const begins = tagAt(reading, opener + 1) === 'mention' || behind === 'mention' || unknownFirst;
  return begins && wordAt(reading, opener) !== '|' ? listFrom(reading, opener + 1) : [];
}

const QUOTE = /^["“”「『]$/;
const OPENERS: ReadonlySet<Tag> = new Set<Tag>(['left', 'colon', 'dash']);
const BEFORE_LIST: ReadonlySet<Tag> = new Set<Tag>(['such', 'mark']);

/** A list of names right after the phrase: "open-source models (A, B)", "…: A, B". */
function setOffList(aim: Aim): Token[] {
  const { reading } = aim;
  const { spaced, verbLast } = reading.language;
  const place = behindPhrase(aim);
  if (!spaced && QUOTE.test(wordAt(reading, place))) {
    return listAt(reading, place + 1);
  }
  const among = verbLast ? listAfterTopic(reading, place) : [];
  if (among.length > 0) {
    return among;
  }
  const opener = tagAt(reading, place);
  if (opener === 'comma') {
    return listAfterComma(aim, place);
  }
  if (OPENERS.has(opener)) {
    const last = opener === 'left' ? afterOf(reading, place, BEFORE_LIST) - 1 : place;
    return listAfterOpener(aim, last);
  }
  return tagAt(reading, place - 1) === 'and' ? [] : listAt(reading, place);
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
