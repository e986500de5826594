/** Whether the text stands behind the words: denied, promised, asked, reported, or asserted. */

import type { Polarity } from '../claim.ts';
import type { Tag } from '../languages/language.ts';
import { toOriginal } from '../normalise.ts';
import type { Structure } from '../phrase.ts';
import { type Reading, tagAt, wordAt } from '../reading.ts';
import { NOUNS } from '../tokens.ts';
import type { Rule } from './rule.ts';

const NOT_REACH = 6;
/** A clause of a language without blanks has more and shorter tokens. */
const NOT_REACH_UNSPACED = 8;
const PLAN_REACH = 9;
const SAY_REACH = 9;

/**
 * Index of the nearest token with the tag before the term, within reach and within the clause.
 * Negation does not cross a comma or a "but"; it does cross a noun.
 */
function tagBefore(reading: Reading, tag: Tag, reach: number, barriers: ReadonlySet<Tag>): number {
  for (let place = reading.at - 1; place >= Math.max(0, reading.at - reach); place--) {
    const found = tagAt(reading, place);
    if (found === tag) {
      return place;
    }
    if (barriers.has(found)) {
      return -1;
    }
  }
  return -1;
}

const CLAUSE: ReadonlySet<Tag> = new Set<Tag>(['but', 'colon', 'comma', 'dash', 'right']);
const SENTENCE: ReadonlySet<Tag> = new Set<Tag>(['colon', 'dash']);

/** In verb-last languages the verb, and with it "not", "plan" and "they say", follows the term. */
function verbAfter(reading: Reading, structure: Structure, tags: ReadonlySet<Tag>): boolean {
  if (!reading.language.verbLast) {
    return false;
  }
  const from = structure.role === 'attribute' ? structure.phrase.to : reading.at + 1;
  for (let place = from; place < reading.tokens.length && place < from + VERB_REACH; place++) {
    const tag = tagAt(reading, place);
    if (tags.has(tag)) {
      return tagAt(reading, place + 1) !== 'only';
    }
    if (
      tag === 'comma' ||
      tag === 'term' ||
      tag === 'mention' ||
      tag === 'only' ||
      NOUNS.has(tag)
    ) {
      return false;
    }
  }
  return false;
}

const VERB_REACH = 8;
const NOT: ReadonlySet<Tag> = new Set<Tag>(['not']);
const PLAN: ReadonlySet<Tag> = new Set<Tag>(['future', 'later']);
const SAY: ReadonlySet<Tag> = new Set<Tag>(['say', 'doubt']);
const WHETHER: ReadonlySet<Tag> = new Set<Tag>(['whether']);

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

