/** The subject of a clause: the noun phrase that ends before a copula or a passive. */

import type { Tag } from '../languages/language.ts';
import { type Reading, tagAt, wordAt } from '../reading.ts';
import { NOUNS } from '../tokens.ts';
import { HEAD_LIMIT, MODEL_HEADS, type Phrase } from './phrase.ts';
import { subjectIn } from './subject-in.ts';

const SUBJECT_START: ReadonlySet<Tag> = new Set<Tag>([
  'verb',
  'be',
  'release',
  'colon',
  'dash',
  'but',
  'say',
  'whether',
  'beat',
  'future',
  'we',
]);

/**
 * The noun phrase that ends before `end` (a copula or a passive), read from the start of its clause:
 * nouns after "of", "for", "in" are no heads, but models named there are remembered.
 */
export function subjectBefore(reading: Reading, end: number): Phrase {
  const near = reading.language.spaced ? null : thingAfterComma(reading, end);
  if (near !== null) {
    return near;
  }
  const last = reading.language.spaced ? subjectEnd(reading, end) : end;
  const shared = sharedVerb(reading, last);
  if (shared > 0) {
    return subjectBefore(reading, shared);
  }
  if (reading.language.id === 'en') {
    if (tagAt(reading, last - 1) === 'pronoun') {
      return subjectIn(reading, last - 1, last);
    }
    const head = relativeHead(reading, last);
    if (head !== null) {
      return head;
    }
  }
  let from = last;
  while (
    from > 0 &&
    !(SUBJECT_START.has(tagAt(reading, from - 1)) && !possesses(reading, from - 1))
  ) {
    from--;
  }
  const subject = subjectIn(reading, from === 0 ? 0 : afterJoint(reading, from, last), last);
  const isEmpty = subject.heads.length === 0 && subject.mentions.length === 0;
  const goesOn = tagAt(reading, from - 1) === 'but' || reading.language.id === 'zh';
  return isEmpty && from > 1 && goesOn ? subjectBefore(reading, from - 1) : subject;
}

const PERFECT_AUXILIARY = /^(?:has|have|had|having)$/;
const INSERTION_REACH = 14;
const INSERTION: ReadonlySet<Tag> = new Set<Tag>(['verb', 'release', 'that', 'prep', 'det', 'say']);

/** Where a subject ends: before "has also been", and before an insertion: "X, built by Y, is". */
function subjectEnd(reading: Reading, verb: number): number {
  let end = verb;
  while (
    end > 1 &&
    (tagAt(reading, end - 1) === 'be' ||
      tagAt(reading, end - 1) === 'adverb' ||
      PERFECT_AUXILIARY.test(wordAt(reading, end - 1)))
  ) {
    end--;
  }
  if (tagAt(reading, end - 1) !== 'comma') {
    return end;
  }
  for (let place = end - 2; place > 0 && place > end - INSERTION_REACH; place--) {
    if (tagAt(reading, place) === 'comma') {
      return INSERTION.has(tagAt(reading, place + 1)) ? place : end;
    }
  }
  return end;
}

const FINITE: ReadonlySet<Tag> = new Set<Tag>(['be', 'verb', 'beat', 'release']);
const RELATIVE_REACH = 10;

/**
 * What a relative clause belongs to: the code in "the code that trains X is", and X in
 * "X, which at this time is".
 */
function relativeHead(reading: Reading, end: number): Phrase | null {
  let verb = false;
  for (let place = end - 1; place > 1 && place > end - RELATIVE_REACH; place--) {
    const tag = tagAt(reading, place);
    if (tag === 'be' || tag === 'colon' || tag === 'but' || tag === 'we') {
      return null;
    }
    verb ||= FINITE.has(tag) || /^[a-z]{3,}s$/.test(wordAt(reading, place));
    if (tag === 'that') {
      const comma = tagAt(reading, place - 1) === 'comma';
      const head = tagAt(reading, comma ? place - 2 : place - 1);
      const isNoun = head === 'mention' || NOUNS.has(head);
      return isNoun && (comma ? head === 'mention' && place < end - 1 : verb)
        ? subjectBefore(reading, comma ? place - 1 : place)
        : null;
    }
  }
  return null;
}
const SHARED_REACH = 14;

/** In "X beats Y and is open source" both verbs have one subject: the place of the first verb. */
function sharedVerb(reading: Reading, end: number): number {
  if (reading.language.id !== 'en' || tagAt(reading, end - 1) !== 'and') {
    return -1;
  }
  for (let place = end - 2; place > 0 && place > end - SHARED_REACH; place--) {
    const tag = tagAt(reading, place);
    if (FINITE.has(tag) && !possesses(reading, place)) {
      return place;
    }
    if (tag === 'colon' || tag === 'but' || tag === 'that') {
      return -1;
    }
  }
  return -1;
}

/** "X's weights": an 's that a noun follows is no verb. */
function possesses(reading: Reading, place: number): boolean {
  return wordAt(reading, place) === "'s" && NOUNS.has(tagAt(reading, place + 1));
}

/** In Chinese a clause follows a comma: in "X 很强，代码开源" the code is the subject, not X. */
function thingAfterComma(reading: Reading, end: number): Phrase | null {
  for (let place = end - 1; place > 0 && place > end - HEAD_LIMIT; place--) {
    if (tagAt(reading, place) === 'comma' && wordAt(reading, place) === ',') {
      const { heads, mentions, ...phrase } = subjectIn(reading, place + 1, end);
      const isThing = heads.length > 0 && !heads.some((head) => MODEL_HEADS.has(head));
      return isThing && mentions.length === 0 ? { heads, mentions, ...phrase } : null;
    }
  }
  return null;
}

/** Behind an earlier verb, ", and" begins a new clause with a subject of its own. */
function afterJoint(reading: Reading, from: number, end: number): number {
  for (let place = end - 1; place > from; place--) {
    if (tagAt(reading, place) === 'and' && tagAt(reading, place - 1) === 'comma') {
      return place + 1;
    }
  }
  return from;
}
