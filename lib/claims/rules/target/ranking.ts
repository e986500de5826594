/** Ranks within a set: "the best of the open-source models" is one of them. */

import type { ClaimTarget } from '../../claim.ts';
import type { Tag } from '../../languages/language.ts';
import { type Reading, tagAt, wordAt } from '../../reading.ts';
import type { Aim } from './aim.ts';
import { listFrom } from './lists.ts';
import { here } from './names.ts';
import { PHRASE_LEAD } from './phrase.ts';
import { OF_OTHER_THINGS } from './subject.ts';

/** "Of existing models": some, and not all of them. */
function manyBetween(reading: Reading, from: number, to: number): boolean {
  for (let place = from; place < to; place++) {
    if (tagAt(reading, place) === 'many' && wordAt(reading, place) !== 'all') {
      return true;
    }
  }
  return false;
}

const BEST_REACH = 9;
const BEST_STOPS: ReadonlySet<Tag> = new Set<Tag>([
  ...OF_OTHER_THINGS,
  'be',
  'verb',
  'release',
  'comma',
  'mark',
  'beat',
  'term',
  'mention',
]);
const RANKING = /^(?!most$|first$|second$|latest$|top$|highest$|finest$)/;

/** "First rank of the open-source models", "state of the art for open-source models". */
export function bestOf(aim: Aim): boolean {
  const { reading, said, lead } = aim;
  if (said.phrase.heads.length === 0 || reading.language.id !== 'en') {
    return false;
  }
  let place = lead - 1;
  while (place >= 0 && PHRASE_LEAD.has(tagAt(reading, place))) {
    place--;
  }
  const within = wordAt(reading, place) === 'in' && tagAt(reading, place - 1) === 'best';
  if ((tagAt(reading, place) !== 'of' && !within) || manyBetween(reading, place, lead)) {
    return false;
  }
  for (let left = place - 1; left >= Math.max(0, place - BEST_REACH); left--) {
    const tag = tagAt(reading, left);
    if (tag === 'best') {
      return RANKING.test(wordAt(reading, left));
    }
    if (BEST_STOPS.has(tag)) {
      return false;
    }
  }
  return false;
}

const AMONG_REACH = 12;

/** 在开源模型中排名第一: the set comes first, the rank after. */
export function amongAfter({ reading, said }: Aim): boolean {
  const possessed = tagAt(reading, said.phrase.to) === 'possessive' ? 1 : 0;
  const next = said.phrase.to + possessed;
  if (tagAt(reading, next) === 'best') {
    const measured = /^(?:最大|最小|首|唯一)/.test(wordAt(reading, next));
    return possessed === 0 || !(measured || OF_OTHER_THINGS.has(tagAt(reading, next + 1)));
  }
  if (tagAt(reading, said.phrase.to) !== 'among') {
    return false;
  }
  for (let place = said.phrase.to; place < said.phrase.to + AMONG_REACH; place++) {
    if (tagAt(reading, place) === 'best') {
      return true;
    }
  }
  return false;
}

/** 在开源模型中，X 有明显优势: the set comes first, then the name. */
export function memberAfter({ reading, said }: Aim): ClaimTarget | null {
  const { to } = said.phrase;
  const set = tagAt(reading, to) === 'among' && tagAt(reading, to + 1) === 'comma';
  const name = reading.tokens[to + 2];
  return set && name?.mention !== undefined ? here(reading, [name]) : null;
}

const INVERSION_REACH = 8;

/** "One of the best open-source models for code is X": the name follows the copula. */
export function invertedSubject({ reading, said }: Aim): ClaimTarget | null {
  const from = Math.max(said.phrase.to, reading.at + 1);
  for (let place = from; place < from + INVERSION_REACH; place++) {
    if (tagAt(reading, place) === 'be') {
      return here(reading, listFrom(reading, place + 1));
    }
  }
  return null;
}