const DENIED_AFTER =
  /^[\s"')]{0,4}(?:[:=?]|-ish|\(ish\)|is|status:?|available:?)?\s{0,3}(?:no|not|none|❌|✗|✘|×|false|n\/a|否|いいえ|아니[오요]|non|nein|não|washing)(?![a-z])/;

const POSITIVE_PLAN: ReadonlySet<Tag> = new Set<Tag>(['be', 'release']);

/** Whether the clause plans the release: "will open-source", "plan to release an open-source …". */
function planned(reading: Reading, structure: Structure): boolean {
  if (willRightBefore(reading) || verbAfter(reading, structure, PLAN) || toGerund(reading)) {
    return true;
  }
  if (proposed(reading)) {
    return true;
  }
  const place = tagBefore(reading, 'future', PLAN_REACH, SENTENCE);
  if (place < 0 || thanks(reading, place)) {
    return false;
  }
  const isVerb = !reading.language.spaced && structure.phrase.heads[0] === 'mention';
  if (structure.role !== 'attribute' || isVerb) {
    return true;
  }
  for (let next = place + 1; next <= place + 4 && next < reading.at; next++) {
    if (POSITIVE_PLAN.has(tagAt(reading, next))) {
      return true;
    }
  }
  return false;
}

/** "We want to thank them for open-sourcing it". */
function thanks(reading: Reading, future: number): boolean {
  return (
    reading.language.id === 'en' &&
    reading.tokens.some(
      (_, place) => place > future && place < reading.at && wordAt(reading, place) === 'thank',
    )
  );
}

const MODAL = /^(?:can|could|would|will|may|might)$/;

/** "By making it open source, we could learn more". */
function proposed(reading: Reading): boolean {
  const making = reading.tokens.findIndex(
    (_, place) => wordAt(reading, place) === 'by' && wordAt(reading, place + 1) === 'making',
  );
  return (
    reading.language.id === 'en' &&
    making >= 0 &&
    making < reading.at &&
    reading.tokens.some((_, place) => place > reading.at && MODAL.test(wordAt(reading, place)))
  );
}

/** "A commitment to open-sourcing it". */
function toGerund(reading: Reading): boolean {
  return (
    reading.language.id === 'en' &&
    reading.found.term.form === 'verb' &&
    tagAt(reading, reading.at - 1) === 'to'
  );
}

const WILL_GAP: ReadonlySet<Tag> = new Set<Tag>([
  'adverb',
  'prep',
  'later',
  'word',
  'self',
  'comma',
]);

/** 将持续优化模型并开源: "will" stands before the first of two verbs; its place, or where it is not. */
function firstVerbOf(reading: Reading, and: number): number {
  for (let place = and - 1; place >= Math.max(0, and - 5); place--) {
    const tag = tagAt(reading, place);
    if (tag === 'will' || (tag !== 'model' && !WILL_GAP.has(tag))) {
      return place;
    }
  }
  return and;
}

/** 将 before the verb is "will"; with a noun between them it only marks the object. */
function willRightBefore(reading: Reading): boolean {
  let place = reading.at - 1;
  while (place >= 0 && place >= reading.at - 5 && WILL_GAP.has(tagAt(reading, place))) {
    place--;
  }
  if (reading.language.id === 'zh' && tagAt(reading, place) === 'and') {
    place = firstVerbOf(reading, place);
  }
  return (
    tagAt(reading, place) === 'will' &&
    tagAt(reading, place - 1) !== 'best' &&
    tagAt(reading, place - 1) !== 'adverb'
  );
}

function laterAfter(reading: Reading): boolean {
  for (let place = reading.at + 1; place < reading.tokens.length; place++) {
    if (tagAt(reading, place) === 'later') {
      return true;
    }
  }
  return false;
}

/** Whether quotation marks stand right around the term, or the sentence is inside a quotation. */
function quoted(reading: Reading): boolean {
  const { text } = reading.plain;
  const { start, end } = reading.found;
  const first = text[start - 1];
  if (first === "'" && text[end] === "'") {
    return true;
  }
  const from = reading.sentence.start;
  let open = false;
  for (let place = from; place < start; place++) {
    const mark = text[place];
    if (mark === '"' && !/\d/.test(text[place - 1] ?? '')) {
      open = !open;
    } else if (mark === '「' || mark === '『' || mark === '„' || mark === '《' || mark === '〈') {
      open = true;
    } else if (mark === '」' || mark === '』' || mark === '》' || mark === '〉') {
      open = false;
    }
  }
  return open && /["」』》〉]/.test(text.slice(end, reading.sentence.end + 200));
}

function inQuoteSpan(reading: Reading): boolean {
  const place = toOriginal(reading.plain, reading.found.start);
  return (reading.block.inline ?? []).some(
    (span) => span.kind === 'quote' && span.start <= place && place < span.end,
  );
}

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

/** An abstract set as a quotation speaks for the page, in every sentence of it. */
const ABSTRACT = /\bwe (?:present|introduce|propose|release|report|develop|announce|open-sourc)/;

const SPEAKING: ReadonlySet<Tag> = new Set<Tag>(['we', 'own', 'self']);

/** Notes that READMEs set as quotations. */
const NOTE =
  /^\W*(?:!?(?:note|tip|important|warning|caution|news|notice|announcement|attention|disclaimer|summary|tl;?dr|about|update|info)|注意?|提示|最新|重要|20\d\d)|\p{Extended_Pictographic}/u;

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

export const POLARITY_RULES: readonly Rule<Polarity>[] = [
  {
    id: 'negated',
    description:
      'A negation before the term in its clause: "not", "isn’t", "never", "rather than".',
    positive: 'Llama 3.1 is not truly open source.',
    negative: 'Llama 3.1 is not only open source but also fast.',
    apply: (reading, structure) => (negated(reading, structure) ? 'denies' : null),
  },
  {
    id: 'denied-after',
    description: 'The value after the term says no, as in "Open source: no".',
    positive: 'Llama 3.1, open source: no.',
    negative: 'Llama 3.1, open source: yes.',
    apply: (reading) =>
      DENIED_AFTER.test(reading.plain.text.slice(reading.found.end, reading.found.end + 24))
        ? 'denies'
        : null,
  },
  {
    id: 'question',
    description: 'A question asserts nothing.',
    positive: 'Is Llama 3.1 open source?',
    negative: 'Llama 3.1 is open source.',
    apply: (reading) => (reading.sentence.question ? 'quotes' : null),
  },
  {
    id: 'unfinished-task',
    description: 'An unticked box of a task list is a plan.',
    positive: [{ role: 'item', level: 1, done: false, text: 'Open-source the Llama 3.1 weights' }],
    negative: [{ role: 'item', level: 1, done: true, text: 'Open-source the Llama 3.1 weights' }],
    apply: (reading) => (reading.block.done === false ? 'denies' : null),
  },
  {
    id: 'planned',
    description: 'A plan or promise: "will be open-sourced", "plan to", "soon".',
    positive: 'Llama 3.1 will be open-sourced.',
    negative: 'We will use the open-source model Llama 3.1.',
    apply: (reading, structure) => (planned(reading, structure) ? 'denies' : null),
  },
  {
    id: 'planned-later',
    description: 'A word after the term puts it in the future: "open source soon".',
    positive: 'Llama 3.1 goes open source next week.',
    negative: 'Llama 3.1 went open source last week.',
    apply: (reading, structure) =>
      structure.role !== 'attribute' && laterAfter(reading) ? 'denies' : null,
  },
  {
    id: 'scare-quotes',
    description: 'The term, or the sentence it is in, stands in quotation marks.',
    positive: 'Meta’s “open source” Llama 3.1 has terms.',
    negative: 'Meta’s open source Llama 3.1 has terms.',
    apply: (reading) => (quoted(reading) || inQuoteSpan(reading) ? 'quotes' : null),
  },
  {
    id: 'quotation',
    description: 'A block quotation that does not speak as "we" is somebody else’s text.',
    positive: [
      { role: 'quote', text: 'Developers use open-source models like Llama 3.1, she said.' },
    ],
    negative: [{ role: 'quote', text: 'We open-sourced Llama 3.1.' }],
    apply: (reading) =>
      reading.block.role === 'quote' &&
      !reading.tokens.some(({ tag }) => SPEAKING.has(tag)) &&
      !ABSTRACT.test(reading.plain.text) &&
      !NOTE.test(reading.plain.text)
        ? 'quotes'
        : null,
  },
  {
    id: 'doubted',
    description: 'A word of doubt before the term: "so-called", "supposedly".',
    positive: 'The so-called open source Llama 3.1 has terms.',
    negative: 'The well-known open source Llama 3.1 has terms.',
    apply: (reading) =>
      tagBefore(reading, 'doubt', 5, SENTENCE) >= 0 || tagAt(reading, reading.at + 1) === 'doubt'
        ? 'quotes'
        : null,
  },
  {
    id: 'reported',
    description: 'Somebody calls it so: "Meta calls it", "marketed as", "claims to be".',
    positive: 'Meta calls Llama 3.1 open source.',
    negative: 'Meta released Llama 3.1 as open source.',
    apply: (reading, structure) =>
      tagBefore(reading, 'say', SAY_REACH, SENTENCE) >= 0 || verbAfter(reading, structure, SAY)
        ? 'quotes'
        : null,
  },
  {
    id: 'discussed',
    description: 'The term itself is the topic: "the meaning of open source".',
    positive: 'Llama 3.1 stretches the meaning of open source.',
    negative: 'Llama 3.1 is the pride of open source models.',
    apply: (reading) => (discussed(reading) ? 'quotes' : null),
  },
  {
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
  },
];
