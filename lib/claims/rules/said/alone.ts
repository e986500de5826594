/** Terms without a noun: examples in a bracket, cells and badges, the movement. */

import type { Tag } from '../../languages/language.ts';
import { EMPTY } from '../../phrase/phrase.ts';
import { type Reading, tagAt } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import type { Rule } from '../rule.ts';
import { type Said, saidOfNames } from './said.ts';

const BRACKET_REACH = 24;
const BRACKET_START = 4;

/** The examples in the bracket behind a term: "open-source (e.g., A, B) and closed models". */
function bracketed(reading: Reading): Token[] {
  if (tagAt(reading, reading.at + 1) !== 'left') {
    return [];
  }
  const names: Token[] = [];
  for (let place = reading.at + 2; place < reading.at + BRACKET_REACH; place++) {
    const tag = tagAt(reading, place);
    if (tag === 'mention') {
      names.push(reading.tokens[place] as Token);
    } else if (tag === 'right') {
      return names;
    } else if (names.length === 0 && place > reading.at + BRACKET_START) {
      return [];
    }
  }
  return [];
}

export const BRACKET_RULE: Rule<Said> = {
  id: 'bracket',
  description: 'Models in the bracket behind the bare term: "open-source (A, B) and closed ones".',
  positive: 'We tried open-source (e.g., Llama 3.1, Qwen2.5) and closed-source LLMs.',
  negative: 'We tried open-source (e.g., 8B and 70B) and closed-source LLMs.',
  apply(reading, structure) {
    const mentions = structure.role === 'noun' ? bracketed(reading) : [];
    return mentions.length === 0 ? null : saidOfNames(mentions);
  },
};

const LABEL_LENGTH = 60;
const LABEL_ALONE: ReadonlySet<Tag> = new Set<Tag>(['term', 'mark', 'colon', 'adverb', 'modifier']);

export const BARE_LABEL_RULE: Rule<Said> = {
  id: 'bare-label',
  description:
    'A cell, badge or title that holds the term and nothing else is settled by its place.',
  positive: [
    { role: 'header-cell', group: 1, row: 0, column: 0, text: 'Model' },
    { role: 'header-cell', group: 1, row: 0, column: 1, text: 'Access' },
    { role: 'cell', group: 1, row: 1, column: 0, text: 'GPT-4' },
    { role: 'cell', group: 1, row: 1, column: 1, text: 'Open source' },
  ],
  negative: 'Open source matters to us.',
  apply(reading, structure) {
    if (
      (structure.role !== 'noun' && structure.role !== 'predicate') ||
      reading.plain.text.length > LABEL_LENGTH
    ) {
      return null;
    }
    const { role } = reading.block;
    const cell = role === 'cell' || role === 'header-cell';
    const alone = reading.tokens.every(({ tag }) => LABEL_ALONE.has(tag));
    return reading.tokens.length <= (cell ? 4 : 3) && (cell || alone)
      ? { object: 'model', phrase: EMPTY }
      : null;
  },
};

export const NO_NOUN_RULE: Rule<Said> = {
  id: 'no-noun',
  description: 'The term stands for itself or for a movement: "the power of open source".',
  positive: 'We believe in open source and in Llama 3.1.',
  negative: 'We believe in the open-source model Llama 3.1.',
  apply: () => ({ object: 'unclear', phrase: EMPTY }),
};
