/** What is compared with a set of open-source models, and whether it is one of them. */

import type { ClaimTarget } from '../../claim.ts';
import type { Phrase } from '../../phrase/phrase.ts';
import { subjectIn } from '../../phrase/subject-in.ts';
import { type Reading, tagAt, wordAt } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { type Aim, GENERIC, SUBJECT, type TargetRule } from './aim.ts';
import { antecedent } from './antecedent.ts';
import { bothKinds, comparesAll, isBareSet, isLegend, usesThem } from './bare-sets.ts';
import { here, notClosed } from './names.ts';
import { headingName, isRepository, onOwnPage } from './page.ts';
import { describes, leads } from './phrase.ts';
import { amongAfter, bestOf, invertedSubject, memberAfter } from './ranking.ts';
import { clauseSubject, subjectOf, titled, verbBefore } from './subject.ts';
import { rowTargets } from './tables.ts';

/** "Claude … other open-source models" is a slip of the pen: names that can be one of a set. */
function comparable(aim: Aim, names: readonly Token[]): readonly Token[] {
  return leads(aim, 'other') ? names.filter(notClosed(aim.reading)) : names;
}

/** In a list of many models a boast without a subject is about the model that the heading names. */
function underName(aim: Aim): ClaimTarget | null {
  return isRepository(aim.reading) ? headingName(aim) : null;
}

export const OUTPERFORMED_RULE: TargetRule = {
  id: 'outperformed',
  description: 'A set that is beaten is generic, unless "other" or "among" puts the winner in it.',
  positive: 'Llama 3.1 outperforms existing open-source models.',
  negative: 'Llama 3.1 outperforms other open-source models.',
  apply(aim) {
    const { reading } = aim;
    if (bothKinds(reading)) {
      return GENERIC;
    }
    if (leads(aim, 'other') || leads(aim, 'among')) {
      return null;
    }
    for (let place = aim.lead - 1; place >= Math.max(0, aim.lead - 10); place--) {
      const tag = tagAt(reading, place);
      if (tag === 'beat') {
        return GENERIC;
      }
      if ((tag === 'be' && wordAt(reading, place) !== '为') || tag === 'comma') {
        break;
      }
    }
    return null;
  },
};

/** Whether the words around the set say that something is one of it. */
function isRanked(aim: Aim): boolean {
  return (
    leads(aim, 'among') ||
    leads(aim, 'best') ||
    leads(aim, 'other') ||
    amongAfter(aim) ||
    bestOf(aim)
  );
}

/** The name right beside the set, in languages without blanks. */
function memberBeside(aim: Aim): ClaimTarget | null {
  const { reading, lead } = aim;
  const near = reading.tokens[lead - 2];
  const joined = !reading.language.spaced && tagAt(reading, lead - 1) === 'prep';
  return memberAfter(aim) ?? (joined && near?.mention ? here(reading, [near]) : null);
}

/** Which model is one of the set: that of the clause, else what the clause goes back to. */
function memberOf(aim: Aim): ClaimTarget {
  const { reading } = aim;
  const verb = verbBefore(reading, reading.at - 1);
  if (usesThem(reading, verb) || isBareSet(aim)) {
    return GENERIC;
  }
  const subject = clauseSubject(reading);
  const member = namedMember(aim, subject);
  if (member !== null) {
    return member;
  }
  if (weCompare(reading, verb) && leads(aim, 'other')) {
    return onOwnPage(reading, true);
  }
  const participle = reading.language.id === 'en' && /ing$/.test(wordAt(reading, verb));
  return subject === null || (participle && !subject.own)
    ? withoutSubject(aim)
    : withUnnamed(aim, subject);
}

/** Names in the subject of the clause or of the sentence, or set off by a title. */
function namedMember(aim: Aim, subject: Phrase | null): ClaimTarget | null {
  const { reading } = aim;
  return (
    here(reading, comparable(aim, subject?.mentions ?? [])) ??
    here(reading, comparable(aim, subjectOf(reading, reading.tokens.slice(0, reading.at)))) ??
    here(reading, titled(aim))
  );
}

/** "We compare it with other open-source models". */
function weCompare(reading: Reading, verb: number): boolean {
  return (
    tagAt(reading, verb) === 'beat' &&
    reading.tokens.some(({ tag }, place) => place < verb && tag === 'we')
  );
}

/** Names anywhere before the set. */
function namesBefore(aim: Aim): ClaimTarget | null {
  const { reading, lead } = aim;
  return here(reading, comparable(aim, subjectIn(reading, 0, lead).mentions));
}

/** A boast whose clause has no subject: the name behind it, the sentence before, the row, the page. */
function withoutSubject(aim: Aim): ClaimTarget {
  const { reading } = aim;
  const { role } = reading.block;
  const inverted = invertedSubject(aim);
  if (inverted !== null) {
    return inverted;
  }
  if (leads(aim, 'other')) {
    return (role === 'item' ? headingName(aim) : namesBefore(aim)) ?? GENERIC;
  }
  const earlier =
    here(reading, subjectOf(reading, reading.previous())) ??
    (role === 'cell' && describes(aim) ? rowTargets(aim) : null);
  if (earlier !== null || role === 'heading') {
    return earlier ?? GENERIC;
  }
  return underName(aim) ?? onOwnPage(reading, leads(aim, 'among'));
}

/** A boast whose subject has no name: "our editor", "our model", "it". */
function withUnnamed(aim: Aim, subject: Phrase): ClaimTarget {
  if (subject.heads.some((head) => head === 'tool' || head === 'data' || head === 'community')) {
    return subject.own ? onOwnPage(aim.reading, true) : GENERIC;
  }
  if (subject.own) {
    return SUBJECT;
  }
  return (leads(aim, 'other') ? namesBefore(aim) : null) ?? antecedent(aim);
}

export const MEMBERSHIP_RULE: TargetRule = {
  id: 'membership',
  description:
    '"The best of the open-source models", "other open-source models": the one compared is one of them.',
  positive: 'Llama 3.1 is the best among open-source models.',
  negative: 'Many people like open-source models.',
  apply(aim) {
    if (aim.structure.role === 'verb') {
      return null;
    }
    if (isLegend(aim) || comparesAll(aim)) {
      return GENERIC;
    }
    return isRanked(aim) ? (memberBeside(aim) ?? memberOf(aim)) : null;
  },
};
