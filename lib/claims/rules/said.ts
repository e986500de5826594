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

const SHORT_BRACKET = 3;

/** Where a bracket of a word or two opens that closes at a place: "the X (its short name) model". */
function shortBracket(reading: Reading, close: number): number {
  for (let place = close - 2; place >= Math.max(0, close - SHORT_BRACKET); place--) {
    if (tagAt(reading, place) === 'left') {
      return place;
    }
  }
  return -1;
}

/** The nearest noun before a place in the clause, with what stands around it. */
function nounLeft(reading: Reading, end: number): Phrase | null {
  for (let place = end - 1; place >= Math.max(0, end - NOUN_REACH); place--) {
    const tag = tagAt(reading, place);
    if (tag === 'mention' || NOUNS.has(tag)) {
      let from = place;
      while (from > 0 && !STOPS.has(tagAt(reading, from - 1))) {
        from--;
      }
      const inner = subjectIn(reading, from, place + 1);
      const bracket = tagAt(reading, from - 1) === 'right' ? shortBracket(reading, from - 1) : -1;
      return bracket > 0 && inner.mentions.length === 0
        ? (nounLeft(reading, bracket) ?? inner)
        : inner;
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
  const far = featureEnd(reading);
  if (far > 0 && givesWeights(reading, far + 1)) {
    return { object: 'model', phrase: { ...EMPTY, heads: ['weights'], own: true } };
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

const WEIGHTS = /^(?:model )?(?:weights|checkpoints|parameters)$/;
const FEATURE_REACH = 14;
const FEATURE_STOPS: ReadonlySet<Tag> = new Set<Tag>([
  'mention',
  'not',
  'future',
  'closed',
  'many',
]);

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

/** "We open-source everything: code, data and weights". */
function opensEverything(reading: Reading): boolean {
  return (
    reading.language.id === 'en' &&
    wordAt(reading, reading.at + 1) === 'everything' &&
    reading.tokens.some(({ tag }, place) => place > reading.at && tag === 'weights')
  );
}

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

const ENDING: ReadonlySet<Tag> = new Set<Tag>(['mark', 'comma', 'right', 'left', 'dash', 'and']);

const VERB_FORM = /^[a-z]{3,}(?:s|ed)$/;

/** Where the verb of a sentence stands that no list holds: an English third person after a noun. */
function unlistedVerb(reading: Reading): number {
  const place = reading.tokens.findIndex(
    ({ tag }, index) =>
      tag === 'word' &&
      NOUNS.has(tagAt(reading, index - 1)) &&
      reading.language.id === 'en' &&
      VERB_FORM.test(wordAt(reading, index)),
  );
  return place < 0 ? reading.tokens.length : place;
}

/** What a pronoun or an unnamed subject goes back to: the subject of the sentence before. */
function referent(reading: Reading): Phrase | null {
  const tokens = reading.previous();
  let end = tokens.findIndex(
    (token) => token.tag === 'be' || token.tag === 'verb' || token.tag === 'release',
  );
  const earlier: Reading = { ...reading, tokens };
  end = end < 0 ? unlistedVerb(earlier) : end;
  const subject = subjectIn(earlier, 0, end);
  if (subject.heads.length > 0) {
    return subject;
  }
  const object = subjectIn(earlier, end, tokens.length);
  return object.heads.length > 0 ? object : null;
}

const PREDICATES: ReadonlySet<Tag> = new Set<Tag>(['be', 'verb', 'beat', 'release']);
const CLAUSE_MARKS: ReadonlySet<Tag> = new Set<Tag>([
  'colon',
  'dash',
  'comma',
  'and',
  'but',
  'that',
]);

/** What "it" goes back to in its own sentence: "X is a good choice: it is open source". */
function earlierSubject(reading: Reading, { phrase, verb }: Structure): Phrase | null {
  const contracted = /^(?:it's|they're)$/.test(wordAt(reading, verb));
  const pronoun = contracted
    ? verb
    : tagAt(reading, verb - 1) === 'pronoun'
      ? verb - 1
      : phrase.from;
  const isPronoun = contracted || tagAt(reading, pronoun) === 'pronoun';
  if (!isPronoun || !CLAUSE_MARKS.has(tagAt(reading, pronoun - 1))) {
    return null;
  }
  const first = reading.tokens.findIndex(({ tag }) => PREDICATES.has(tag));
  const subject = first > 0 && first < pronoun ? subjectIn(reading, 0, first) : null;
  return subject !== null && subject.heads.length > 0 && subject.mentions.length > 0
    ? subject
    : null;
}

const FRONTED = /^(?:being|because|since|as)$/;

/** The subject that follows a fronted clause: "Being open source, X …", "As it is open source, X …". */
function followingSubject(reading: Reading, { verb }: Structure): Phrase | null {
  if (verb > 2 || !FRONTED.test(wordAt(reading, 0))) {
    return null;
  }
  const comma = reading.tokens.findIndex(({ tag }, place) => place > reading.at && tag === 'comma');
  const name = tagAt(reading, comma + 1) === 'det' ? comma + 2 : comma + 1;
  return comma > 0 && tagAt(reading, name) === 'mention'
    ? subjectIn(reading, name, name + 1)
    : null;
}

/** "Lo mejor de X es que es open source": the clause goes back to the one name before it. */
function aspectOf(reading: Reading, { verb }: Structure): Phrase | null {
  const joint = tagAt(reading, verb - 1) === 'that' && tagAt(reading, verb - 2) === 'be';
  if (!reading.language.nounBefore || !joint) {
    return null;
  }
  const before = reading.tokens.slice(0, verb - 2);
  const names = before.filter(({ tag }) => tag === 'mention');
  const things = before.some(({ tag }) => NOUNS.has(tag) && tag !== 'model');
  return names.length === 1 && !things ? { ...EMPTY, heads: ['mention'], mentions: names } : null;
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

const PLAN_HEADING =
  /^(?: source|sourcing)?[ -]{0,2}(?:plan|roadmap|to-?do|status|progress|checklist)s?\b/;
const PLAN_REACH = 40;
const MODEL_ITEM =
  /^\W{0,6}(?:inference(?: code)? (?:&|and|\+) )?(?:(?:the|our|all|model|base|pre-?trained|instruct|chat|release[ds]?|open-source[ds]?) ){0,4}(?:weights|checkpoints?|ckpts?|models?(?: weights| checkpoints?)?)\b(?! (?:card|zoo|code|inference|conversion|training))/i;

/** Whether a plan's list has a model or its weights ticked off. */
function plansDone(reading: Reading): boolean {
  const { blocks } = reading.document;
  for (let place = reading.index + 1; place <= reading.index + PLAN_REACH; place++) {
    const block = blocks[place];
    if (block === undefined || block.role === 'heading') {
      return false;
    }
    if (block.done === true && MODEL_ITEM.test(block.text)) {
      return true;
    }
  }
  return false;
}

export const SAID_RULES: readonly Rule<Said>[] = [
  {
    id: 'plan-done',
    description: 'A plan’s heading claims what its list has ticked off: the model or its weights.',
    positive: [
      { role: 'heading', level: 2, text: 'Open-source plan' },
      { role: 'item', level: 1, group: 1, done: true, text: 'Model weights' },
    ],
    negative: [
      { role: 'heading', level: 2, text: 'Open-source plan' },
      { role: 'item', level: 1, group: 1, done: true, text: 'Inference code' },
      { role: 'item', level: 1, group: 1, done: false, text: 'Model weights' },
    ],
    apply(reading) {
      const rest = reading.plain.text.slice(reading.found.end, reading.found.end + 24);
      const isPlan = reading.block.role === 'heading' && PLAN_HEADING.test(rest);
      return isPlan && plansDone(reading)
        ? { object: 'model', phrase: { ...EMPTY, heads: ['weights'], own: true } }
        : null;
    },
  },
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
      return opensEverything(reading)
        ? { object: 'model', phrase: { ...EMPTY, heads: ['weights'], own: true } }
        : { object: 'unclear', phrase: structure.phrase };
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
      const phrase =
        earlierSubject(reading, structure) ??
        followingSubject(reading, structure) ??
        aspectOf(reading, structure) ??
        referent(reading);
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
    id: 'bracket',
    description:
      'Models in the bracket behind the bare term: "open-source (A, B) and closed ones".',
    positive: 'We tried open-source (e.g., Llama 3.1, Qwen2.5) and closed-source LLMs.',
    negative: 'We tried open-source (e.g., 8B and 70B) and closed-source LLMs.',
    apply(reading, structure) {
      const mentions = structure.role === 'noun' ? bracketed(reading) : [];
      return mentions.length === 0
        ? null
        : { object: 'model', phrase: { ...EMPTY, heads: ['mention'], mentions } };
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
