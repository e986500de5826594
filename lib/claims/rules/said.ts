/** What the term is said of: the model, a tool, data, people, or nothing that can be told. */

import type { ClaimObject } from '../claim.ts';
import type { Tag } from '../languages/language.ts';
import { objectOf, type Phrase, phraseAfter, type Structure, subjectIn } from '../phrase.ts';
import { type Reading, tagAt, wordAt } from '../reading.ts';
import { NOUNS, type Token } from '../tokens.ts';
import type { Rule } from './rule.ts';

/** What a term is said of, and the phrase that says so. */
export interface Said {
  readonly object: ClaimObject;
  readonly phrase: Phrase;
}

const RELEASED_AS =
  /^(?:as|in|into|under|with|via|en|como|comme|als|sous|unter|em|sob|bajo|com|con|mit|avec|以|として|로서|으로서)$/;

const EMPTY: Phrase = {
  heads: [],
  mentions: [],
  from: 0,
  to: 0,
  points: false,
  own: false,
  plural: false,
  many: false,
  unknown: false,
};

const LEFT_OVER: ReadonlySet<Tag> = new Set<Tag>([
  'prep',
  'adverb',
  'be',
  'verb',
  'release',
  'modifier',
  'comma',
  'and',
  'we',
  'that',
  'to',
  'det',
  'of',
]);
const NOUN_REACH = 8;

/** The nearest noun before a place in the clause, with what stands around it. */
function nounLeft(reading: Reading, end: number): Phrase | null {
  for (let place = end - 1; place >= Math.max(0, end - NOUN_REACH); place--) {
    const tag = tagAt(reading, place);
    if (tag === 'mention' || NOUNS.has(tag)) {
      let from = place;
      while (from > 0 && !STOPS.has(tagAt(reading, from - 1))) {
        from--;
      }
      return subjectIn(reading, from, place + 1);
    }
    if (!LEFT_OVER.has(tag) && tag !== 'word') {
      return null;
    }
  }
  return null;
}

const STOPS: ReadonlySet<Tag> = new Set<Tag>([
  'be',
  'verb',
  'release',
  'colon',
  'dash',
  'but',
  'that',
  'we',
  'left',
  'right',
]);

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
      return set ? (reading.tokens[place] as Token) : null;
    }
    if (!SETTING_OFF.has(tag) && !LABEL_INSIDE.has(tag)) {
      return null;
    }
    set ||= SETTING_OFF.has(tag);
  }
  return null;
}

const OWN_PARTS = /^(?:(?:model )?(?:weights?|checkpoints?)|模型|权重|模型权重|参数)$/;
const LABEL_WORDS: ReadonlySet<Tag> = new Set<Tag>([
  'adverb',
  'modifier',
  'and',
  'mark',
  'term',
  'comma',
]);

