/** Sentences that ask, suppose or speak of the term itself. */

import type { Polarity } from '../../claim.ts';
import type { Tag } from '../../languages/language.ts';
import { type Reading, tagAt, wordAt } from '../../reading.ts';
import { NOUNS } from '../../tokens.ts';
import type { Rule } from '../rule.ts';
import { tagBefore, verbAfter } from './clause.ts';

const ABOUT: ReadonlySet<Tag> = new Set<Tag>(['det', 'of', 'adverb', 'mark']);

/** Whether the words around the term speak of the term: "the definition of open source". */
function discussed(reading: Reading): boolean {
  let place = reading.at - 1;
  while (place >= 0 && place >= reading.at - 3 && ABOUT.has(tagAt(reading, place))) {
    place--;
  }
  if (tagAt(reading, place) === 'topic' || wordAt(reading, reading.at - 1) === '=') {
    return true;
  }
  let next = reading.at + 1;
  while (
    next < reading.tokens.length &&
    next < reading.at + 3 &&
    tagAt(reading, next) === 'modifier'
  ) {
    next++;
  }
  return tagAt(reading, next) === 'topic';
}

const WHETHER_STOP: ReadonlySet<Tag> = new Set<Tag>(['comma', 'colon', 'dash', 'right']);

/** Whether the clause asks; "what matters is that it is open source" asserts. */
function asksBefore(reading: Reading): boolean {
  const place = tagBefore(reading, 'whether', 7, WHETHER_STOP);
  const stated = reading.tokens.some(
    ({ tag }, index) =>
      index > place + 1 &&
      index < reading.at &&
      tag === 'that' &&
      tagAt(reading, index - 1) === 'be',
  );
  return place >= 0 && !(stated && wordAt(reading, place) === 'what');
}

export const QUESTION_RULE: Rule<Polarity> = {
  id: 'question',
  description: 'A question asserts nothing.',
  positive: 'Is Llama 3.1 open source?',
  negative: 'Llama 3.1 is open source.',
  apply: (reading) => (reading.sentence.question ? 'quotes' : null),
};

export const DISCUSSED_RULE: Rule<Polarity> = {
  id: 'discussed',
  description: 'The term itself is the topic: "the meaning of open source".',
  positive: 'Llama 3.1 stretches the meaning of open source.',
  negative: 'Llama 3.1 is the pride of open source models.',
  apply: (reading) => (discussed(reading) ? 'quotes' : null),
};

const WHETHER: ReadonlySet<Tag> = new Set<Tag>(['whether']);

export const WHETHER_RULE: Rule<Polarity> = {
  id: 'whether',
  description: 'The clause asks or supposes: "whether it is open source".',
  positive: 'It depends on whether Llama 3.1 is open source.',
  negative: 'Llama 3.1 is open source.',
  apply: (reading, structure) =>
    verbAfter(reading, structure, WHETHER) ||
    (structure.role !== 'attribute' &&
      asksBefore(reading) &&
      !NOUNS.has(tagAt(reading, reading.at + 1)))
      ? 'quotes'
      : null,
};
