/** Labels behind a name and in front of one: "Llama 3.1 (open source)", "Open source: Llama 3.1". */

import type { Tag } from '../../languages/language.ts';
import { phraseAfter } from '../../phrase/after.ts';
import { objectOf } from '../../phrase/phrase.ts';
import { type Reading, tagAt, wordAt } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import type { Rule } from '../rule.ts';
import { OWN_WEIGHTS, type Said, saidOfNames } from './said.ts';

const SETTING_OFF: ReadonlySet<Tag> = new Set<Tag>(['left', 'dash', 'colon', 'comma', 'right']);
const LABEL_INSIDE: ReadonlySet<Tag> = new Set<Tag>([
  'word',
  'comma',
  'modifier',
  'term',
  'adverb',
  'and',
  'right',
  'mark',
  'left',
]);

/** The name that a label is set off from: "Llama 3.1 (8B, open source)", "Llama 3.1 – open source". */
function labelled(reading: Reading): Token | null {
  let set = false;
  for (let place = reading.at - 1; place >= Math.max(0, reading.at - 8); place--) {
    const tag = tagAt(reading, place);
    if (tag === 'mention') {
      return set && !servesName(reading, place) ? (reading.tokens[place] as Token) : null;
    }
    if (!SETTING_OFF.has(tag) && !LABEL_INSIDE.has(tag)) {
      return null;
    }
    set ||= SETTING_OFF.has(tag);
  }
  return null;
}

/** "An SDK for X (open source)": the label is the tool's. */
function servesName(reading: Reading, name: number): boolean {
  const before = tagAt(reading, name - 1);
  const head = tagAt(reading, name - 2);
  return (
    reading.language.id === 'en' &&
    (before === 'of' || before === 'prep') &&
    (head === 'tool' || head === 'data' || head === 'community')
  );
}

const LEADS: ReadonlySet<Tag> = new Set<Tag>(['adverb', 'mark', 'modifier']);

/** Whether the term begins its sentence: "Fully open-source". */
function opens(reading: Reading): boolean {
  for (let place = 0; place < reading.at; place++) {
    if (!LEADS.has(tagAt(reading, place)) && wordAt(reading, place) !== 'fully') {
      return false;
    }
  }
  return true;
}

const LABEL_WORDS: ReadonlySet<Tag> = new Set<Tag>([
  'adverb',
  'modifier',
  'and',
  'mark',
  'term',
  'comma',
]);

/** The place where the words of a label end. */
function labelEnd(reading: Reading): number {
  let colon = reading.at + 1;
  while (
    colon < reading.at + 6 &&
    (LABEL_WORDS.has(tagAt(reading, colon)) ||
      (!reading.language.spaced && tagAt(reading, colon) === 'word'))
  ) {
    colon++;
  }
  return colon;
}

const OWN_PARTS = /^(?:(?:model )?(?:weights?|checkpoints?)|模型|权重|模型权重|参数)$/;

/** What a label in front speaks of: "Open source: Llama 3.1", "Fully open-source: weights and code". */
export function labelBefore(reading: Reading): Said | null {
  if (!opens(reading)) {
    return null;
  }
  const far = featureEnd(reading);
  if (far > 0 && givesWeights(reading, far + 1)) {
    return OWN_WEIGHTS;
  }
  const colon = labelEnd(reading);
  if (tagAt(reading, colon) !== 'colon') {
    return null;
  }
  const phrase = phraseAfter(reading, colon + 1, true);
  if (phrase.mentions.length > 0) {
    const named = phrase.heads[0] === 'mention' || phrase.heads[0] === 'weights';
    return named ? { object: 'model', phrase } : null;
  }
  return objectOf(phrase) === 'model' && OWN_PARTS.test(wordAt(reading, colon + 1))
    ? { object: 'model', phrase: { ...phrase, own: true } }
    : null;
}

const FEATURE_NAME: ReadonlySet<Tag> = new Set<Tag>([
  'word',
  'modifier',
  'adverb',
  'and',
  'to',
  'comma',
  'mark',
  'prep',
  'verb',
]);

/** The dash or colon behind the name of a feature: "Fully open & ready to use — …". */
function featureEnd(reading: Reading): number {
  let place = reading.at + 1;
  while (place < reading.at + 8 && FEATURE_NAME.has(tagAt(reading, place))) {
    place++;
  }
  const tag = tagAt(reading, place);
  return tag === 'colon' || tag === 'dash' ? place : -1;
}

const WEIGHTS = /^(?:model )?(?:weights|checkpoints|parameters)$/;
const FEATURE_REACH = 14;
const FEATURE_STOPS: ReadonlySet<Tag> = new Set<Tag>([
  'mention',
  'not',
  'future',
  'closed',
  'many',
]);

/** Whether a feature of a list says what is open: "Truly open — weights and code under MIT". */
function givesWeights(reading: Reading, from: number): boolean {
  if (reading.language.id !== 'en') {
    return false;
  }
  for (let place = from; place < from + FEATURE_REACH; place++) {
    if (WEIGHTS.test(wordAt(reading, place))) {
      return true;
    }
    if (FEATURE_STOPS.has(tagAt(reading, place))) {
      return false;
    }
  }
  return false;
}

const ENDING: ReadonlySet<Tag> = new Set<Tag>(['mark', 'comma', 'right', 'left', 'dash', 'and']);

export const LABEL_RULE: Rule<Said> = {
  id: 'label',
  description: 'A label set off from a name: "Llama 3.1 (open source)".',
  positive: 'Llama 3.1 (open source), 8B parameters',
  negative: 'Llama 3.1 and the open source community',
  apply(reading, structure) {
    const headless = structure.phrase.heads.length === 0;
    const named = structure.role === 'noun' || headless ? labelBefore(reading) : null;
    if (named !== null || structure.role !== 'noun') {
      return named;
    }
    const token = ENDING.has(tagAt(reading, reading.at + 1)) ? labelled(reading) : null;
    return token === null ? null : saidOfNames([token]);
  },
};