/** What a label in front speaks of: "Open source: Llama 3.1", "Fully open-source: weights and code". */
function labelBefore(reading: Reading): Said | null {
  for (let place = 0; place < reading.at; place++) {
    const tag = tagAt(reading, place);
    const isLead = tag === 'adverb' || tag === 'mark' || tag === 'modifier';
    if (!isLead && wordAt(reading, place) !== 'fully') {
      return null;
    }
  }
  let colon = reading.at + 1;
  while (
    colon < reading.at + 6 &&
    (LABEL_WORDS.has(tagAt(reading, colon)) ||
      (!reading.language.spaced && tagAt(reading, colon) === 'word'))
  ) {
    colon++;
  }
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

const ENDING: ReadonlySet<Tag> = new Set<Tag>(['mark', 'comma', 'right', 'left', 'dash', 'and']);

/** What a pronoun or an unnamed subject goes back to: the subject of the sentence before. */
function referent(reading: Reading): Phrase | null {
  const tokens = reading.previous();
  let end = tokens.findIndex(
    (token) => token.tag === 'be' || token.tag === 'verb' || token.tag === 'release',
  );
  end = end < 0 ? tokens.length : end;
  const earlier: Reading = { ...reading, tokens };
  const subject = subjectIn(earlier, 0, end);
  if (subject.heads.length > 0) {
    return subject;
  }
  const object = subjectIn(earlier, end, tokens.length);
  return object.heads.length > 0 ? object : null;
}

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

/** Whether the words before the copula are a pronoun, or there are none. */
function pronounSubject(reading: Reading, structure: Structure): boolean {
  for (let place = structure.phrase.from; place < structure.phrase.to; place++) {
    const tag = tagAt(reading, place);
    if (tag === 'word' || tag === 'modifier') {
      return false;
    }
  }
  return true;
}

export const SAID_RULES: readonly Rule<Said>[] = [
  {
    id: 'noun',
    description: 'The noun that the term belongs to says what is open: "open-source engine".',
    positive: 'vLLM is an open-source engine for Llama 3.1.',
    negative: 'Llama 3.1 is open source.',
    apply(reading, structure) {
      if (structure.role !== 'attribute') {
        return null;
      }
      const { phrase } = structure;
      const object = objectOf(phrase);
      return object === null
        ? null
        : { object: isOnlyPageName(reading, phrase) ? 'unclear' : object, phrase };
    },
  },
  {
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
      return { object: 'unclear', phrase: structure.phrase };
    },
  },
  {
    id: 'subject',
    description: 'The subject of "is open source" or "has been open-sourced".',
    positive: 'The training code of Llama 3.1 is open source.',
    negative: 'We use open-source training code for Llama 3.1.',
    apply(reading, structure) {
      if (structure.role !== 'predicate') {
        return null;
      }
      const { phrase } = structure;
      const object = objectOf(phrase);
      return object === null
        ? null
        : { object: isOnlyPageName(reading, phrase) ? 'unclear' : object, phrase };
    },
  },
  {
    id: 'pronoun',
    description: '"It is open source" goes back to the subject of the sentence before.',
    positive: 'The library runs Llama 3.1. It is open source.',
    negative: 'The library is open source. It runs Llama 3.1.',
    apply(reading, structure) {
      if (
        structure.role !== 'predicate' ||
        !pronounSubject(reading, structure) ||
        labelBefore(reading) !== null
      ) {
        return null;
      }
      const phrase = referent(reading);
      return phrase === null ? null : { object: objectOf(phrase) ?? 'unclear', phrase };
    },
  },
  {
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
      return token === null
        ? null
        : { object: 'model', phrase: { ...EMPTY, heads: ['mention'], mentions: [token] } };
    },
  },
  {
    id: 'released-as',
    description: '"Released as open source", "the model we open-sourced": the nearest noun before.',
    positive: 'The weights of Llama 3.1 were released as open source.',
    negative: 'Llama 3.1 is open source.',
    apply(reading, structure) {
      if (structure.role !== 'noun' && structure.role !== 'verb') {
        return null;
      }
      const previous = tagAt(reading, reading.at - 1);
      const participle = reading.found.term.form === 'past';
      if (
        !participle &&
        !(previous === 'prep' && RELEASED_AS.test(wordAt(reading, reading.at - 1)))
      ) {
        return null;
      }
      const phrase = nounLeft(reading, reading.at);
      const object = phrase === null ? null : objectOf(phrase);
      return phrase === null || object === null ? null : { object, phrase };
    },
  },
  {
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
  },
  {
    id: 'no-noun',
    description: 'The term stands for itself or for a movement: "the power of open source".',
    positive: 'We believe in open source and in Llama 3.1.',
    negative: 'We believe in the open-source model Llama 3.1.',
    apply: () => ({ object: 'unclear', phrase: EMPTY }),
  },
];

const LABEL_LENGTH = 60;
const LABEL_ALONE: ReadonlySet<Tag> = new Set<Tag>(['term', 'mark', 'colon', 'adverb', 'modifier']);
