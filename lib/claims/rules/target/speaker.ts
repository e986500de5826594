/** What the speaker calls its own, releases or presents: "our open-source model", "we release …". */

import type { ClaimTarget } from '../../claim.ts';
import type { Tag } from '../../languages/language.ts';
import { isCapitalised } from '../../phrase/phrase.ts';
import { type Reading, tagAt, wordAt } from '../../reading.ts';
import { type Aim, GENERIC, SUBJECT, type TargetRule } from './aim.ts';
import { listFrom } from './lists.ts';
import { here, notClosed } from './names.ts';
import { isRepository } from './page.ts';
import {
  definite,
  headWord,
  indefinite,
  leads,
  NAME_PARTS,
  phraseStart,
  SET_HEADS,
} from './phrase.ts';
import { subjectOf } from './subject.ts';

const RELEASE_WORD = /^(?:release|drop|launch|version|update|series|family|collection)$/;

/** "This release", "our update": the speaker's own. */
function pointsAtRelease(reading: Reading, end: number): boolean {
  for (let place = end - 1; place >= Math.max(0, end - 4); place--) {
    const tag = tagAt(reading, place);
    if (tag === 'self' || tag === 'own') {
      return RELEASE_WORD.test(wordAt(reading, place + 1));
    }
  }
  return false;
}

/** "X offers an open-source alternative": X is it. */
function offeredBy(aim: Aim, verb: number): ClaimTarget | null {
  const { reading } = aim;
  const name = reading.tokens[verb - 1];
  const offers = /^(?:offer|provide|deliver|present)s?$/.test(wordAt(reading, verb));
  return offers && name?.mention !== undefined && SET_HEADS.test(headWord(aim))
    ? here(reading, [name].filter(notClosed(reading)))
    : null;
}

const NAME_WORDS = 4;

/** "We present Foo, an open-source model": a name that nobody knows, and its speaker. */
function announcesName(reading: Reading, comma: number): boolean {
  if (tagAt(reading, comma) !== 'comma') {
    return false;
  }
  let place = comma - 1;
  while (place > comma - NAME_WORDS - 1 && NAME_PARTS.has(tagAt(reading, place))) {
    place--;
  }
  const first = reading.tokens[place + 1];
  return (
    place < comma - 1 &&
    tagAt(reading, place) === 'release' &&
    tagAt(reading, place - 1) === 'we' &&
    first !== undefined &&
    isCapitalised(reading, first)
  );
}

export const OWN_RULE: TargetRule = {
  id: 'own',
  description: '"Our open-source model" is the page’s subject.',
  positive: 'Try our open-source model today.',
  negative: 'Try an open-source model today.',
  apply: (aim) => {
    if (!leads(aim, 'own') && !aim.said.phrase.own) {
      return null;
    }
    return headWord(aim) === 'ai' && isRepository(aim.reading) ? GENERIC : SUBJECT;
  },
};

const INCLUDES = /^(?:includes?|contains?|comprises?|brings?|consists?|features?)$/;

/** "This release brings an open-source model", "We present Foo, an open-source model". */
function announces(reading: Reading, place: number): boolean {
  const brings = INCLUDES.test(wordAt(reading, place)) && pointsAtRelease(reading, place);
  return brings || announcesName(reading, place);
}

const PROVIDES =
  /^(?:provides?|offers?|presents?|introduces?|contains?|includes?|hosts?|releases?)$/;
const PLACE_OF_WORK = /^(?:project|repo|repository|work|page|paper)$/;

/** "This repository contains an open-source model": the page's own. */
function inThisProject(reading: Reading, verb: number): boolean {
  return (
    PROVIDES.test(wordAt(reading, verb)) &&
    PLACE_OF_WORK.test(wordAt(reading, verb - 1)) &&
    tagAt(reading, verb - 2) === 'self'
  );
}

/** 我们提供开源模型: Chinese has no article. */
const providesInChinese = ({ reading, said }: Aim, verb: number): boolean =>
  reading.language.id === 'zh' &&
  !said.phrase.plural &&
  tagAt(reading, said.phrase.to) !== 'possessive' &&
  tagAt(reading, verb) === 'release' &&
  tagAt(reading, verb - 1) === 'we';

/** "We release an open-source model called X". */
const NAMING: ReadonlySet<Tag> = new Set<Tag>(['comma', 'dash', 'colon', 'left', 'say']);

/** What a verb releases: the name that follows, else what the speaker or the sentence is about. */
function releasedBy(aim: Aim, verb: number): ClaimTarget | null {
  const { reading } = aim;
  const { to } = aim.said.phrase;
  const named = NAMING.has(tagAt(reading, to)) ? here(reading, listFrom(reading, to + 1)) : null;
  if (named !== null) {
    return named;
  }
  if (/ing$/.test(wordAt(reading, verb)) && verb > 2) {
    return here(reading, subjectOf(reading, reading.tokens));
  }
  const speaker =
    tagAt(reading, verb - 1) === 'we' || tagAt(reading, verb - 2) === 'we' || verb === 0;
  return offeredBy(aim, verb) ?? (speaker ? SUBJECT : null);
}

export const RELEASED_RULE: TargetRule = {
  id: 'released',
  description: '"We release an open-source model": the page’s subject, or the name that follows.',
  positive: 'Today we introduce an open-source model.',
  negative: 'Today you need an open-source model.',
  apply(aim) {
    const { reading, structure } = aim;
    const place = phraseStart(aim);
    const one = indefinite(aim) || definite(aim) || providesInChinese(aim, place);
    if (structure.role !== 'attribute' || !one) {
      return null;
    }
    if ((indefinite(aim) && inThisProject(reading, place)) || announces(reading, place)) {
      return SUBJECT;
    }
    return tagAt(reading, place) === 'release' ? releasedBy(aim, place) : null;
  },
};
