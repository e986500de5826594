/** Names that a copula ties to the phrase: "X is an open-source model", "the best open-source model is X". */

import type { ClaimTarget } from '../../claim.ts';
import type { Tag } from '../../languages/language.ts';
import type { Phrase } from '../../phrase/phrase.ts';
import { subjectBefore } from '../../phrase/subject.ts';
import { topicBefore } from '../../phrase/topic.ts';
import { before as beforeOf, type Reading, tagAt, wordAt } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { type Aim, GENERIC, SUBJECT, type TargetRule } from './aim.ts';
import { antecedent } from './antecedent.ts';
import { bothKinds } from './bare-sets.ts';
import { listFrom } from './lists.ts';
import { here } from './names.ts';
import { notOwnTool } from './page.ts';
import { AS, phraseStart } from './phrase.ts';
import { clauseSubject, isThing, subjectOf } from './subject.ts';

/** The first comma behind the term. */
function commaAfter(reading: Reading): number {
  return reading.tokens.findIndex((token, index) => index > reading.at && token.tag === 'comma');
}

const INVERTED_GAP: ReadonlySet<Tag> = new Set<Tag>([
  'adverb',
  'prep',
  'of',
  'word',
  'modifier',
  'det',
  'self',
  'best',
  'and',
  'many',
  'pronoun',
  'we',
]);
const INVERTED_REACH = 9;
const AFTER_INVERTED: ReadonlySet<Tag> = new Set<Tag>([
  'level',
  'possessive',
  'tool',
  'data',
  'community',
  'verb',
  'model',
  'models',
  'topicMark',
  'objectMark',
]);

/** "The best open-source model is X": the name behind the copula. */
function namedByCopula(aim: Aim): ClaimTarget | null {
  const { reading, structure, said } = aim;
  if (structure.role !== 'attribute' || said.phrase.many || bothKinds(reading)) {
    return null;
  }
  const { verbLast } = reading.language;
  const from = Math.max(said.phrase.to, reading.at + 1);
  for (let place = from; place < from + INVERTED_REACH; place++) {
    const tag = tagAt(reading, place);
    if (verbLast ? tag === 'topicMark' : tag === 'be') {
      const next = tagAt(reading, place + 1) === 'det' ? place + 2 : place + 1;
      const after = tagAt(reading, next + 1);
      const named = tagAt(reading, next) === 'mention' && (verbLast ? after === 'be' : true);
      return named && !AFTER_INVERTED.has(after) ? here(reading, listFrom(reading, next)) : null;
    }
    const relative = tag === 'verb' && tagAt(reading, place - 1) === 'we';
    if (!INVERTED_GAP.has(tag) && !relative) {
      return null;
    }
  }
  return null;
}

const COPULA_PARTICLE = /^(?:で|로 ?|으로 ?|として|로서 ?|으로서 ?)$/;

/** "X は…モデルで、…", "…モデルとして公開": a particle that does what a copula does. */
function endsAsCopula({ reading, said }: Aim): boolean {
  const { to } = said.phrase;
  const next = tagAt(reading, to + 1);
  return (
    COPULA_PARTICLE.test(wordAt(reading, to)) &&
    (next === 'comma' || (next === 'release' && wordAt(reading, to) !== 'で'))
  );
}

const SENTENCE_END: ReadonlySet<Tag> = new Set<Tag>(['be', 'mark', 'comma', 'right']);

/** "X は … オープンソースのモデルです": the topic is the model. */
function topicTarget(aim: Aim): ClaimTarget | null {
  const { reading, said } = aim;
  if (!SENTENCE_END.has(tagAt(reading, said.phrase.to)) && !endsAsCopula(aim)) {
    return null;
  }
  const topic = topicBefore(reading, reading.at);
  return topic.heads.length === 0 || topic.heads.at(-1) === 'mention'
    ? here(reading, topic.mentions)
    : topic.own
      ? SUBJECT
      : topic.points
        ? antecedent(aim)
        : null;
}

