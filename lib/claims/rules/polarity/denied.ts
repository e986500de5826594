/** Denials: "not open source", "Open source: no". */

import type { Polarity } from '../../claim.ts';
import type { Tag } from '../../languages/language.ts';
import type { Structure } from '../../phrase/structure.ts';
import { type Reading, tagAt, wordAt } from '../../reading.ts';
import type { Rule } from '../rule.ts';
import { tagBefore, verbAfter } from './clause.ts';

const NOT_REACH = 6;

/** A clause of a language without blanks has more and shorter tokens. */
const NOT_REACH_UNSPACED = 8;
const CLAUSE: ReadonlySet<Tag> = new Set<Tag>(['but', 'colon', 'comma', 'dash', 'right']);
const NOT: ReadonlySet<Tag> = new Set<Tag>(['not']);

/** Whether a "not" bears on the term. */
function negated(reading: Reading, structure: Structure): boolean {
  if (reading.language.verbLast) {
    return verbAfter(reading, structure, NOT) || tagAt(reading, reading.at - 1) === 'not';
  }
  const place = tagBefore(
    reading,
    'not',
    reading.language.spaced ? NOT_REACH : NOT_REACH_UNSPACED,
    CLAUSE,
  );
  if (place < 0) {
    return false;
  }
  return tagAt(reading, place + 1) !== 'only' && !presupposed(reading, structure, place);
}

const PRESUPPOSING: ReadonlySet<Tag> = new Set<Tag>(['verb', 'release']);
const LACK = /^lack/;
const LACKED_HEAD: ReadonlySet<Tag> = new Set<Tag>(['of', 'prep', 'community', 'tool', 'data']);

/**
 * Whether the negation is of something else: "do not use the open-source model" takes its openness
 * for granted, and "a lack of interest in open-source models" is no lack of models.
 */
function presupposed(reading: Reading, structure: Structure, not: number): boolean {
  if (structure.role !== 'attribute' || reading.language.id !== 'en') {
    return false;
  }
  const between = reading.tokens.slice(not + 1, reading.at);
  if (LACK.test(wordAt(reading, not))) {
    return between.some(({ tag }) => LACKED_HEAD.has(tag));
  }
  const definite = wordAt(reading, reading.at - 1) === 'the';
  return definite && between.some(({ tag }) => PRESUPPOSING.has(tag));
}

export const NEGATED_RULE: Rule<Polarity> = {
  id: 'negated',
  description: 'A negation before the term in its clause: "not", "isn’t", "never", "rather than".',
  positive: 'Llama 3.1 is not truly open source.',
  negative: 'Llama 3.1 is not only open source but also fast.',
  apply: (reading, structure) => (negated(reading, structure) ? 'denies' : null),
};

const DENIED_AFTER =
  /^[\s"')]{0,4}(?:[:=?]|-ish|\(ish\)|is|status:?|available:?)?\s{0,3}(?:no|not|none|❌|✗|✘|×|false|n\/a|否|いいえ|아니[오요]|non|nein|não|washing)(?![a-z])/;

export const DENIED_AFTER_RULE: Rule<Polarity> = {
  id: 'denied-after',
  description: 'The value after the term says no, as in "Open source: no".',
  positive: 'Llama 3.1, open source: no.',
  negative: 'Llama 3.1, open source: yes.',
  apply: (reading) =>
    DENIED_AFTER.test(reading.plain.text.slice(reading.found.end, reading.found.end + 24))
      ? 'denies'
      : null,
};
