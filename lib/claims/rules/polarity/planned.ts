/** Plans, promises and proposals: what will be open source is not yet. */

import type { Polarity } from '../../claim.ts';
import type { Tag } from '../../languages/language.ts';
import type { Structure } from '../../phrase/structure.ts';
import { type Reading, tagAt, wordAt } from '../../reading.ts';
import type { Rule } from '../rule.ts';
import { SENTENCE, tagBefore, verbAfter } from './clause.ts';

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

const PLAN_REACH = 9;
const PLAN: ReadonlySet<Tag> = new Set<Tag>(['future', 'later']);
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

/** A word behind the term that puts it off: "open source soon". */
function laterAfter(reading: Reading): boolean {
  for (let place = reading.at + 1; place < reading.tokens.length; place++) {
    if (tagAt(reading, place) === 'later') {
      return true;
    }
  }
  return false;
}

export const UNFINISHED_TASK_RULE: Rule<Polarity> = {
  id: 'unfinished-task',
  description: 'An unticked box of a task list is a plan.',
  positive: [{ role: 'item', level: 1, done: false, text: 'Open-source the Llama 3.1 weights' }],
  negative: [{ role: 'item', level: 1, done: true, text: 'Open-source the Llama 3.1 weights' }],
  apply: (reading) => (reading.block.done === false ? 'denies' : null),
};

export const PLANNED_RULE: Rule<Polarity> = {
  id: 'planned',
  description: 'A plan or promise: "will be open-sourced", "plan to", "soon".',
  positive: 'Llama 3.1 will be open-sourced.',
  negative: 'We will use the open-source model Llama 3.1.',
  apply: (reading, structure) => (planned(reading, structure) ? 'denies' : null),
};

export const PLANNED_LATER_RULE: Rule<Polarity> = {
  id: 'planned-later',
  description: 'A word after the term puts it in the future: "open source soon".',
  positive: 'Llama 3.1 goes open source next week.',
  negative: 'Llama 3.1 went open source last week.',
  apply: (reading, structure) =>
    structure.role !== 'attribute' && laterAfter(reading) ? 'denies' : null,
};