/** Whether a subject without a name points at one: "this", "it", "the model". */
function goesBack(reading: Reading, subject: Phrase, verb: number): boolean {
  const last = tagAt(reading, verb - 1);
  if (last === 'pronoun' || last === 'self') {
    return true;
  }
  return (
    subject.points &&
    subject.heads.length > 0 &&
    subject.heads.every((head) => head === 'model' || head === 'weights')
  );
}

/** "X：…的开源模型": a line that begins with a name and ends with what the name is. */
function nameOfTitle({ reading, said }: Aim): readonly Token[] {
  const ends = said.phrase.to >= reading.tokens.length || tagAt(reading, said.phrase.to) === 'mark';
  const name = reading.tokens[0];
  const set = tagAt(reading, 1) === 'colon' && name?.tag === 'mention';
  const { many, plural } = said.phrase;
  return ends && set && !many && !plural ? [name] : [];
}

export const FRONTED_RULE: TargetRule = {
  id: 'fronted',
  description: '"As an open-source model, X …": the subject that follows.',
  positive: 'As an open-source model, Llama 3.1 is popular.',
  negative: 'As with any open-source model, prompts matter to Llama 3.1.',
  apply(aim) {
    const { reading, structure } = aim;
    const place = structure.role === 'attribute' ? phraseStart(aim) : structure.verb;
    if (
      place > 1 ||
      place < 0 ||
      (structure.role === 'attribute' && !AS.test(wordAt(reading, place)))
    ) {
      return null;
    }
    const to = Math.max(reading.at + 1, aim.said.phrase.to);
    const turn =
      tagAt(reading, to) === 'verb' || tagAt(reading, to) === 'be' ? to : commaAfter(reading);
    const next = tagAt(reading, turn + 1) === 'det' ? turn + 2 : turn + 1;
    const token = reading.tokens[next];
    return turn > 0 && token?.tag === 'mention' ? here(reading, [token]) : null;
  },
};

export const INVERTED_RULE: TargetRule = {
  id: 'inverted',
  description: '"The best open-source model is X": the name behind the copula.',
  positive: 'The most popular open-source model today is Llama 3.1.',
  negative: 'The most popular open-source model today is Llama 3.1 based.',
  apply: namedByCopula,
};

const JOINING: ReadonlySet<Tag> = new Set<Tag>(['and', 'adverb']);

export const PREDICATE_NOUN_RULE: TargetRule = {
  id: 'predicate-noun',
  description: '"X is an open-source model": the subject of the copula.',
  positive: 'Llama 3.1 is a large open-source model.',
  negative: 'Llama 3.1 beats a large open-source model.',
  apply(aim) {
    const { reading, structure } = aim;
    if (structure.role !== 'attribute') {
      return null;
    }
    const title = reading.language.spaced ? [] : nameOfTitle(aim);
    if (title.length > 0) {
      return here(reading, title);
    }
    if (reading.language.verbLast) {
      return topicTarget(aim);
    }
    const place = phraseStart(aim);
    const tag = tagAt(reading, place);
    const before = reading.tokens[place - 1];
    if (wordAt(reading, place) === '作为' && before?.mention !== undefined) {
      return here(reading, [before]);
    }
    if (tag !== 'be' && wordAt(reading, place) !== 'as') {
      return null;
    }
    const subject = tag === 'be' ? subjectBefore(reading, place) : clauseSubject(reading);
    if (subject === null) {
      return null;
    }
    const named = here(reading, subject.mentions);
    if (named !== null) {
      return notOwnTool(aim, named);
    }
    if (subject.own) {
      return isThing(subject) ? GENERIC : SUBJECT;
    }
    const comma = beforeOf(reading, place, JOINING);
    const shared = reading.language.id === 'zh' && tagAt(reading, comma) === 'comma';
    if (shared) {
      return here(reading, subjectOf(reading, reading.tokens.slice(0, place))) ?? GENERIC;
    }
    return tag === 'be' && goesBack(reading, subject, place) ? antecedent(aim) : GENERIC;
  },
};
