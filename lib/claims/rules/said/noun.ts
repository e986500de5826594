/** What grammar ties to the term: its noun, its object, its subject. */

import { objectOf, type Phrase } from '../../phrase/phrase.ts';
import { type Reading, tagAt, wordAt } from '../../reading.ts';
import type { Rule } from '../rule.ts';
import { nounLeft } from './noun-left.ts';
import { referent } from './referent.ts';
import { OWN_WEIGHTS, type Said } from './said.ts';

/**
 * Whether nothing but the page's own name is the subject of a page that may be a tool's: "Foo is
 * open source" in the README of Foo says nothing of a model.
 */
function isOnlyPageName(reading: Reading, phrase: Phrase): boolean {
  return (
    reading.document.subject?.kind !== 'model' &&
    phrase.mentions.length > 0 &&
    phrase.heads.every((head) => head === 'mention') &&
    phrase.mentions.every((token) => token.mention === undefined)
  );
}

/** What the nouns of a phrase amount to, if it has any. */
function saidOf(reading: Reading, phrase: Phrase): Said | null {
  const object = objectOf(phrase);
  return object === null
    ? null
    : { object: isOnlyPageName(reading, phrase) ? 'unclear' : object, phrase };
}

/** "We open-source everything: code, data and weights". */
function opensEverything(reading: Reading): boolean {
  return (
    reading.language.id === 'en' &&
    wordAt(reading, reading.at + 1) === 'everything' &&
    reading.tokens.some(({ tag }, place) => place > reading.at && tag === 'weights')
  );
}

export const NOUN_RULE: Rule<Said> = {
  id: 'noun',
  description: 'The noun that the term belongs to says what is open: "open-source engine".',
  positive: 'vLLM is an open-source engine for Llama 3.1.',
  negative: 'Llama 3.1 is open source.',
  apply: (reading, { role, phrase }) => (role === 'attribute' ? saidOf(reading, phrase) : null),
};

export const VERB_OBJECT_RULE: Rule<Said> = {
  id: 'verb-object',
  description: 'What is being open-sourced: "we open-source the inference code".',
  positive: 'We open-source the inference code of Llama 3.1.',
  negative: 'The inference code of Llama 3.1 is open source.',
  apply(reading, structure) {
    if (structure.role !== 'verb') {
      return null;
    }
    const object = objectOf(structure.phrase);
    if (object !== null) {
      return { object, phrase: structure.phrase };
    }
    if (tagAt(reading, reading.at + 1) === 'pronoun') {
      const phrase = referent(reading) ?? nounLeft(reading, reading.at);
      return phrase === null ? null : { object: objectOf(phrase) ?? 'unclear', phrase };
    }
    return opensEverything(reading) ? OWN_WEIGHTS : { object: 'unclear', phrase: structure.phrase };
  },
};

export const SUBJECT_RULE: Rule<Said> = {
  id: 'subject',
  description: 'The subject of "is open source" or "has been open-sourced".',
  positive: 'The training code of Llama 3.1 is open source.',
  negative: 'We use open-source training code for Llama 3.1.',
  apply: (reading, { role, phrase }) => (role === 'predicate' ? saidOf(reading, phrase) : null),
};
