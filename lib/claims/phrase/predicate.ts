/** What a term is said of without a noun behind it: copulas over lists, what is made or carried out. */

import type { Tag } from '../languages/language.ts';
import { ADVERBS, before, type Reading, tagAt, wordAt } from '../reading.ts';
import { NOUNS } from '../tokens.ts';
import type { Phrase } from './phrase.ts';
import { subjectIn } from './subject-in.ts';

const LISTED: ReadonlySet<Tag> = new Set<Tag>(['word', 'modifier', 'adverb', 'comma', 'and']);
const LISTED_REACH = 9;

/** The copula before a list of adjectives that the term ends: "X is small, fast and open source". */
export function copulaOverList(reading: Reading): number | null {
  const joint = tagAt(reading, reading.at - 1);
  if (reading.language.id !== 'en' || (joint !== 'and' && joint !== 'comma')) {
    return null;
  }
  let place = reading.at - 1;
  while (
    place > reading.at - LISTED_REACH &&
    (LISTED.has(tagAt(reading, place)) || wordAt(reading, place) === 'both')
  ) {
    place--;
  }
  return tagAt(reading, place) === 'be' ? place : null;
}

/** 开源 0.5M: an amount of data; sizes of models are counted in billions. */
const AMOUNT = /^\d{1,4}(?:\.\d{1,3})?[mkw万千]$/;

/** "以开源…", "…的开源语音识别": no predicate, but part of a phrase whose noun is not known. */
export function isDescribed(reading: Reading): boolean {
  const previous = tagAt(reading, reading.at - 1);
  const next = tagAt(reading, reading.at + 1);
  const goesOn = next === 'word' || next === 'modifier';
  return (
    AMOUNT.test(wordAt(reading, reading.at + 1)) ||
    previous === 'prep' ||
    (reading.language.id === 'zh' && previous === 'possessive' && goesOn)
  );
}

const MAKING = /^(?:mak(?:e|es|ing)|made|ke(?:ep|eps|eping|pt)|turn(?:s|ed|ing)?)$/;
const MADE_REACH = 16;
const UNMADE: ReadonlySet<Tag> = new Set<Tag>(['colon', 'that', 'we', 'term', 'verb', 'be']);

/** What is made open source: "Meta made Llama 3.1 open source". */
export function madeSo(reading: Reading, last: number): Phrase | null {
  const tag = tagAt(reading, last);
  if (tag !== 'mention' && tag !== 'right' && tag !== 'pronoun' && !NOUNS.has(tag)) {
    return null;
  }
  for (let place = last - 1; place >= Math.max(0, last - MADE_REACH); place--) {
    if (
      MAKING.test(wordAt(reading, place)) ||
      (wordAt(reading, place) === 'with' && closesClause(reading))
    ) {
      return subjectIn(reading, place + 1, last + 1);
    }
    if (UNMADE.has(tagAt(reading, place))) {
      return null;
    }
  }
  return null;
}

/** "With X now open source, anyone can run it". */
function closesClause(reading: Reading): boolean {
  return tagAt(reading, reading.at + 1) === 'comma';
}

const CARRYING_OUT = /^(?:进行|予以|做|实施|进行了|做了)$/;
const CARRY_REACH = 14;

/** 将 X 进行了开源: the object stands between its mark and an empty verb. */
export function carriedOut(reading: Reading): Phrase | null {
  if (reading.language.id !== 'zh') {
    return null;
  }
  let end = reading.at;
  while (end > 0 && (tagAt(reading, end - 1) === 'to' || tagAt(reading, end - 1) === 'adverb')) {
    end--;
  }
  if (!CARRYING_OUT.test(wordAt(reading, end - 1))) {
    return null;
  }
  for (let place = end - 2; place >= Math.max(0, end - CARRY_REACH); place--) {
    const tag = tagAt(reading, place);
    if (tag === 'will' || tag === 'objectMark' || wordAt(reading, place) === '对') {
      const phrase = subjectIn(reading, place + 1, end - 1);
      const speaks = tagAt(reading, before(reading, place, ADVERBS)) === 'we';
      return phrase.heads.length === 0 ? null : { ...phrase, own: phrase.own || speaks };
    }
  }
  return null;
}
