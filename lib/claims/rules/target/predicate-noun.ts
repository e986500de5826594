/** What the phrase is said of by a copula, a topic or a title: "X is an open-source model". */

import type { ClaimTarget } from '../../claim.ts';
import type { Tag } from '../../languages/language.ts';
import type { Phrase } from '../../phrase/phrase.ts';
import { subjectBefore } from '../../phrase/subject.ts';
import { topicBefore } from '../../phrase/topic.ts';
import { before as beforeOf, type Reading, tagAt, wordAt } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { type Aim, GENERIC, SUBJECT, type TargetRule } from './aim.ts';
import { antecedent } from './antecedent.ts';
import { here } from './names.ts';
import { notOwnTool } from './page.ts';
import { phraseStart } from './phrase.ts';
import { clauseSubject, isThing, subjectOf } from './subject.ts';

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

const JOINING: ReadonlySet<Tag> = new Set<Tag>(['and', 'adverb']);

/** What a subject without a name stands for: the speaker's own, or what was named before. */
function unnamedTarget(aim: Aim, subject: Phrase, verb: number): ClaimTarget {
  const { reading } = aim;
  if (subject.own) {
    return isThing(subject) ? GENERIC : SUBJECT;
  }
  const comma = beforeOf(reading, verb, JOINING);
  if (reading.language.id === 'zh' && tagAt(reading, comma) === 'comma') {
    return here(reading, subjectOf(reading, reading.tokens.slice(0, verb))) ?? GENERIC;
  }
  const isCopula = tagAt(reading, verb) === 'be';
  return isCopula && goesBack(reading, subject, verb) ? antecedent(aim) : GENERIC;
}

/** The subject whose verb leads to the phrase: "X is an open-source model", "X serves as …". */
function subjectTarget(aim: Aim): ClaimTarget | null {
  const { reading } = aim;
  const place = phraseStart(aim);
  const word = wordAt(reading, place);
  const before = reading.tokens[place - 1];
  if (word === '作为' && before?.mention !== undefined) {
    return here(reading, [before]);
  }
  const isCopula = tagAt(reading, place) === 'be';
  if (!isCopula && word !== 'as') {
    return null;
  }
  const subject = isCopula ? subjectBefore(reading, place) : clauseSubject(reading);
  return subject === null
    ? null
    : (notOwnTool(aim, here(reading, subject.mentions)) ?? unnamedTarget(aim, subject, place));
}

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
    return reading.language.verbLast ? topicTarget(aim) : subjectTarget(aim);
  },
};
