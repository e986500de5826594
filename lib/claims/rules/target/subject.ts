/** The subject of a sentence or a clause: who is compared, described or announced. */

import type { Tag } from '../../languages/language.ts';
import type { Phrase } from '../../phrase/phrase.ts';
import { subjectBefore } from '../../phrase/subject.ts';
import { subjectIn } from '../../phrase/subject-in.ts';
import { topicBefore } from '../../phrase/topic.ts';
import { type Reading, tagAt } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import type { Aim } from './aim.ts';
import { listBefore } from './lists.ts';

const PREDICATING: ReadonlySet<Tag> = new Set<Tag>(['be', 'beat', 'release', 'verb', 'say']);

/** The verb before the term whose subject the claim is about. */
export function verbBefore(reading: Reading, from: number): number {
  for (let place = from; place >= 0; place--) {
    if (PREDICATING.has(tagAt(reading, place))) {
      return place;
    }
  }
  return -1;
}

/** The subject of the clause: the nearest verb before the term that has one. */
export function clauseSubject(reading: Reading): Phrase | null {
  if (reading.language.verbLast) {
    const topic = topicBefore(reading, reading.at);
    return topic.heads.length > 0 || topic.mentions.length > 0 ? topic : null;
  }
  let verb = verbBefore(reading, reading.at - 1);
  while (verb >= 0) {
    const subject = subjectBefore(reading, verb);
    if (
      subject.heads.length > 0 ||
      subject.mentions.length > 0 ||
      subject.points ||
      tagAt(reading, verb - 1) === 'we' ||
      tagAt(reading, verb - 1) === 'pronoun'
    ) {
      return subject;
    }
    verb = verbBefore(reading, verb - 1);
  }
  return null;
}

/** Names in the subject of a sentence: those before its verb. */
export function subjectOf(reading: Reading, tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((token) => PREDICATING.has(token.tag));
  return subjectIn({ ...reading, tokens }, 0, end < 0 ? tokens.length : end).mentions;
}

/** "X: the new standard for open-source models": the name that a title sets off. */
export function titled({ reading, lead }: Aim): readonly Token[] {
  for (let place = lead - 1; place > 0; place--) {
    const tag = tagAt(reading, place);
    if (tag === 'colon' || tag === 'dash') {
      return tagAt(reading, place - 1) === 'mention' ? listBefore(reading, place) : [];
    }
    if (tag === 'mention') {
      return [];
    }
  }
  return [];
}

/** Nouns of what is no model. */
export const OF_OTHER_THINGS: ReadonlySet<Tag> = new Set<Tag>([
  'tool',
  'community',
  'data',
  'topic',
]);

/** Whether a subject is a tool, data or people: "our editor". */
export function isThing({ heads }: Phrase): boolean {
  const things = heads.filter((head) => OF_OTHER_THINGS.has(head));
  return things.length > 0 && things.length === heads.length;
}
